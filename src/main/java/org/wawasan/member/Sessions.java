package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.wawasan.platform.security.ServerSecret;

/** Signed-in browsers: begun, recognised, ended. */
@ApplicationScoped
@Transactional
public class Sessions {

    @PersistenceContext
    private EntityManager em;

    /** Begins a session, always with a new token. */
    public SignedIn begin(Member member, boolean remembered, Browser browser) {
        String token = ServerSecret.randomToken();
        em.persist(new Session(ServerSecret.hash(token), em.getReference(Member.class, member.getId()), remembered, browser, Instant.now()));
        return new SignedIn(token, remembered, member.getLanguage());
    }

    /** Who holds the token; a visitor where nobody does, or where the e-mail address is not confirmed. One query. */
    public Viewer find(String token) {
        Instant now = Instant.now();
        Session session = em.createQuery("""
                select s from Session s join fetch s.member m left join fetch m.roles
                where s.tokenHash = :hash and s.expires > :now and m.confirmed""", Session.class)
                .setParameter("hash", ServerSecret.hash(token)).setParameter("now", now)
                .getResultStream().findFirst().orElse(null);
        if (session == null) {
            return Viewer.VISITOR;
        }
        if (session.isWorthSeeing(now)) {
            em.createQuery("update Session s set s.seen = :now, s.expires = :expires where s = :session")
                    .setParameter("now", now).setParameter("expires", session.expiresAfter(now))
                    .setParameter("session", session).executeUpdate();
        }
        return session.member().asViewer();
    }

    /** The member's sessions, last used first. */
    public List<Session> of(Member member) {
        return em.createQuery("select s from Session s where s.member = :member and s.expires > :now order by s.seen desc", Session.class)
                .setParameter("member", member).setParameter("now", Instant.now()).setMaxResults(100).getResultList();
    }

    boolean isRemembered(String token) {
        return em.createQuery("select s.remembered from Session s where s.tokenHash = :hash", Boolean.class)
                .setParameter("hash", key(token)).getResultStream().anyMatch(Boolean::booleanValue);
    }

    /** Name of the session that a token belongs to. */
    public static String key(String token) {
        return ServerSecret.hash(token);
    }

    public void end(String token) {
        em.createQuery("delete from Session s where s.tokenHash = :hash").setParameter("hash", key(token)).executeUpdate();
    }

    /** Ends one session of a member; another's is left alone. */
    public void end(Member member, String key) {
        em.createQuery("delete from Session s where s.tokenHash = :key and s.member = :member")
                .setParameter("key", key).setParameter("member", member).executeUpdate();
    }

    /** Ends all sessions of a member, as after a change of password. */
    public void endAll(Member member) {
        em.createQuery("delete from Session s where s.member = :member").setParameter("member", member).executeUpdate();
    }
}
