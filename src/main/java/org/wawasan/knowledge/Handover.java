package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Gives what hangs on an item to another one that holds its words from now on: nothing is lost, nothing is counted twice. */
@ApplicationScoped
@Transactional
public class Handover {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Standings standings;
    @Inject
    private Event<ItemHandedOver> handedOver;

    /**
     * Moves votes, comments, files, steps of provenance and what trends. The caller holds both; nothing hangs on the second yet.
     */
    public void give(KnowledgeItem from, KnowledgeItem to) {
        em.flush();
        move("update knowledge_vote set item_id = :to where item_id = :from", from, to);
        move("update knowledge_comment set item_id = :to where item_id = :from", from, to);
        move("update knowledge_attachment set item_id = :to where item_id = :from", from, to);
        move("update knowledge_provenance set source_id = :to where source_id = :from", from, to);
        move("update knowledge_provenance set target_id = :to where target_id = :from", from, to);
        standings.leave(from.getId());
        standings.leave(to.getId());
        move("""
                update knowledge_item t join knowledge_item f on f.id = :from and t.id = :to
                set t.votes = f.votes, t.comments = f.comments, t.attachments = f.attachments, t.made_from = f.made_from,
                t.made_into = f.made_into, t.trending = f.trending, f.votes = 0, f.comments = 0, f.attachments = 0, f.made_from = 0,
                f.made_into = 0""", from, to);
        handedOver.fire(new ItemHandedOver(from.getId(), to.getId()));
    }

    /** Lets who follows one page follow another, too; who mutes either, mutes it. */
    public void follow(KnowledgeItem from, KnowledgeItem to) {
        move("insert ignore into knowledge_follow (item_id, member_id, created, muted) "
                + "select :to, member_id, created, muted from knowledge_follow where item_id = :from", from, to);
    }

    private void move(String sql, KnowledgeItem from, KnowledgeItem to) {
        em.createNativeQuery(sql).setParameter("from", from.getId()).setParameter("to", to.getId()).executeUpdate();
    }
}
