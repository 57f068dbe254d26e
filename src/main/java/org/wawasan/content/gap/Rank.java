package org.wawasan.content.gap;

import java.time.Duration;
import java.time.Instant;
import org.wawasan.knowledge.ResponseClock;

/**
 * Which gap comes first, across kinds:
 * <pre>score = weight · log₂(1 + demand) + patience</pre>
 * The demand is how many want it: searchers in vain (each once a day), those who ask, vote for or follow a question, or the
 * threads and ideas in a topic (for an expert articles, too). The weights are 3 for a question, 2 for a search, 1.5 for an
 * article and 1 for an expert: a person who waits for an answer comes before one who searched and went on, and both before
 * what would be good to have. Patience is 3 · days waited ÷ days of the response clock, 3 at most, for questions alone. The
 * logarithm keeps what is wanted very much from burying everything else: twice the demand is worth one weight.
 */
final class Rank {

    private static final double PATIENCE = 3;

    private Rank() {
    }

    static double of(GapKind kind, int demand, Instant since, Instant now) {
        double wanted = kind.weight() * Math.log(1.0 + demand) / Math.log(2);
        double waited = Math.max(0, Duration.between(since, now).toHours()) / 24.0;
        return kind == GapKind.QUESTION ? wanted + PATIENCE * Math.min(1, waited / ResponseClock.days()) : wanted;
    }
}
