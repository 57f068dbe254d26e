/**
 * Who knows what: profiles of members, and expertise that is shown by evidence (accepted answers, articles, released ideas)
 * rather than claimed. Features report evidence by events that implement
 * {@link org.wawasan.competence.expertise.EvidenceGiven}.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "composition.search"})
package org.wawasan.competence.expertise;

import org.wawasan.Feature;
