package org.wawasan.composition.taxonomy;

import java.util.List;

/** Tells the page of a topic who knows it. What knows about people implements it. */
public interface Knowers {

    /** Those who know most about a concept, by evidence, the foremost first. */
    List<Knower> foremost(long conceptId, int most);

    /**
     * Somebody who knows.
     *
     * @param strength 0 to 1
     */
    record Knower(long id, String name, String headline, double strength) {

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getHeadline() {
            return headline;
        }

        public double getStrength() {
            return strength;
        }
    }
}
