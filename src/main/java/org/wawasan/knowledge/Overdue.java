package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.member.Access;

/** How much waits for the company's first answer for longer than {@link ResponseClock} allows. */
@ApplicationScoped
@Transactional
public class Overdue {

    /** No more are counted, so that it costs the same however many there are. */
    public static final int MOST_COUNTED = 1_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Ideas that the viewer may see, up to {@link #MOST_COUNTED}. */
    public int ideas() {
        return ((Number) em.createNativeQuery("""
                select count(*) from (select id from knowledge_item
                where kind = 'IDEA' and status = 'NEW' and created < :limit and visibility in :visibilities limit """ + " " + MOST_COUNTED + ") overdue")
                .setParameter("limit", Instant.now().minus(Duration.ofDays(ResponseClock.days())))
                .setParameter("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList()).getSingleResult()).intValue();
    }
}
