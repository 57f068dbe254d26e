package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.wawasan.composition.search.Searched;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/**
 * What people search, with how much they find: every search is counted by its words and its language, and nothing of who searched is
 * kept. Words are listed once they were asked twice, and forgotten when nobody has asked for them for 90 days.
 */
@ApplicationScoped
@Transactional
public class SearchTerms {

    /** Rows of one part of the list. */
    public static final int PAGE = 30;
    private static final int MOST_AN_HOUR = 6_000;
    private static final int MOST_OF_ONE = 60;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private CountedSearch counted;

    void heard(@Observes Searched searched) {
        counted.words(searched, "search-term", MOST_OF_ONE, MOST_AN_HOUR).ifPresent(words -> em.createNativeQuery("""
                insert into gap_term (id, words, language, asked, vain, found, last_asked)
                values (next value for gap_term_seq, :words, :language, 1, :vain, :found, :now)
                on duplicate key update asked = asked + 1, vain = vain + :vain, found = :found, last_asked = :now""")
                .setParameter("words", words).setParameter("language", searched.language().name()).setParameter("vain", searched.found() == 0 ? 1 : 0)
                .setParameter("found", searched.found()).setParameter("now", Instant.now()).executeUpdate());
    }

    /**
     * What is searched most; for those who write articles.
     *
     * @param language null for all
     */
    public Page<SearchTerm> most(Language language, String after) {
        access.require(Permission.WRITE_ARTICLES);
        Optional<Cursor> cursor = Cursor.parseNumbers(after);
        TypedQuery<SearchTerm> query = em.createQuery("select t from SearchTerm t where t.asked >= :least" + (language == null ? "" : " and t.language = :language")
                + (cursor.isPresent() ? " and t.asked <= :asked and (t.asked < :asked or t.id < :id)" : "") + " order by t.asked desc, t.id desc", SearchTerm.class)
                .setParameter("least", FailedSearches.LEAST_ASKED);
        if (language != null) {
            query.setParameter("language", language);
        }
        cursor.ifPresent(from -> query.setParameter("asked", (int) Math.min(from.number(0), Integer.MAX_VALUE)).setParameter("id", from.number(1)));
        return Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, term -> Cursor.of(term.getAsked(), term.getId()));
    }

    /** Forgets what nobody asks for any more; for the clock. */
    public void forget(Instant now) {
        em.createQuery("delete from SearchTerm t where t.lastAsked < :end").setParameter("end", now.minus(FailedSearches.MEMORY)).executeUpdate();
    }
}
