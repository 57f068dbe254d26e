package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.wawasan.member.Access;

/** How far the signed-in member has read which thread, so that what is new can be marked. A visitor has read nothing. */
@ApplicationScoped
@Transactional
public class Readings {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Number of the last reply read by thread id; threads never opened are left out. One query by primary key. */
    public Map<Long, Integer> among(Collection<Long> threadIds) {
        if (!access.viewer().isSignedIn() || threadIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select r.key.threadId, r.number from Reading r where r.key.memberId = :member and r.key.threadId in :threads", Object[].class)
                .setParameter("member", access.viewer().id()).setParameter("threads", threadIds)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** Notes that the member has read up to this number; never goes back. */
    void note(long threadId, int number) {
        em.createNativeQuery("""
                insert into forum_reading (member_id, thread_id, number, seen) values (:member, :thread, :number, :now)
                on duplicate key update number = greatest(number, values(number)), seen = values(seen)""")
                .setParameter("member", access.viewer().id()).setParameter("thread", threadId).setParameter("number", number)
                .setParameter("now", Instant.now()).executeUpdate();
    }
}
