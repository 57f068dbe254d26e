package org.wawasan.competence.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.i18n.Language;

/** What members tell of themselves. */
@ApplicationScoped
@Transactional
public class Profiles {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Expertise expertise;

    /** The signed-in member's own profile, as a new one where there is none yet. */
    public Profile own() {
        Member member = access.member();
        return find(member.getId()).orElseGet(() -> new Profile(em.find(Member.class, member.getId())));
    }

    /** The signed-in member tells anew who they are; see {@link Profile#tell}. */
    public Profile tell(String headline, String bio, Set<Language> languages, boolean open, boolean listed, Collection<Long> claims) {
        return store(access.member(), headline, bio, languages, open, listed, claims);
    }

    /** Keeps what a member told elsewhere, for demonstration content; the caller has authorised it. */
    public Profile store(Member member, String headline, String bio, Set<Language> languages, boolean open, boolean listed, Collection<Long> claims) {
        Profile profile = hold(member.getId());
        profile.tell(headline, bio, languages, open, listed, claims);
        expertise.reckon(profile);
        return profile;
    }

    /** A member's profile, if there is one. */
    Optional<Profile> find(long memberId) {
        return Optional.ofNullable(em.find(Profile.class, memberId));
    }

    /** A member's profile, made where there is none, and held until the end of the transaction: one writer at a time. */
    Profile hold(long memberId) {
        if (!lock("expertise_profile where member_id", memberId)) {
            lock("member where id", memberId);
            if (!lock("expertise_profile where member_id", memberId)) {
                em.persist(new Profile(em.find(Member.class, memberId)));
                em.flush();
            }
        }
        return em.find(Profile.class, memberId);
    }

    private boolean lock(String row, long id) {
        return !em.createNativeQuery("select 1 from " + row + " = :id for update").setParameter("id", id).getResultList().isEmpty();
    }
}
