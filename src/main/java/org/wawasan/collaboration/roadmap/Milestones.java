package org.wawasan.collaboration.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.wawasan.collaboration.idea.IdeaMoved;

/** Keeps the roadmap in step with the status of ideas, in the transaction that moves an idea. */
@ApplicationScoped
@Transactional
public class Milestones {

    @PersistenceContext
    private EntityManager em;

    void follow(@Observes IdeaMoved moved) {
        em.flush();
        if (Milestone.COLUMNS.contains(moved.to())) {
            em.createNativeQuery("""
                    insert into roadmap_milestone (idea_id, status, since, change_id) values (:idea, :status, :since, :change)
                    on duplicate key update status = :status, since = :since, change_id = :change""")
                    .setParameter("idea", moved.ideaId()).setParameter("status", moved.to().name())
                    .setParameter("since", moved.when()).setParameter("change", moved.changeId()).executeUpdate();
        } else if (Milestone.COLUMNS.contains(moved.from())) {
            em.createNativeQuery("delete from roadmap_milestone where idea_id = :idea").setParameter("idea", moved.ideaId()).executeUpdate();
        }
    }
}
