package org.wawasan.platform.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.wawasan.platform.Refused;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

/**
 * Keeps what visitors typed while they sign in or sign up, for a week at most, and what members have not finished, for three
 * months after they touched it last.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final Duration LIFE_OF_MEMBERS = Duration.ofDays(90);
    private static final int MOST_CHARACTERS = 100_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RateLimits limits;
    @Inject
    private ServerSecret server;

    /**
     * Keeps the fields.
     *
     * @param who network of the visitor
     * @return the secret by which they are found again
     */
    public String keep(Map<String, String> fields, String who) {
        limits.use("draft", who, 30, Duration.ofHours(1));
        em.createQuery("delete from Draft d where d.expires < :now").setParameter("now", Instant.now()).executeUpdate();
        String secret = ServerSecret.randomToken();
        store(secret, fields, LIFE);
        return secret;
    }

    /**
     * Keeps what a member has typed so far, in place of what was kept before.
     *
     * @param form that it belongs to, such as {@code ideas.new}; of each there is one draft a member
     */
    public void keep(long memberId, String form, Map<String, String> fields) {
        limits.use("member-draft", String.valueOf(memberId), 240, Duration.ofHours(1));
        store(secret(memberId, form), fields, LIFE_OF_MEMBERS);
    }

    private void store(String secret, Map<String, String> fields, Duration life) {
        Draft draft = em.find(Draft.class, ServerSecret.hash(secret), LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            draft = new Draft(secret, fields, life);
            em.persist(draft);
        } else {
            draft.keep(fields, life);
        }
        if (draft.size() > MOST_CHARACTERS) {
            throw new Refused("tooLarge");
        }
    }

    /** What a member typed before, wherever it was; empty where there is nothing. */
    public Map<String, String> find(long memberId, String form) {
        return find(secret(memberId, form));
    }

    /** Forgets a member's draft, since it was posted or given up. */
    public void forget(long memberId, String form) {
        em.createQuery("delete from Draft d where d.secretHash = :hash").setParameter("hash", ServerSecret.hash(secret(memberId, form))).executeUpdate();
    }

    /** Nobody but the server can make it, so that nobody finds the draft by an address. */
    private String secret(long memberId, String form) {
        return server.sign("draft " + memberId + ' ' + form);
    }

    /** The kept fields; empty where there are none (any more). */
    public Map<String, String> find(String secret) {
        Draft draft = secret == null ? null : em.find(Draft.class, ServerSecret.hash(secret));
        return draft == null ? Map.of() : draft.fields();
    }
}
