/**
 * Where the product team works on ideas: what waits for an answer, how much each would bring, what the team thinks among
 * itself, who the voters are, and which ideas say the same. Nothing of it is seen by anybody else.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.search", "composition.taxonomy", "collaboration.idea",
        "collaboration.gate"})
package org.wawasan.collaboration.desk;

import org.wawasan.Feature;
