package org.wawasan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final double VOTE = Trending.term(Trending.WANTED, NOW);

    @Test
    void twoVotesOfAWeekAgoAreWorthOneOfNow() {
        assertEquals(VOTE, times(2, Trending.term(Trending.WANTED, NOW.minus(Duration.ofDays(7)))), 1e-9);
    }

    @Test
    void fiveCommentsAreWorthOneVote() {
        assertEquals(VOTE, times(5, Trending.term(Trending.STIRRED, NOW)), 1e-9);
    }

    @Test
    void threeVotesOfTodayOutdoTwentyOfLastMonth() {
        assertTrue(times(3, VOTE) > times(20, Trending.term(Trending.WANTED, NOW.minus(Duration.ofDays(30)))));
    }

    @Test
    void aSumWeighsEveryMomentByItsAge() {
        assertEquals(times(2, VOTE), Trending.sum(Trending.WANTED, List.of(NOW, NOW.minus(Duration.ofDays(7)), NOW.minus(Duration.ofDays(7)))), 1e-9);
        assertEquals(VOTE, Trending.sum(Trending.WANTED, List.of(NOW)), 1e-9);
    }

    @Test
    void scoresStayNumbersForCenturies() {
        assertTrue(Double.isFinite(Trending.term(Trending.WANTED, Instant.parse("2426-01-01T00:00:00Z"))));
        assertTrue(Double.isFinite(Trending.term(Trending.WANTED, Instant.parse("1996-01-01T00:00:00Z"))));
    }

    /** Logarithm of the sum of so many equal terms. */
    private static double times(int count, double term) {
        return term + Math.log(count) / Math.log(2);
    }
}
