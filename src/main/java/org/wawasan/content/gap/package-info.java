/**
 * What is missing: {@link org.wawasan.content.gap.Gaps} is the register, ranked by {@link org.wawasan.content.gap.Rank} and kept true
 * by {@link org.wawasan.content.gap.GapKeeper}. What is missing elsewhere is told by a {@link org.wawasan.content.gap.GapSource}.
 * {@link org.wawasan.content.gap.FailedSearches} keeps which words were searched in vain and how often, and nothing of who searched;
 * {@link org.wawasan.content.gap.SearchTerms} counts every search, with how much it found.
 * {@link org.wawasan.content.gap.Masking} takes out what could name a person.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "composition.search"})
package org.wawasan.content.gap;

import org.wawasan.Feature;
