package org.wawasan.collaboration.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;

/**
 * The one place that says who may write to people of their own accord: employees and moderators, and whoever has contributed
 * something that others see under their name. Answering where one takes part is free to everybody.
 */
@ApplicationScoped
@Transactional
public class Senders {

    private static final Set<Visibility> SEEN = EnumSet.of(Visibility.PUBLIC, Visibility.MEMBERS);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /**
     * Whether the signed-in member may begin conversations and add people to them.
     *
     * @throws org.wawasan.platform.SignInRequired for a visitor
     */
    public boolean mayBegin() {
        Member member = access.member();
        Viewer viewer = access.viewer();
        return member.isConfirmed() && (viewer.isEmployee() || viewer.may(Permission.MODERATE) || hasContributed(member));
    }

    /** @throws Refused where the member may not begin conversations */
    void demand() {
        if (!mayBegin()) {
            throw new Refused("message.newcomer");
        }
    }

    private boolean hasContributed(Member member) {
        return exists("select i.id from KnowledgeItem i where i.author = :member and i.visibility in :seen and i.credit is null", member)
                || exists("select c.id from Comment c join c.item i where c.author = :member and i.visibility in :seen", member);
    }

    private boolean exists(String query, Member member) {
        return !em.createQuery(query, Long.class).setParameter("member", member).setParameter("seen", SEEN).setMaxResults(1).getResultList().isEmpty();
    }
}
