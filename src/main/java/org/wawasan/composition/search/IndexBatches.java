package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The index beside the database, piece by piece, for those who keep it true. Never for readers: nothing is filtered here. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class IndexBatches {

    @PersistenceContext
    private EntityManager em;

    /** Every kind of entity that is indexed. */
    List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (SearchIndexedEntity<?> type : mapping().allIndexedEntities()) {
            types.add(type.javaClass());
        }
        return types;
    }

    long inDatabase(Class<?> type) {
        return em.createQuery("select count(e) from " + type.getSimpleName() + " e", Long.class).getSingleResult();
    }

    long inIndex(Class<?> type) {
        return session().search(type).where(f -> f.matchAll()).fetchTotalHitCount();
    }

    /**
     * Has the following entities indexed anew, by the events by which every change is.
     *
     * @param after id of the last entity before
     */
    Batch renew(Class<?> type, long after, int size) {
        List<?> entities = em.createQuery("select e from " + type.getSimpleName() + " e where e.id > :after order by e.id", type)
                .setParameter("after", after).setMaxResults(size).getResultList();
        SearchSession session = session();
        entities.forEach(session.indexingPlan()::addOrUpdate);
        return entities.isEmpty() ? new Batch(0, after) : new Batch(entities.size(), (Long) em.getEntityManagerFactory()
                .getPersistenceUnitUtil().getIdentifier(entities.get(entities.size() - 1)));
    }

    /**
     * What was sent to the index.
     *
     * @param last id of the last entity
     */
    record Batch(int size, long last) {
    }

    /** Takes out of the index what the database does not have. */
    void purgeGone(Class<?> type, int size) {
        SearchSession session = session();
        try (SearchScroll<Long> scroll = session.search(type).select(f -> f.id(Long.class)).where(f -> f.matchAll()).scroll(size)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                Set<Long> gone = new HashSet<>(chunk.hits());
                gone.removeAll(em.createQuery("select e.id from " + type.getSimpleName() + " e where e.id in :ids", Long.class)
                        .setParameter("ids", chunk.hits()).getResultList());
                gone.forEach(id -> session.indexingPlan().purge(type, id, null));
            }
        }
    }

    /** Changes that are committed and not yet in the index. */
    long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from search_outbox_event").getSingleResult()).longValue();
    }

    /** Whether the index lacks something that no waiting change will bring. */
    boolean isMissingSome(Class<?> type) {
        // In this order: what was committed by the first count waits by the second or is in the index by the third.
        long inDatabase = inDatabase(type);
        long waiting = ((Number) em.createNativeQuery("select count(*) from search_outbox_event where entityName = :type")
                .setParameter("type", type.getSimpleName()).getSingleResult()).longValue();
        return inIndex(type) + waiting < inDatabase;
    }

    /** Lets the index try again what it gave up, as when the engine was away for long. It makes its own transactions. */
    @Transactional(TxType.NOT_SUPPORTED)
    int retryGivenUp() {
        var outbox = mapping().extension(OutboxPollingExtension.get());
        return outbox.countAbortedEvents() == 0 ? 0 : outbox.reprocessAbortedEvents();
    }

    private SearchSession session() {
        return Search.session(em);
    }

    private SearchMapping mapping() {
        return Search.mapping(em.getEntityManagerFactory());
    }
}
