package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** The end of the chain: which items were released, and when; one row each, so that one released twice counts once. */
@ApplicationScoped
@Transactional
public class Releases {

    @PersistenceContext
    private EntityManager em;

    /** Notes that what the item wished for is there. */
    public void note(long itemId, Instant when) {
        em.createNativeQuery("insert into knowledge_release (item_id, released) values (:item, :when) on duplicate key update released = :when")
                .setParameter("item", itemId).setParameter("when", when).executeUpdate();
    }

    /** Notes that it is not there after all. */
    public void forget(long itemId) {
        em.createNativeQuery("delete from knowledge_release where item_id = :item").setParameter("item", itemId).executeUpdate();
    }

    /** How many were released in each month since a day. */
    public Map<YearMonth, Long> byMonth(LocalDate since) {
        Map<YearMonth, Long> months = new TreeMap<>();
        for (Object row : em.createNativeQuery("select date_format(released, '%Y-%m'), count(*) from knowledge_release where released >= :since group by 1")
                .setParameter("since", since.atStartOfDay(ZoneOffset.UTC).toInstant()).getResultList()) {
            months.put(YearMonth.parse(((Object[]) row)[0].toString()), ((Number) ((Object[]) row)[1]).longValue());
        }
        return months;
    }
}
