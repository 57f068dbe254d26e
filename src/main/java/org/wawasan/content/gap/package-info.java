/**
 * What is missing: {@link org.wawasan.content.gap.FailedSearches} keeps which words were searched in vain and how often, and
 * nothing of who searched. {@link org.wawasan.content.gap.Masking} takes out what could name a person.
 */
@Feature(uses = {"platform", "member", "composition.search"})
package org.wawasan.content.gap;

import org.wawasan.Feature;
