package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wawasan.composition.search.Searched;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.security.RateLimits;

/**
 * What people searched in vain, counted by its words. Who searched is not kept; what could name a person is masked; words are
 * shown once they were asked twice, and forgotten when nobody has asked for them for 90 days.
 */
@ApplicationScoped
@Transactional
public class FailedSearches {

    static final Duration MEMORY = Duration.ofDays(90);
    private static final int LEAST_ASKED = 2;
    private static final int MOST_AN_HOUR = 600;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private RateLimits limits;

    /** Counts a search that found nothing with all its words; more than 600 an hour, from a flood, are passed over. */
    void heard(@Observes Searched searched) {
        if (searched.found() > 0) {
            return;
        }
        Masking.mask(searched.text()).ifPresent(words -> {
            try {
                limits.use("failed-search", "portal", MOST_AN_HOUR, Duration.ofHours(1));
            } catch (TooManyRequests flood) {
                return;
            }
            em.createNativeQuery("""
                    insert into gap_search (id, words, language, asked, last_asked) values (next value for gap_search_seq, :words, :language, 1, :now)
                    on duplicate key update asked = asked + 1, last_asked = :now, language = :language""")
                    .setParameter("words", words).setParameter("language", searched.language().name()).setParameter("now", Instant.now()).executeUpdate();
        });
    }

    /** What was searched in vain most often; for those who write articles. */
    public List<FailedSearch> most(int number) {
        access.require(Permission.WRITE_ARTICLES);
        return em.createQuery("""
                select s from FailedSearch s where s.asked >= :least and s.lastAsked > :since order by s.asked desc, s.id desc""", FailedSearch.class)
                .setParameter("least", LEAST_ASKED).setParameter("since", Instant.now().minus(MEMORY)).setMaxResults(number).getResultList();
    }

    /** Forgets what nobody has asked for any more; for the clock. */
    public void forget(Instant now) {
        em.createQuery("delete from FailedSearch s where s.lastAsked < :end").setParameter("end", now.minus(MEMORY)).executeUpdate();
    }
}
