package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.knowledge.VoteCast;
import org.wawasan.knowledge.VoteTakenBack;

/**
 * How much goes on in a thread these days. Posting it and every reply of somebody else weigh 1, every vote for it or for a
 * reply 0.5; each weight halves in seven days. The row keeps the logarithm of the sum as seen from a fixed moment,
 * <pre>
 * heat = log2 Σ weight · 2^((when − START) / 7 days)
 * </pre>
 * whose order is that of the sums at any later moment, so nothing need ever be corrected as time goes by. This is forward
 * decay (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay: A Practical Time Decay Model for Streaming Systems", ICDE 2009).
 */
@ApplicationScoped
public class Heat {

    static final Duration HALF_LIFE = Duration.ofDays(7);
    private static final double POST = 1;
    private static final double VOTE = 0.5;
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    @PersistenceContext
    private EntityManager em;

    /** The logarithm of what happened at one moment. */
    static double term(double weight, Instant when) {
        return Duration.between(START, when).toMillis() / (double) HALF_LIFE.toMillis() + Math.log(weight) / Math.log(2);
    }

    /** The heat of a thread that only was posted. */
    static double posted(Instant when) {
        return term(POST, when);
    }

    void replied(Reply reply) {
        if (!reply.getThread().isBy(reply.getAuthor())) {
            add(reply.getThread().getId(), term(POST, reply.getCreated()));
        }
    }

    void voted(@Observes VoteCast vote) {
        add(vote.itemId(), term(VOTE, vote.when()));
    }

    /** Adds to the thread that the item is or belongs to; other items have none. */
    private void add(long itemId, double term) {
        em.createNativeQuery("""
                update forum_thread set heat = greatest(heat, :term) + log2(1 + pow(2, -abs(heat - :term)))
                where id = coalesce((select thread_id from forum_reply where id = :item), :item)""")
                .setParameter("term", term).setParameter("item", itemId).executeUpdate();
    }

    /** A difference of logarithms would lose what is small, so the sum is made anew: of this thread only, and seldom. */
    void votedNoMore(@Observes VoteTakenBack vote) {
        Instant now = Instant.now();
        em.createNativeQuery("""
                update forum_thread t join (
                    select weighed.thread_id, sum(weighed.weight * pow(2, timestampdiff(second, :now, weighed.at) / :life)) heat from (
                        select t.id thread_id, :post weight, i.created at from forum_thread t join knowledge_item i on i.id = t.id
                        union all
                        select r.thread_id, :post, i.created from forum_reply r join knowledge_item i on i.id = r.id
                            join knowledge_item ti on ti.id = r.thread_id where i.author_id <> ti.author_id
                        union all
                        select v.item_id, :vote, v.created from knowledge_vote v
                        union all
                        select r.thread_id, :vote, v.created from forum_reply r join knowledge_vote v on v.item_id = r.id
                    ) weighed
                    where weighed.thread_id = coalesce((select thread_id from forum_reply where id = :item), :item)
                    group by weighed.thread_id
                ) s on s.thread_id = t.id
                set t.heat = :base + log2(greatest(s.heat, 1e-300))""")
                .setParameter("now", now).setParameter("life", HALF_LIFE.toSeconds()).setParameter("post", POST).setParameter("vote", VOTE)
                .setParameter("item", vote.itemId()).setParameter("base", term(1, now)).executeUpdate();
    }
}
