package org.wawasan.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wawasan.platform.Refused;

/** Starts work in the background and knows how far it is. Who may start it is the caller's to check. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final int SECONDS_BETWEEN_SIGNS_OF_LIFE = 10;

    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService clock;
    @Inject
    private JobRecords records;
    @Inject
    private JobStarters starters;
    @Inject
    private Instance<RequestContextController> requests;

    void portalStarted(@Observes @Initialized(ApplicationScoped.class) Object event) {
        records.interruptAtStart();
    }

    /**
     * Starts a job that goes on as the present viewer. The work runs outside of any transaction; what it calls begins its own,
     * so a long job commits piece by piece. To be called outside of a transaction, since the job does not wait for its end.
     *
     * @param kind such as {@code import}; of each kind one job runs at a time
     * @return the job's id
     * @throws Refused {@code job.running} where one of the kind is running
     */
    public long start(String kind, Consumer<JobProgress> work) {
        JobStarters.Starter starter = starters.present();
        long id = records.begin(kind, starter.id());
        executor.execute(() -> run(id, starter, work));
        return id;
    }

    /** Starts a job as {@link #start} does, unless one of the kind is running: for work that whoever is at it does for all. */
    public void ensure(String kind, Consumer<JobProgress> work) {
        try {
            start(kind, work);
        } catch (Refused running) {
            LOG.fine(() -> "A job " + kind + " is running already");
        }
    }

    public Optional<Job> find(long id) {
        records.interruptSilent();
        return records.find(id);
    }

    public Optional<Job> running(String kind) {
        records.interruptSilent();
        return records.running(kind);
    }

    /** The newest jobs of a kind, the newest first. */
    public List<Job> latest(String kind, int most) {
        records.interruptSilent();
        return records.latest(kind, most);
    }

    private void run(long id, JobStarters.Starter starter, Consumer<JobProgress> work) {
        RequestContextController request = requests.get();
        boolean began = request.activate();
        ScheduledFuture<?> signs = clock.scheduleAtFixedRate(() -> giveSign(id), SECONDS_BETWEEN_SIGNS_OF_LIFE,
                SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
        Progress progress = new Progress(id);
        try {
            starter.goesOn().run();
            work.accept(progress);
            progress.write();
            records.end(id, Job.State.DONE, null);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, e, () -> "Job " + id + " failed");
            progress.write();
            records.end(id, Job.State.FAILED, reason(e));
        } finally {
            signs.cancel(false);
            if (began) {
                request.deactivate();
            }
        }
    }

    /** One sign that fails would be the last one otherwise, and a job without signs counts as broken off. */
    private void giveSign(long id) {
        try {
            records.alive(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Job " + id + " gave no sign of life; it tries again");
        }
    }

    private static String reason(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return refused.violations().get(0).key();
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }

    private final class Progress implements JobProgress {

        private static final long PAUSE = 1_000_000_000L;

        private final long id;
        private long done;
        private Long total;
        private String message;
        private long written = System.nanoTime();

        Progress(long id) {
            this.id = id;
        }

        @Override
        public long jobId() {
            return id;
        }

        @Override
        public synchronized void total(long units) {
            total = units;
            write();
        }

        @Override
        public synchronized void advance(long units) {
            done += units;
            if (System.nanoTime() - written > PAUSE) {
                write();
            }
        }

        @Override
        public synchronized void say(String newMessage) {
            message = newMessage;
            write();
        }

        synchronized void write() {
            written = System.nanoTime();
            records.progress(id, done, total, message);
        }
    }
}
