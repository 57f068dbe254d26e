package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
     * Issues a link beside the earlier ones, so that nobody makes another's useless by asking for more.
     *
     * @param member whom it is for; null where there is no account yet, and it replaces an earlier one
     * @return the token of its address
     */
    String issue(Purpose purpose, Member member) {
        if (member == null) {
            removeAll(purpose, null);
        }
        String token = ServerSecret.randomToken();
        em.persist(new OneTimeLink(ServerSecret.hash(token), purpose, member, Instant.now()));
        return token;
    }

    boolean isGood(String token, Purpose purpose) {
        return find(token, purpose).isPresent();
    }

    /** Whom a good link is for, without using it up. */
    Optional<Member> holder(String token, Purpose purpose) {
        return find(token, purpose).map(OneTimeLink::member);
    }

    /**
     * Uses a link up, and with it all that its member has for the same purpose; of two who try at once, one is refused.
     *
     * @throws Refused where there is none, or it has been used, replaced or has expired
     */
    Member use(String token, Purpose purpose) {
        OneTimeLink link = find(token, purpose).orElseThrow(() -> new Refused("link"));
        if (removeAll(purpose, link.member()) == 0) {
            throw new Refused("link");
        }
        return link.member();
    }

    private int removeAll(Purpose purpose, Member member) {
        return em.createQuery("delete from OneTimeLink l where l.purpose = :purpose and l.member is not distinct from :member")
                .setParameter("purpose", purpose).setParameter("member", member).executeUpdate();
    }

    private Optional<OneTimeLink> find(String token, Purpose purpose) {
        return Optional.ofNullable(token).map(known -> em.find(OneTimeLink.class, ServerSecret.hash(known)))
                .filter(link -> link.serves(purpose, Instant.now()));
    }
}
