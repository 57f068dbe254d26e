package org.wawasan.collaboration.pilot;

import java.time.Instant;
import java.util.List;

/**
 * What came of a concept test, for the product team.
 *
 * @param testers   of the beta group, the first first
 * @param questions of the survey, with what was answered
 */
public record Findings(ConceptTest test, List<Tester> testers, List<Answered> questions) {

    public ConceptTest getTest() {
        return test;
    }

    public List<Tester> getTesters() {
        return testers;
    }

    public List<Answered> getQuestions() {
        return questions;
    }

    /** A member of the beta group. */
    public record Tester(Long id, String name, Instant since) {

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public Instant getSince() {
            return since;
        }
    }

    /**
     * A question with its answers.
     *
     * @param bars  how often each number was given; empty for words
     * @param mean  of a scale, null elsewhere
     * @param texts the words that were given
     */
    public record Answered(Question question, List<Bar> bars, Double mean, List<String> texts) {

        public Question getQuestion() {
            return question;
        }

        public List<Bar> getBars() {
            return bars;
        }

        public Double getMean() {
            return mean;
        }

        public List<String> getTexts() {
            return texts;
        }
    }
}
