package org.wawasan.collaboration.pilot;

/**
 * A concept test as somebody who may take part sees it.
 *
 * @param chosen   id of the option that the viewer chose, or null
 * @param tester   whether the viewer is in the beta group
 * @param answered whether the viewer has answered the survey
 */
public record Part(ConceptTest test, Long chosen, boolean tester, boolean answered) {

    public ConceptTest getTest() {
        return test;
    }

    public Long getChosen() {
        return chosen;
    }

    public boolean isTester() {
        return tester;
    }

    public boolean isAnswered() {
        return answered;
    }
}
