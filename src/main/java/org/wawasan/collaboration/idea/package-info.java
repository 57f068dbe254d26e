/**
 * Ideas of customers: submitted, voted for, discussed, and answered in public by the product team until they are released,
 * declined or found to be said already. {@link org.wawasan.collaboration.idea.Idea} tells their life;
 * {@link org.wawasan.collaboration.idea.IdeaBoard} is what people do with them, {@link org.wawasan.collaboration.idea.Ideas}
 * what they read.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "composition.search", "competence.expertise"})
package org.wawasan.collaboration.idea;

import org.wawasan.Feature;
