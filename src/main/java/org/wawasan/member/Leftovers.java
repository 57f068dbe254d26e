package org.wawasan.member;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What {@link MemberHousekeeping} removes; each method is a transaction of its own. */
@ApplicationScoped
@Transactional
public class Leftovers {

    @PersistenceContext
    private EntityManager em;
    @Resource
    private TransactionSynchronizationRegistry transaction;

    void removeExpired(Instant now) {
        remove("delete from Session s where s.expires < :end", now);
        remove("delete from OneTimeLink l where l.expires < :end", now);
        remove("delete from FailedSignIns f where f.lastFailure < :end", now.minus(FailedSignIns.MEMORY));
    }

    private void remove(String query, Instant end) {
        em.createQuery(query).setParameter("end", end).executeUpdate();
    }

    /** Sign-ups that nobody confirmed until then. */
    List<Long> unconfirmed(Instant end) {
        return em.createQuery("select m.id from Member m where m.confirmed = false and m.email is not null and m.created < :end", Long.class)
                .setParameter("end", end).getResultList();
    }

    /** Removes a sign-up, unless it has been confirmed meanwhile or something else refers to it: then all of it stays. */
    void removeUnconfirmed(long member) {
        em.createNativeQuery("delete from member_role where member_id = :id").setParameter("id", member).executeUpdate();
        em.createNativeQuery("delete from member_link where member_id = :id").setParameter("id", member).executeUpdate();
        int removed = em.createNativeQuery("delete ignore from member where id = :id and confirmed = 0").setParameter("id", member).executeUpdate();
        if (removed == 0) {
            transaction.setRollbackOnly();
        }
    }
}
