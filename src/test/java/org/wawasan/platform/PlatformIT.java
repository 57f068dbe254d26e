package org.wawasan.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.AtOnce;
import org.wawasan.People;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Viewer;
import org.wawasan.platform.draft.Drafts;
import org.wawasan.platform.jobs.FailingTimer;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.Jobs;
import org.wawasan.platform.persistence.BrokenWork;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

@ExtendWith(ArquillianExtension.class)
class PlatformIT {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Drafts drafts;
    @Inject
    private RateLimits limits;
    @Inject
    private ServerSecret secret;
    @Inject
    private Jobs jobs;
    @Inject
    private Access access;
    @Inject
    private People people;
    @Inject
    private FailingTimer failingTimer;
    @Inject
    private BrokenWork broken;
    @Inject
    private AtOnce atOnce;

    /** Hibernate looks at every table and column; not at each start, which would take long. */
    @Test
    void tablesAreAsTheEntitiesExpect() {
        assertDoesNotThrow(() -> em.getEntityManagerFactory().unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects());
    }

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

    @Test
    void jobGoesOnAsItsStarter() throws InterruptedException {
        Member sari = people.be(people.customer("Sari"));
        AtomicReference<Viewer> worker = new AtomicReference<>();

        Job job = ended(jobs.start("test", progress -> {
            progress.total(3);
            progress.advance(3);
            progress.say("told");
            worker.set(access.viewer());
        }));

        assertEquals(sari.getId(), worker.get().id());
        assertEquals(Job.State.DONE, job.getState());
        assertEquals(100, job.getPercent());
        assertEquals("told", job.getMessage());
        assertEquals(sari.getId(), job.getStartedBy());
    }

    @Test
    void failedJobSaysWhy() throws InterruptedException {
        Job job = ended(jobs.start("test failure", progress -> {
            throw new IllegalStateException("the disk is full");
        }));

        assertEquals(Job.State.FAILED, job.getState());
        assertTrue(job.getMessage().contains("the disk is full"));
    }

    @Test
    void ofAKindOneJobRuns() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        long first = jobs.start("test twice", progress -> await(end));
        try {
            assertThrows(Refused.class, () -> jobs.start("test twice", progress -> { }));
        } finally {
            end.countDown();
        }
        ended(first);
        ended(jobs.start("test twice", progress -> { }));
    }

    @Test
    void workThatIsWantedManyTimesIsDoneByTheJobThatRuns() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        Callable<Void> wish = () -> {
            jobs.ensure("test of many", progress -> {
                done.incrementAndGet();
                await(end);
            });
            return null;
        };
        assertEquals(List.of(), atOnce.failures(wish, wish, wish, wish));
        end.countDown();
        ended(jobs.latest("test of many", 1).get(0).getId());
        assertEquals(1, done.get());
        assertEquals(1, jobs.latest("test of many", 4).size());
    }

    @Test
    void errorUndoesTheWholeTransaction() {
        for (boolean own : new boolean[] {false, true}) {
            AtomicReference<String> draft = new AtomicReference<>();
            Runnable work = () -> draft.set(drafts.keep(Map.of("title", "half of it"), "192.0.2.9"));
            assertThrows(NoClassDefFoundError.class, () -> {
                if (own) {
                    broken.inOneOfItsOwn(work);
                } else {
                    broken.inTheTransactionThatIsThere(work);
                }
            });
            assertTrue(drafts.find(draft.get()).isEmpty());
        }
    }

    private Job ended(long id) throws InterruptedException {
        for (int i = 0; i < 200 && jobs.find(id).orElseThrow().isRunning(); i++) {
            Thread.sleep(50);
        }
        return jobs.find(id).orElseThrow();
    }

    @Test
    void timerGoesOnAfterARoundThatFailed() throws InterruptedException {
        assertTrue(failingTimer.reachesRounds(3), "the server alone would stop after the second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
