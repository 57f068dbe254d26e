package org.wawasan.collaboration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;

/** Customers told apart by what {@link Customers} knows of them. */
@ApplicationScoped
@Transactional
public class Segments {

    /** So many are offered to choose from. */
    static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Every segment that there is, with the number of its customers. */
    public List<Segment> all() {
        access.require(Permission.DECIDE_IDEAS);
        List<?> rows = em.createNativeQuery("select name, value, members from desk_segment order by name, value", Tuple.class)
                .setMaxResults(MOST).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Segment(row.get(0, String.class), row.get(1, String.class), row.get(2, Number.class).longValue())).toList();
    }

    /** Counts the customers of each anew; for whoever changed what is known of them, in the same transaction. */
    void count() {
        em.createNativeQuery("delete from desk_segment").executeUpdate();
        em.createNativeQuery("""
                insert into desk_segment (name, value, members) select name, value, count(*) from desk_attribute group by name, value""").executeUpdate();
    }

    /** Tells of a segment whether a member belongs to it. */
    public Predicate<Segment> of(Member member) {
        return segment -> !em.createQuery("""
                select 1 from CustomerAttribute a where a.key.memberId = :member and a.key.name = :name and a.value = :value""", Integer.class)
                .setParameter("member", member.getId()).setParameter("name", segment.name()).setParameter("value", segment.value())
                .getResultList().isEmpty();
    }
}
