package org.wawasan.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.Settings;

/** The table of jobs. Every change is a transaction of its own, so that it is seen while the job's work goes on. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobRecords {

    /** A running job that did not say for so long that it lives does not. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    @PersistenceContext
    private EntityManager em;

    long begin(String kind, Long startedBy) {
        interruptSilent();
        if (running(kind).isPresent()) {
            throw new Refused("job.running");
        }
        Job job = new Job(kind, startedBy, Instant.now());
        try {
            em.persist(job);
            em.flush();
        } catch (ConstraintViolationException sameMoment) {
            throw new Refused("job.running");
        }
        return job.getId();
    }

    void progress(long id, long done, Long total, String message) {
        em.find(Job.class, id).progress(done, total, message);
    }

    void alive(long id) {
        em.createQuery("update Job j set j.alive = :now where j.id = :id").setParameter("now", Instant.now())
                .setParameter("id", id).executeUpdate();
    }

    void end(long id, Job.State how, String why) {
        Job job = em.find(Job.class, id);
        if (job.isRunning()) {
            job.end(how, why, Instant.now());
        }
    }

    /** At a start nothing runs yet, unless other nodes work on the same database. */
    void interruptAtStart() {
        interruptSilentSince(Settings.databaseUrl().isEmpty() ? Instant.now() : Instant.now().minus(SILENCE));
    }

    void interruptSilent() {
        interruptSilentSince(Instant.now().minus(SILENCE));
    }

    private void interruptSilentSince(Instant end) {
        em.createQuery("select j from Job j where j.active is not null and j.alive <= :end", Job.class).setParameter("end", end)
                .getResultList().forEach(job -> job.end(Job.State.INTERRUPTED, null, Instant.now()));
    }

    Optional<Job> running(String kind) {
        return em.createQuery("select j from Job j where j.active = :kind", Job.class).setParameter("kind", kind)
                .getResultStream().findFirst();
    }

    Optional<Job> find(long id) {
        return Optional.ofNullable(em.find(Job.class, id));
    }

    List<Job> latest(String kind, int most) {
        return em.createQuery("select j from Job j where j.kind = :kind order by j.id desc", Job.class)
                .setParameter("kind", kind).setMaxResults(most).getResultList();
    }
}
