package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hibernate.Hibernate;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;

/**
 * Where to find what was posted, whatever became of it: {@code /forum/77} is the address for good of the reply 77, wherever
 * its thread, its page and its place are by now; the address of a thread that was merged leads to the other one.
 */
@ApplicationScoped
@Transactional
public class Places {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /**
     * Path of the place where a reply, or what became of a thread, stands.
     *
     * @throws NotFound where there is no such post for the viewer
     */
    public String of(long id) {
        KnowledgeItem item = (KnowledgeItem) Hibernate.unproxy(em.find(KnowledgeItem.class, id));
        if (item instanceof Reply reply) {
            item = reply.whatItBecame();
        } else if (item instanceof ForumThread thread) {
            item = thread.whereItWent();
        } else {
            throw new NotFound("post " + id);
        }
        if (item.getId() == id && item instanceof ForumThread || !item.isVisibleTo(access.viewer())) {
            throw new NotFound("post " + id);
        }
        return item.path();
    }
}
