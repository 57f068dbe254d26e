package org.wawasan.content.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wawasan.composition.scorecard.MonthlyIndex;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.content.article.ContentStandard;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** What is reckoned of the ratings: yes ÷ (yes + no). KCS asks for at least 90 %. */
@ApplicationScoped
@Transactional
public class QualityIndex implements MonthlyIndex {

    private static final int MONTHS = 12;
    private static final int PAGE = 20;
    private static final String OF_AUTHORS = """
            select new org.wawasan.content.quality.AuthorIndex(a.id, a.name, count(s.id), sum(s.yes), sum(s.no)) from Sample s join s.author a
            where s.rated is not null and s.month >= :since and\s""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    @Override
    public String code() {
        return "quality";
    }

    @Override
    public int goal() {
        return ContentStandard.GOOD;
    }

    /** Of the months whose work was rated; who asks has authorised it. */
    @Override
    public Map<YearMonth, Share> since(YearMonth first) {
        Map<YearMonth, Share> shares = new TreeMap<>();
        for (Object row : em.createNativeQuery("select month, ratings, yes, no from quality_month where month >= :first").setParameter("first", first.atDay(1)).getResultList()) {
            Object[] values = (Object[]) row;
            shares.put(YearMonth.from(LocalDate.parse(values[0].toString())), new Share(number(values[1]), number(values[2]), number(values[3])));
        }
        return shares;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Of each author in the last twelve months; for those who publish. */
    public Page<AuthorIndex> authors(String after) {
        access.require(Permission.PUBLISH_ARTICLES);
        long above = Cursor.parseId(after).orElse(0L);
        List<AuthorIndex> rows = em.createQuery(OF_AUTHORS + "a.id > :above group by a.id, a.name order by a.id", AuthorIndex.class)
                .setParameter("since", since()).setParameter("above", above).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, row -> Cursor.of(row.authorId()));
    }

    /** The viewer's own in the last twelve months. */
    public Share own() {
        access.require(Permission.WRITE_ARTICLES);
        return em.createQuery(OF_AUTHORS + "a.id = :me group by a.id, a.name", AuthorIndex.class)
                .setParameter("since", since()).setParameter("me", access.viewer().id()).getResultStream().findFirst().map(AuthorIndex::share).orElse(Share.NONE);
    }

    private static LocalDate since() {
        return YearMonth.now(ZoneOffset.UTC).minusMonths(MONTHS).atDay(1);
    }
}
