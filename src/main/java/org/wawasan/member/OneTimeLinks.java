package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.wawasan.member.OneTimeLink.Purpose;
import org.wawasan.platform.Refused;
import org.wawasan.platform.security.ServerSecret;

/** Links that do one thing once: issued, shown to be good, used up. */
@ApplicationScoped
@Transactional
class OneTimeLinks {

    @PersistenceContext
    private EntityManager em;

    /**
     * Issues a link in place of an earlier one.
     *
     * @param member whom it is for, null where there is no account yet
     * @return the token of its address
     */
    String issue(Purpose purpose, Member member) {
        em.createQuery("delete from OneTimeLink l where l.purpose = :purpose and l.member is not distinct from :member")
                .setParameter("purpose", purpose).setParameter("member", member).executeUpdate();
        String token = ServerSecret.randomToken();
        em.persist(new OneTimeLink(ServerSecret.hash(token), purpose, member, Instant.now()));
        return token;
    }

    boolean isGood(String token, Purpose purpose) {
        return find(token, purpose, LockModeType.NONE).isPresent();
    }

    /** Whom a good link is for, without using it up. */
    Optional<Member> holder(String token, Purpose purpose) {
        return find(token, purpose, LockModeType.NONE).map(OneTimeLink::member);
    }

    /**
     * Uses a link up; of two who try at once, one is refused.
     *
     * @throws Refused where there is none, or it has been used, replaced or has expired
     */
    Member use(String token, Purpose purpose) {
        OneTimeLink link = find(token, purpose, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Refused("link"));
        em.remove(link);
        return link.member();
    }

    private Optional<OneTimeLink> find(String token, Purpose purpose, LockModeType lock) {
        return Optional.ofNullable(token).map(known -> em.find(OneTimeLink.class, ServerSecret.hash(known), lock))
                .filter(link -> link.serves(purpose, Instant.now()));
    }
}
