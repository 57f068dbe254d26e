package org.wawasan.competence.expertise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecayTest {

    private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

    @Test
    void freshEvidenceWeighsItsWeight() {
        assertEquals(3, Decay.weight(Decay.score(3, NOW), NOW), 1e-9);
    }

    @Test
    void evidenceWeighsHalfAfterEachHalfLife() {
        double score = Decay.score(4, NOW);
        assertEquals(2, Decay.weight(score, NOW.plus(Duration.ofDays(180))), 1e-9);
        assertEquals(1, Decay.weight(score, NOW.plus(Duration.ofDays(360))), 1e-9);
        assertEquals(0.25, Decay.weight(score, NOW.plus(Duration.ofDays(720))), 1e-9);
    }

    @Test
    void scoresAddUpToTheSumOfWhatTheirEvidenceWeighs() {
        List<Instant> times = List.of(NOW, NOW.minus(Duration.ofDays(90)), NOW.minus(Duration.ofDays(1_000)), NOW.minus(Duration.ofDays(7)));
        double expected = times.stream().mapToDouble(when -> 3 * Math.pow(2, -Duration.between(when, NOW).toSeconds() / (180 * 86_400.0))).sum();
        double score = times.stream().mapToDouble(when -> Decay.score(3, when)).reduce(Decay.NOTHING, Decay::sum);
        assertEquals(expected, Decay.weight(score, NOW), 1e-9);
    }

    @Test
    void orderOfAddingDoesNotMatter() {
        double old = Decay.score(4, NOW.minus(Duration.ofDays(3_000)));
        double fresh = Decay.score(2, NOW);
        assertEquals(Decay.sum(old, fresh), Decay.sum(fresh, old), 1e-12);
    }

    @Test
    void whoIsAheadStaysAheadAsTimePasses() {
        double longAgo = Decay.sum(Decay.score(4, NOW.minus(Duration.ofDays(400))), Decay.score(4, NOW.minus(Duration.ofDays(380))));
        double lately = Decay.score(3, NOW);
        assertTrue(lately > longAgo);
        for (int days : new int[] {0, 1, 100, 1_000}) {
            Instant then = NOW.plus(Duration.ofDays(days));
            assertTrue(Decay.weight(lately, then) > Decay.weight(longAgo, then));
        }
    }

    @Test
    void nothingAddsNothingAndIsNoEvidence() {
        double score = Decay.score(3, NOW);
        assertEquals(score, Decay.sum(Decay.NOTHING, score), 1e-12);
        assertFalse(Decay.isEvidenced(Decay.NOTHING));
        assertTrue(Decay.isEvidenced(Decay.score(1, Instant.parse("1990-01-01T00:00:00Z"))));
        assertEquals(0, Decay.strength(Decay.NOTHING, NOW), 1e-12);
    }

    @Test
    void strengthIsHalfAtTwoFreshAcceptedAnswersAndNeverFull() {
        double two = Decay.sum(Decay.score(EvidenceKind.ACCEPTED_ANSWER.weight(), NOW), Decay.score(EvidenceKind.ACCEPTED_ANSWER.weight(), NOW));
        assertEquals(0.5, Decay.strength(two, NOW), 1e-9);
        double many = Decay.NOTHING;
        for (int i = 0; i < 40; i++) {
            many = Decay.sum(many, Decay.score(4, NOW));
        }
        assertTrue(Decay.strength(many, NOW) > 0.99 && Decay.strength(many, NOW) < 1);
    }

    @Test
    void scoresHoldForCenturies() {
        double score = Decay.score(4, Instant.parse("2300-01-01T00:00:00Z"));
        assertEquals(4, Decay.weight(score, Instant.parse("2300-01-01T00:00:00Z")), 1e-6);
    }
}
