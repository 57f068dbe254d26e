/**
 * Measures of what knowledge does in the portal, each with its definition. {@link org.wawasan.composition.scorecard.Scorecard} reads
 * counters that are kept as things happen, so a page costs the same however much there is.
 */
@Feature(uses = {"platform", "member", "knowledge"})
package org.wawasan.composition.scorecard;

import org.wawasan.Feature;
