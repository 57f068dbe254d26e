package org.wawasan.competence.expertise;

import java.util.List;

/**
 * What a person knows.
 *
 * @param concept  id of the topic or skill
 * @param strength from 0 to below 1; 0 where it is claimed only
 * @param evidence the newest first; empty where it is claimed only
 */
public record Known(long concept, double strength, List<Evidence> evidence) {

    public long getConcept() {
        return concept;
    }

    public double getStrength() {
        return strength;
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }

    public boolean isEvidenced() {
        return strength > 0;
    }
}
