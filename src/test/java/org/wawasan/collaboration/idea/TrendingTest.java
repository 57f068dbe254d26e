package org.wawasan.collaboration.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrendingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void twoVotesOfAWeekAgoAreWorthOneOfNow() {
        Instant weekAgo = NOW.minus(Duration.ofDays(7));

        assertEquals(Trending.term(Trending.VOTE, NOW), Trending.sum(vote(weekAgo), vote(weekAgo)), 1e-9);
    }

    @Test
    void fiveCommentsAreWorthOneVote() {
        double score = Trending.term(Trending.COMMENT, NOW);
        for (int comment = 2; comment <= 5; comment++) {
            score = Trending.sum(score, Trending.term(Trending.COMMENT, NOW));
        }

        assertEquals(vote(NOW), score, 1e-9);
    }

    @Test
    void threeVotesOfTodayOutdoTwentyOfLastMonth() {
        assertTrue(votes(3, NOW) > votes(20, NOW.minus(Duration.ofDays(30))));
    }

    @Test
    void orderStaysWhileNothingHappens() {
        double older = votes(20, NOW.minus(Duration.ofDays(5)));
        double newer = votes(10, NOW);

        // What both are worth a year later differs from what is kept by the same number.
        assertTrue(older > newer == older - 52 > newer - 52);
    }

    @Test
    void aCenturyOfVotesDoesNotOverflow() {
        assertTrue(Double.isFinite(Trending.sum(vote(NOW), vote(NOW.plus(Duration.ofDays(36_500))))));
        assertTrue(Double.isFinite(Trending.sum(vote(NOW), vote(Instant.parse("1990-01-01T00:00:00Z")))));
    }

    private static double votes(int count, Instant when) {
        double score = vote(when);
        for (int vote = 2; vote <= count; vote++) {
            score = Trending.sum(score, vote(when));
        }
        return score;
    }

    private static double vote(Instant when) {
        return Trending.term(Trending.VOTE, when);
    }
}
