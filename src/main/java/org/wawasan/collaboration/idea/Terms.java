package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;

/** The contribution terms, and who agreed to which version. */
@ApplicationScoped
@Transactional
public class Terms {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** The version that holds now. */
    public ContributionTerms current() {
        return em.createQuery("select t from ContributionTerms t order by t.version desc", ContributionTerms.class).setMaxResults(1).getSingleResult();
    }

    /** Whether the viewer has agreed to the version that holds now. */
    public boolean areAccepted() {
        return access.viewer().isSignedIn() && isAccepted(current().getVersion(), access.viewer().id());
    }

    private boolean isAccepted(int version, long memberId) {
        return !em.createNativeQuery("select 1 from idea_terms_acceptance where member_id = :member and version = :version")
                .setParameter("member", memberId).setParameter("version", version).getResultList().isEmpty();
    }

    /**
     * Records that the member agrees, once a version.
     *
     * @param agreed the version that they were shown and agreed to, else null
     * @throws Refused field {@code agreed}, where they did not agree to the version that holds now
     */
    void accept(Member member, Integer agreed) {
        int current = current().getVersion();
        if (isAccepted(current, member.getId())) {
            return;
        }
        if (agreed == null || agreed != current) {
            throw Refused.field("agreed", agreed == null ? "terms.required" : "terms.changed");
        }
        em.createNativeQuery("insert ignore into idea_terms_acceptance (member_id, version, created) values (:member, :version, :now)")
                .setParameter("member", member.getId()).setParameter("version", current).setParameter("now", Instant.now()).executeUpdate();
    }

    /** The version that holds now, for who may change it. */
    public ContributionTerms toChange() {
        access.require(Permission.ADMINISTER);
        return current();
    }

    /** How many members agreed to the version that holds now. */
    public long acceptances() {
        access.require(Permission.ADMINISTER);
        return ((Number) em.createNativeQuery("select count(*) from idea_terms_acceptance where version = :version")
                .setParameter("version", current().getVersion()).getSingleResult()).longValue();
    }

    /**
     * Lets another wording hold from now on.
     *
     * @param seen the version that the administrator saw
     * @throws Refused where somebody changed the terms since, or nothing differs
     */
    public ContributionTerms publish(int seen, String english, String indonesian) {
        Member by = access.require(Permission.ADMINISTER);
        ContributionTerms current = current();
        em.lock(current, LockModeType.PESSIMISTIC_WRITE);
        if (current().getVersion() != seen) {
            throw new Refused("terms.changed");
        }
        ContributionTerms next = new ContributionTerms(seen + 1, english, indonesian, by);
        if (next.saysTheSameAs(current)) {
            throw new Refused("terms.same");
        }
        em.persist(next);
        return next;
    }
}
