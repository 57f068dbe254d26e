/**
 * How good the articles are, by a sample: every month some shown {@link org.wawasan.content.article.Edition editions} of each author are
 * drawn by lot ({@link org.wawasan.content.quality.Sampling}) and rated by somebody else who publishes, by the checklist of the content
 * standard ({@link org.wawasan.content.quality.QualityReview}). The index of all is on the scorecard; that of a person is seen by that
 * person and those who publish, by nobody else.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.scorecard", "content.article"})
package org.wawasan.content.quality;

import org.wawasan.Feature;
