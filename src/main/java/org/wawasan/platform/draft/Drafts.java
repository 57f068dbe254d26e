package org.wawasan.platform.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.wawasan.platform.Refused;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

/** Keeps what visitors typed while they sign in or sign up, for a week at most. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final int MOST_CHARACTERS = 100_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RateLimits limits;

    /**
     * Keeps the fields.
     *
     * @param who network address of the visitor
     * @return the secret by which they are found again
     */
    public String keep(Map<String, String> fields, String who) {
        limits.use("draft", who, 30, Duration.ofHours(1));
        em.createQuery("delete from Draft d where d.created < :end").setParameter("end", Instant.now().minus(LIFE)).executeUpdate();
        String secret = ServerSecret.randomToken();
        Draft draft = new Draft(secret, fields);
        if (draft.size() > MOST_CHARACTERS) {
            throw new Refused("tooLarge");
        }
        em.persist(draft);
        return secret;
    }

    /** The kept fields; empty where there are none (any more). */
    public Map<String, String> find(String secret) {
        Draft draft = secret == null ? null : em.find(Draft.class, ServerSecret.hash(secret));
        return draft == null ? Map.of() : draft.fields();
    }
}
