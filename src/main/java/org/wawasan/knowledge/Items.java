package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;

/** Items of any kind: found with the reader's eyes, their counters kept. */
@ApplicationScoped
@Transactional
public class Items {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Standings standings;

    /**
     * An item that the viewer may see.
     *
     * @throws NotFound where there is none, or the viewer may not know of it
     */
    public <T extends KnowledgeItem> T visible(Class<T> kind, long id) {
        return Optional.ofNullable(em.find(kind, id)).filter(item -> item.isVisibleTo(access.viewer()))
                .orElseThrow(() -> new NotFound(kind.getSimpleName() + " " + id));
    }

    /** The item that an import knows by its id elsewhere. */
    public <T extends KnowledgeItem> Optional<T> imported(Class<T> kind, String source, String sourceId) {
        return em.createQuery("select i from " + kind.getSimpleName() + " i where i.source = :source and i.sourceId = :id", kind)
                .setParameter("source", source).setParameter("id", sourceId).getResultStream().findFirst();
    }

    /** Concept ids by item id, in their order, for the rows of a list; one query. */
    public Map<Long, List<Long>> topicsOf(Collection<Long> itemIds) {
        Map<Long, List<Long>> topics = new LinkedHashMap<>();
        if (!itemIds.isEmpty()) {
            for (Object row : em.createNativeQuery("select item_id, concept_id from knowledge_item_topic where item_id in :ids order by item_id, position")
                    .setParameter("ids", itemIds).getResultList()) {
                Object[] pair = (Object[]) row;
                topics.computeIfAbsent((Long) pair[0], id -> new ArrayList<>()).add((Long) pair[1]);
            }
        }
        return topics;
    }

    /**
     * An item that the viewer may see, held until the end of the transaction: what it is now it remains until then. The page on
     * which it stands is held before it, as by everybody who changes either; who needs several pages holds them by ascending id.
     *
     * @throws NotFound where there is none, or the viewer may not know of it
     */
    public <T extends KnowledgeItem> T held(Class<T> kind, long id) {
        T item = visible(kind, id);
        em.flush();
        holdAnew(item.page());
        if (item.page() != item) {
            holdAnew(item);
        }
        return visible(kind, id);
    }

    /** Waits for the row and reads it as it is then. */
    private void holdAnew(KnowledgeItem item) {
        em.refresh(Hibernate.unproxy(item), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Holds the rows of the item and of its page until the end of the transaction, so that a row that refers to them and the
     * counters are written in one order by everybody (two writers who first share a row and then both want it would block
     * each other).
     */
    void hold(KnowledgeItem item) {
        em.flush();
        lock(item.page().getId());
        if (item.page() != item) {
            lock(item.getId());
        }
    }

    /** Holds the row of an item that is a page of its own, for work that nobody asked for; whether it is there is not said. */
    public void lock(long id) {
        em.createNativeQuery("select id from knowledge_item where id = :id for update").setParameter("id", id).getResultList();
    }

    void countVote(KnowledgeItem item, Instant when) {
        standings.leave(item.getId());
        em.createNativeQuery("update knowledge_item set votes = votes + 1, trending = " + Trending.MORE + " where id = :id")
                .setParameter("term", Trending.term(Trending.WANTED, when)).setParameter("id", item.getId()).executeUpdate();
    }

    void takeBackVote(KnowledgeItem item, Instant cast) {
        standings.leave(item.getId());
        em.createNativeQuery("update knowledge_item set votes = votes - 1, trending = " + Trending.LESS + " where id = :id")
                .setParameter("term", Trending.term(Trending.WANTED, cast))
                .setParameter("least", Trending.term(Trending.WANTED, item.getCreated()))
                .setParameter("id", item.getId()).executeUpdate();
    }

    /**
     * Counts votes that came from another item, or went.
     *
     * @param weight what they weigh together among what trends; null to leave that as it is
     */
    void moveVotes(KnowledgeItem item, int votes, Double weight) {
        standings.leave(item.getId());
        Query moved = em.createNativeQuery("update knowledge_item set votes = votes + :votes"
                + (weight == null ? "" : ", trending = " + (votes < 0 ? Trending.LESS : Trending.MORE)) + " where id = :id")
                .setParameter("votes", votes).setParameter("id", item.getId());
        if (weight != null) {
            moved.setParameter("term", weight);
        }
        if (weight != null && votes < 0) {
            moved.setParameter("least", Trending.term(Trending.WANTED, item.getCreated()));
        }
        moved.executeUpdate();
    }

    void countComment(KnowledgeItem item) {
        standings.leave(item.getId());
        em.createNativeQuery("update knowledge_item set comments = comments + 1 where id = :id")
                .setParameter("id", item.getId()).executeUpdate();
    }

    /** Something happened to the item that brings it forward among the latest and, a little, among what trends. */
    public void bringForward(KnowledgeItem item, Instant when) {
        bringForward(Map.of(item, List.of(when)));
    }

    /** Brings items forward as often as something happened to each, written once for each item. */
    public void bringForward(Map<? extends KnowledgeItem, List<Instant>> happened) {
        em.flush();
        happened.forEach((item, moments) -> {
            standings.leave(item.getId());
            em.createNativeQuery("update knowledge_item set last_activity = greatest(last_activity, :at), trending = " + Trending.MORE + " where id = :id")
                    .setParameter("at", Collections.max(moments)).setParameter("term", Trending.sum(Trending.STIRRED, moments))
                    .setParameter("id", item.getId()).setFlushMode(FlushModeType.COMMIT).executeUpdate();
        });
    }
}
