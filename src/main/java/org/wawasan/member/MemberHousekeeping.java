package org.wawasan.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes, every hour, what holds no longer: ended sessions, links, forgotten failures, sign-ups that nobody confirmed. Apart
 * from the requests, because deleting a range locks it against those who add to it.
 */
@Singleton
public class MemberHousekeeping {

    static final Duration UNCONFIRMED = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Schedule(hour = "*", minute = "23", persistent = false)
    public void tidy() {
        Instant now = Instant.now();
        remove("delete from Session s where s.expires < :end", now);
        remove("delete from OneTimeLink l where l.expires < :end", now);
        remove("delete from FailedSignIns f where f.lastFailure < :end", now.minus(FailedSignIns.MEMORY));
        String unconfirmed = "(select id from member where confirmed = 0 and email is not null and created < :end)";
        Instant end = now.minus(UNCONFIRMED);
        em.createNativeQuery("delete from member_role where member_id in " + unconfirmed).setParameter("end", end).executeUpdate();
        em.createNativeQuery("delete from member_link where member_id in " + unconfirmed).setParameter("end", end).executeUpdate();
        em.createNativeQuery("delete from member where confirmed = 0 and email is not null and created < :end")
                .setParameter("end", end).executeUpdate();
    }

    private void remove(String query, Instant end) {
        em.createQuery(query).setParameter("end", end).executeUpdate();
    }
}
