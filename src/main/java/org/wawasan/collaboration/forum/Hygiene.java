package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;

/** Keeps a thread a conversation. */
@ApplicationScoped
@Transactional
class Hygiene {

    /** So many replies in a row one member may give; the author of the thread and moderators more. */
    static final int MOST_IN_A_ROW = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** @throws Refused where the last replies are all the member's own */
    void demandOthers(ForumThread thread, Member author) {
        if (!thread.isBy(author) && !access.viewer().may(Permission.MODERATE)) {
            List<Long> last = em.createQuery("select r.author.id from Reply r where r.thread = :thread and r.became is null order by r.number desc", Long.class)
                    .setParameter("thread", thread).setMaxResults(MOST_IN_A_ROW).getResultList();
            if (last.size() == MOST_IN_A_ROW && last.stream().allMatch(author.getId()::equals)) {
                throw Refused.field("body", "reply.row", MOST_IN_A_ROW);
            }
        }
    }
}
