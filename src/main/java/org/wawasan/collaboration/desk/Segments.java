package org.wawasan.collaboration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        return em.createQuery("""
                select new org.wawasan.collaboration.desk.Segment(a.key.name, a.value, count(*)) from CustomerAttribute a
                group by a.key.name, a.value order by a.key.name, a.value""", Segment.class).setMaxResults(MOST).getResultList();
    }

    /** Tells of a segment whether a member belongs to it. */
    public Predicate<Segment> of(Member member) {
        return segment -> !em.createQuery("""
                select 1 from CustomerAttribute a where a.key.memberId = :member and a.key.name = :name and a.value = :value""", Integer.class)
                .setParameter("member", member.getId()).setParameter("name", segment.name()).setParameter("value", segment.value())
                .getResultList().isEmpty();
    }
}
