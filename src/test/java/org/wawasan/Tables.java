package org.wawasan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What the tables hold. They are asked in a transaction: outside of one, work that a test has left to another thread, such as the
 * delivery of what was announced, closes when it ends what the test goes on to ask with.
 */
@ApplicationScoped
@Transactional
public class Tables {

    @PersistenceContext
    private EntityManager em;

    /** One number; each {@code ?1}, {@code ?2} … stands for a value. */
    public long number(String sql, Object... values) {
        return ((Number) query(em.createNativeQuery(sql), values).getSingleResult()).longValue();
    }

    /** How many entities there are; {@code what} stands behind {@code from}. */
    public long count(String what) {
        return single(Long.class, "select count(*) from " + what);
    }

    /** The only result of a query in the entities' words. */
    public <T> T single(Class<T> type, String query) {
        return em.createQuery(query, type).getSingleResult();
    }

    /** One column of any number of rows. */
    @SuppressWarnings("unchecked")
    public <T> List<T> column(Class<T> type, String sql, Object... values) {
        return query(em.createNativeQuery(sql, type), values).getResultList();
    }

    private static Query query(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
