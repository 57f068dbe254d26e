package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers for a while where items stood before they moved, so that whoever turns the pages of a list goes on in the order in
 * which they began, whatever is voted and said meanwhile. See the decision "A list is read in the order in which it was begun".
 */
@ApplicationScoped
@Transactional
public class Standings {

    /** Who reads on later than this goes on in the order of then. */
    static final Duration KEPT = Duration.ofHours(2);
    /** After so many moves a list has become another, and is too dear to tell as it was. */
    private static final long MOST_MOVES = 20_000;
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    @PersistenceContext
    private EntityManager em;

    /** Writes down where an item of the database stands that is about to move. The caller holds it, so that its moves have numbers in their order. */
    void leave(long itemId) {
        em.createNativeQuery("""
                insert into knowledge_standing (item_id, votes, comments, trending, last_activity, until)
                select id, votes, comments, trending, last_activity, :now from knowledge_item where id = :id""")
                .setParameter("now", Instant.now()).setParameter("id", itemId).setFlushMode(FlushModeType.COMMIT).executeUpdate();
    }

    /** What can be seen of moves now, in this transaction. */
    Snapshot now() {
        return Snapshot.of(em.createQuery("select s.id from Standing s order by s.id desc", Long.class)
                .setMaxResults(Snapshot.LOOKED_AT).getResultList());
    }

    /** The snapshot, where anything may have moved since that is still known. */
    Optional<Snapshot> moved(Snapshot snapshot) {
        long latest = em.createQuery("select coalesce(max(s.id), 0) from Standing s", Long.class).getSingleResult();
        boolean moved = latest > snapshot.last() || !snapshot.missing().isEmpty();
        return moved && latest - snapshot.last() <= MOST_MOVES ? Optional.of(snapshot) : Optional.empty();
    }

    /**
     * Forgets some of what nobody reads by any more.
     *
     * @return whether there may be more of it
     */
    boolean forget(Instant before) {
        return em.createNativeQuery("delete from knowledge_standing where until < :before limit " + FORGOTTEN_AT_ONCE)
                .setParameter("before", before).executeUpdate() == FORGOTTEN_AT_ONCE;
    }
}
