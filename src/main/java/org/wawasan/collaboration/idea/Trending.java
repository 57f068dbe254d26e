package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wawasan.knowledge.CommentAdded;
import org.wawasan.knowledge.VoteCast;
import org.wawasan.knowledge.VoteTakenBack;

/**
 * How much an idea is sought these days. Submitting it and every vote weigh 1, every comment 0.2 (one member may write many);
 * each weight halves in seven days. What trends is the sum
 * <pre>
 * S(now) = Σ weight · 2^(−(now − when) / 7 days)
 * </pre>
 * All sums shrink at the same rate, so their order changes only when something happens to an idea. Therefore the row keeps
 * the sum as seen from a fixed moment, which needs no later correction, and keeps its logarithm, which never overflows:
 * <pre>
 * trending = log2 Σ weight · 2^((when − START) / 7 days)
 * </pre>
 * This is forward decay (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay: A Practical Time Decay Model for Streaming
 * Systems", ICDE 2009). The list is one range of the index over {@code trending}.
 */
@ApplicationScoped
public class Trending {

    static final Duration HALF_LIFE = Duration.ofDays(7);
    static final double VOTE = 1;
    static final double COMMENT = 0.2;
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    @PersistenceContext
    private EntityManager em;

    /** The score of an idea that only was submitted. */
    static double submitted(Instant when) {
        return term(VOTE, when);
    }

    /** Logarithm of one weight of the sum. */
    static double term(double weight, Instant when) {
        return Duration.between(START, when).toMillis() / (double) HALF_LIFE.toMillis() + log2(weight);
    }

    /** Logarithm of the sum of two numbers that are given by their logarithms. */
    static double sum(double a, double b) {
        return Math.max(a, b) + log2(1 + Math.pow(2, -Math.abs(a - b)));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    void count(@Observes VoteCast vote) {
        add(vote.itemId(), term(VOTE, vote.when()));
    }

    void count(@Observes CommentAdded comment) {
        add(comment.itemId(), term(COMMENT, comment.when()));
    }

    /** {@link #sum} within the database; other kinds of items have no row there. */
    private void add(long itemId, double term) {
        em.createNativeQuery("update idea set trending = greatest(trending, :term) + log2(1 + pow(2, -abs(trending - :term))) where id = :id")
                .setParameter("term", term).setParameter("id", itemId).executeUpdate();
    }

    /** A difference of logarithms would lose what is small, so the sum is made anew: of this idea only, and seldom. */
    void countAnew(@Observes VoteTakenBack vote) {
        List<Instant> submitted = em.createQuery("select i.created from Idea i where i.id = :id", Instant.class)
                .setParameter("id", vote.itemId()).getResultList();
        if (submitted.isEmpty()) {
            return;
        }
        double score = submitted(submitted.get(0));
        for (Instant when : em.createQuery("select v.created from Vote v where v.key.itemId = :id", Instant.class)
                .setParameter("id", vote.itemId()).getResultList()) {
            score = sum(score, term(VOTE, when));
        }
        for (Instant when : em.createQuery("select c.created from Comment c where c.item.id = :id", Instant.class)
                .setParameter("id", vote.itemId()).getResultList()) {
            score = sum(score, term(COMMENT, when));
        }
        em.createNativeQuery("update idea set trending = :score where id = :id")
                .setParameter("score", score).setParameter("id", vote.itemId()).executeUpdate();
    }
}
