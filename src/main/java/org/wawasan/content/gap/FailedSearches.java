package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.wawasan.composition.search.Searched;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;

/**
 * What people searched in vain, counted by its words. Who searched is not kept; what could name a person is masked. The same
 * searcher counts once a day for the same words, and for twenty different ones an hour, so that nobody fills the register alone.
 * Words are shown once two have asked them, or one on two days, and forgotten when nobody has asked for them for 90 days.
 */
@ApplicationScoped
@Transactional
public class FailedSearches {

    static final Duration MEMORY = Duration.ofDays(90);
    static final int LEAST_ASKED = 2;
    private static final int MOST_AN_HOUR = 600;
    private static final int MOST_OF_ONE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private CountedSearch counted;
    @Inject
    private Event<GapStirred> stirred;

    /** Counts a search that found nothing with all its words, unless it is one too many. */
    void heard(@Observes Searched searched) {
        if (searched.found() > 0) {
            return;
        }
        counted.words(searched, "failed-search", MOST_OF_ONE, MOST_AN_HOUR).ifPresent(words -> {
            Instant now = Instant.now();
            em.createNativeQuery("""
                    insert into gap_search (id, words, language, asked, days, first_asked, last_asked)
                    values (next value for gap_search_seq, :words, :language, 1, 1, :now, :now)
                    on duplicate key update asked = asked + 1, days = days + if(last_asked < :today, 1, 0), last_asked = :now, language = :language""")
                    .setParameter("words", words).setParameter("language", searched.language().name()).setParameter("now", now)
                    .setParameter("today", now.truncatedTo(ChronoUnit.DAYS)).executeUpdate();
            stirred.fire(new SearchedInVain(words));
        });
    }

    /** Words that were searched in vain; not yet a gap before they were asked often enough. */
    record SearchedInVain(String gapSubject) implements GapStirred {

        @Override
        public GapKind gapKind() {
            return GapKind.SEARCH;
        }
    }

    /** What was searched in vain most often; for those who write articles. */
    public List<FailedSearch> most(int number) {
        access.require(Permission.WRITE_ARTICLES);
        return wanted(number);
    }

    List<FailedSearch> wanted(int number) {
        return em.createQuery("""
                select s from FailedSearch s where s.asked >= :least and s.lastAsked > :since order by s.asked desc, s.id desc""", FailedSearch.class)
                .setParameter("least", LEAST_ASKED).setParameter("since", Instant.now().minus(MEMORY)).setMaxResults(number).getResultList();
    }

    /** Those of these words that were asked often enough. */
    List<FailedSearch> wanted(Collection<String> words) {
        return em.createQuery("select s from FailedSearch s where s.words in :words and s.asked >= :least and s.lastAsked > :since", FailedSearch.class)
                .setParameter("words", words).setParameter("least", LEAST_ASKED).setParameter("since", Instant.now().minus(MEMORY)).getResultList();
    }

    /** Begins to count anew, since the words find something by now. */
    void found(String words) {
        em.createQuery("delete from FailedSearch s where s.words = :words").setParameter("words", words).executeUpdate();
    }

    /** Forgets what nobody has asked for any more; for the clock. */
    public void forget(Instant now) {
        em.createQuery("delete from FailedSearch s where s.lastAsked < :end").setParameter("end", now.minus(MEMORY)).executeUpdate();
    }
}
