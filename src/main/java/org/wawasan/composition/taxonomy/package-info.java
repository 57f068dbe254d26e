/**
 * The taxonomy: concept schemes (topics, skills, aspects, customer processes) read from SKOS files, the pages of the topics,
 * and what is filed under each of them. Offers {@link org.wawasan.composition.taxonomy.Taxonomy} to every other feature.
 */
@Feature(uses = {"platform", "member", "knowledge"})
package org.wawasan.composition.taxonomy;

import org.wawasan.Feature;
