package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** How many points of reputation members have. What gives them is known to {@code competence.reputation}, which moves them. */
@ApplicationScoped
@Transactional
public class Points {

    @PersistenceContext
    private EntityManager em;

    public int of(long memberId) {
        return (Integer) em.createNativeQuery("select points from member_reputation where member_id = :member", Integer.class)
                .setParameter("member", memberId).getResultStream().findFirst().orElse(0);
    }

    /** Makes others who would move the member's points wait until the end of the transaction. Members are held by ascending id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(long memberId) {
        boolean held = !em.createNativeQuery("select points from member_reputation where member_id = :member for update")
                .setParameter("member", memberId).getResultList().isEmpty();
        if (!held) {
            em.createNativeQuery("insert into member_reputation (member_id, points) values (:member, 0) on duplicate key update points = points")
                    .setParameter("member", memberId).executeUpdate();
        }
    }

    /** Moves the points of a member who is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(long memberId, int by) {
        em.createNativeQuery("update member_reputation set points = points + :by where member_id = :member")
                .setParameter("by", by).setParameter("member", memberId).executeUpdate();
    }
}
