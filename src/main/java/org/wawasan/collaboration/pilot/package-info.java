/**
 * Concept tests: while an idea is in pilot, members choose among options, sign up for the beta group and answer a short survey.
 * {@link org.wawasan.collaboration.pilot.ConceptTest} tells the life of one.
 */
@Feature(uses = {"platform", "member", "knowledge", "collaboration.idea"})
package org.wawasan.collaboration.pilot;

import org.wawasan.Feature;
