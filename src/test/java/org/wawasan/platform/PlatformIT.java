package org.wawasan.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.Deployments;
import org.wawasan.platform.draft.Drafts;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

@ExtendWith(ArquillianExtension.class)
class PlatformIT {

    @Deployment
    static WebArchive portal() {
        return Deployments.portal(PlatformIT.class);
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Drafts drafts;
    @Inject
    private RateLimits limits;
    @Inject
    private ServerSecret secret;

    @Test
    void draftIsFoundByItsSecretOnly() {
        String key = drafts.keep(Map.of("title", "Rem cakram yang lebih senyap", "body", "…"), "192.0.2.1");

        assertEquals("Rem cakram yang lebih senyap", drafts.find(key).get("title"));
        assertTrue(drafts.find(key + "x").isEmpty());
        assertTrue(drafts.find(null).isEmpty());
    }

    @Test
    void secretOfDraftIsNotStored() {
        String key = drafts.keep(Map.of("title", "kept"), "192.0.2.2");

        assertEquals(0L, ((Number) em.createNativeQuery("select count(*) from platform_draft where secret_hash = :key")
                .setParameter("key", key).getSingleResult()).longValue());
    }

    @Test
    void tooLargeDraftIsRefused() {
        assertThrows(Refused.class, () -> drafts.keep(Map.of("body", "x".repeat(200_000)), "192.0.2.3"));
    }

    @Test
    void limitIsPerPerson() {
        limits.use("test", "a", 2, Duration.ofHours(1));
        limits.use("test", "a", 2, Duration.ofHours(1));

        assertThrows(TooManyRequests.class, () -> limits.use("test", "a", 2, Duration.ofHours(1)));
        limits.use("test", "b", 2, Duration.ofHours(1));
    }

    @Test
    void signatureDependsOnTheText() {
        assertEquals(secret.sign("one"), secret.sign("one"));
        assertNotEquals(secret.sign("one"), secret.sign("two"));
    }
}
