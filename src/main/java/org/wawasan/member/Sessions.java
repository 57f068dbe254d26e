package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.platform.security.ServerSecret;

/** Signed-in browsers: begun, recognised, ended. */
@ApplicationScoped
@Transactional
public class Sessions {

    /** How exactly the last use is known; a write for every request would be too much. */
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    /**
     * Begins a session, always with a new token.
     *
     * @return the token for the browser's cookie
     */
    public String begin(Member member, boolean remembered, String address, String agent) {
        String token = ServerSecret.randomToken();
        em.createQuery("delete from Session s where s.expires < :now").setParameter("now", Instant.now()).executeUpdate();
        em.persist(new Session(ServerSecret.hash(token), member, remembered, address, agent, Instant.now()));
        return token;
    }

    /** Who holds the token; a visitor where nobody does. */
    public Viewer find(String token) {
        Session session = em.createQuery("""
                select s from Session s join fetch s.member m left join fetch m.roles where s.tokenHash = :hash""", Session.class)
                .setParameter("hash", ServerSecret.hash(token)).getResultStream().findFirst().orElse(null);
        Instant now = Instant.now();
        if (session == null || session.isExpired(now)) {
            return Viewer.VISITOR;
        }
        if (session.seen().plus(SEEN_PRECISION).isBefore(now)) {
            session.use(now);
        }
        return session.getMember().asViewer();
    }

    public void end(String token) {
        em.createQuery("delete from Session s where s.tokenHash = :hash").setParameter("hash", ServerSecret.hash(token)).executeUpdate();
    }

    /** Ends all sessions of a member, as after a change of password or of roles. */
    public void endAll(Member member) {
        em.createQuery("delete from Session s where s.member = :member").setParameter("member", member).executeUpdate();
    }
}
