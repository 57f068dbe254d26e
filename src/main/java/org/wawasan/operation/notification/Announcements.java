package org.wawasan.operation.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;

/** Writes down what happened, in the transaction in which it happens: one row, however many hear of it. */
@ApplicationScoped
public class Announcements {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<Written> written;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Announced told) {
        em.persist(new Announcement(told, told.itemId() == null ? null : em.getReference(KnowledgeItem.class, told.itemId()),
                told.actorId() == null ? null : em.getReference(Member.class, told.actorId()), Instant.now()));
        written.fire(new Written());
    }

    /** There is something to deliver once the transaction is committed. */
    record Written() {
    }
}
