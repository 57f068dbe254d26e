package org.wawasan.knowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;

/**
 * How much an item is sought these days. Making it and every vote for it weigh 1, whatever else brings it forward (a comment,
 * a reply, an official response) weighs 0.2, since one member may do that often; each weight halves in seven days. What
 * trends is the sum
 * <pre>
 * S(now) = Σ weight · 2^(−(now − when) / 7 days)
 * </pre>
 * All sums shrink at the same rate, so their order changes only when something happens to an item. Therefore the row keeps
 * the sum as seen from a fixed moment, which needs no later correction, and keeps its logarithm, which never overflows:
 * <pre>
 * trending = log2 Σ weight · 2^((when − START) / 7 days)
 * </pre>
 * This is forward decay (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay: A Practical Time Decay Model for Streaming
 * Systems", ICDE 2009). The list is one range of the index over {@code trending}. {@link Items} moves the sum in the database,
 * by {@link #MORE} and {@link #LESS}, together with the counter.
 */
final class Trending {

    static final Duration HALF_LIFE = Duration.ofDays(7);
    static final double WANTED = 1;
    static final double STIRRED = 0.2;
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    /** SQL of the logarithm of the sum and {@code :term}: log2(2^a + 2^b) = max + log2(1 + 2^−|a − b|). */
    static final String MORE = "greatest(trending, :term) + log2(1 + pow(2, -abs(trending - :term)))";

    /**
     * SQL of the logarithm of the sum without {@code :term}. What is too small beside the term was lost when the term was added
     * (after some 50 half-lives); {@code :least}, the making of the item, is left in any case.
     */
    static final String LESS = "greatest(:least, coalesce(trending + log2(1 - pow(2, :term - trending)), :least))";

    /** SQL of the logarithm of the sum of one vote at each {@code created}, as seen from now. */
    static final String SUM = "log2(sum(pow(2, timestampdiff(microsecond, utc_timestamp(6), created) / 604800000000)))";

    private Trending() {
    }

    /** Logarithm of the sum of one weight at each moment. */
    static double sum(double weight, Collection<Instant> moments) {
        double greatest = term(weight, Collections.max(moments));
        return greatest + Math.log(moments.stream().mapToDouble(when -> Math.pow(2, term(weight, when) - greatest)).sum()) / Math.log(2);
    }

    /** Logarithm of one weight of the sum. */
    static double term(double weight, Instant when) {
        return Duration.between(START, when).toMillis() / (double) HALF_LIFE.toMillis() + Math.log(weight) / Math.log(2);
    }
}
