/**
 * What becomes of ideas, in public: the board of what is planned, built, tried and released, and "you said, we did", the list of
 * releases with everybody who had a part in them.
 */
@Feature(uses = {"platform", "member", "composition.taxonomy", "collaboration.idea"})
package org.wawasan.collaboration.roadmap;

import org.wawasan.Feature;
