package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Lets what one member sends at one time happen one after the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Turns {

    @PersistenceContext
    private EntityManager em;

    /** Waits for what the member sent before and is still being done; then nothing else of them is done until the end of the transaction. */
    public void take(Member member) {
        em.createNativeQuery("insert into member_turn (member_id) values (:member) on duplicate key update member_id = member_id")
                .setParameter("member", member.getId()).executeUpdate();
    }
}
