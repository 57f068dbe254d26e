package org.wawasan.competence.expertise;

import java.time.Duration;
import java.time.Instant;

/**
 * How evidence weighs less as it grows older, in a form that can be stored once and compared at any time.
 * <p>
 * Evidence of weight w<sub>i</sub> earned at t<sub>i</sub> weighs w<sub>i</sub> · 2<sup>−(t − t<sub>i</sub>) / h</sup> at the
 * time t, with the half-life h. The sum over all evidence is
 * <pre>
 * S(t) = Σ wᵢ · 2^(−(t − tᵢ) / h) = 2^(−(t − t₀) / h) · Σ wᵢ · 2^((tᵢ − t₀) / h)
 * </pre>
 * Its second factor does not depend on t, and the first is the same for everybody: whoever is ahead stays ahead until
 * something new happens. So what is stored is the <em>score</em>
 * <pre>
 * L = log₂ Σ wᵢ · 2^((tᵢ − t₀) / h)
 * </pre>
 * which never needs to be reckoned anew because time passes. It grows by about two a year, far from any limit of a double.
 */
final class Decay {

    /** Time in which evidence loses half its weight. */
    static final Duration HALF_LIFE = Duration.ofDays(180);

    /** The score of no evidence at all: less than any evidence that anybody could have. */
    static final double NOTHING = -1000;

    /** Evidence that together weighs this much, as two fresh accepted answers do, makes half of the greatest strength. */
    private static final double HALF_STRENGTH = 6;

    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    private Decay() {
    }

    /** Score of one piece of evidence. */
    static double score(double weight, Instant when) {
        return log2(weight) + age(when);
    }

    /** Score of the evidence of both scores together: log₂(2^a + 2^b), without ever raising to a great power. */
    static double sum(double a, double b) {
        double greater = Math.max(a, b);
        return greater + log2(1 + Math.pow(2, Math.min(a, b) - greater));
    }

    /** What the evidence weighs at a time: S(t). */
    static double weight(double score, Instant now) {
        return Math.pow(2, score - age(now));
    }

    /** The same from 0 to below 1, for a bar: each further half-strength weight halves what is missing. */
    static double strength(double score, Instant now) {
        return 1 - Math.pow(2, -weight(score, now) / HALF_STRENGTH);
    }

    static boolean isEvidenced(double score) {
        return score > NOTHING;
    }

    private static double age(Instant when) {
        return Duration.between(BEGINNING, when).toSeconds() / (double) HALF_LIFE.toSeconds();
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
