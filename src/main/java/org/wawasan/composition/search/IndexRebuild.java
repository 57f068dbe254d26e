package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hibernate.search.util.common.SearchException;
import org.wawasan.composition.search.IndexBatches.Batch;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.jobs.Jobs;

/**
 * Makes the index anew from the database while readers go on finding: every entity is sent through the same events as a change
 * of it, so its document is replaced and none is ever missing or there twice; in the end what is gone from the database is taken
 * out. Events wait in the database, so a restart loses none of them, and the portal begins an interrupted rebuild again.
 */
@ApplicationScoped
public class IndexRebuild {

    static final String KIND = "index-rebuild";

    private static final int BATCH = 250;
    /** So many events wait at most, so that changes by people stay soon found while the rebuild runs. */
    private static final int MOST_WAITING = 2_000;
    private static final long PAUSE_MILLIS = 100;
    /** Time in which fewer must wait, if only by one. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private Access access;
    @Inject
    private Jobs jobs;
    @Inject
    private IndexBatches batches;

    /** Starts the job; for administrators. */
    public long start() {
        access.require(Permission.ADMINISTER);
        return begin();
    }

    /** The last rebuilds, the newest first; for administrators. */
    public List<Job> latest() {
        access.require(Permission.ADMINISTER);
        return jobs.latest(KIND, 10);
    }

    /** How the index stands beside the database; for administrators. */
    public IndexState state() {
        access.require(Permission.ADMINISTER);
        return new IndexState(sum(batches::inDatabase), batches.waiting(), inIndex());
    }

    private Long inIndex() {
        try {
            return sum(batches::inIndex);
        } catch (SearchException e) {
            return null;
        }
    }

    /** Starts the job for the portal itself. */
    @ActivateRequestContext
    public long begin() {
        return jobs.start(KIND, this::rebuild);
    }

    private void rebuild(JobProgress progress) {
        progress.total(sum(batches::inDatabase));
        for (Class<?> type : batches.types()) {
            Batch batch = batches.renew(type, 0, BATCH);
            while (batch.size() > 0) {
                awaitFewerThan(MOST_WAITING);
                progress.advance(batch.size());
                batch = batches.renew(type, batch.last(), BATCH);
            }
            batches.purgeGone(type, BATCH);
        }
        awaitFewerThan(BATCH);
    }

    private long sum(ToLongFunction<Class<?>> counted) {
        return batches.types().stream().mapToLong(counted).sum();
    }

    private void awaitFewerThan(long most) {
        long least = Long.MAX_VALUE;
        Instant patience = Instant.MAX;
        for (long waiting = batches.waiting(); waiting >= most; waiting = batches.waiting()) {
            if (waiting < least) {
                least = waiting;
                patience = Instant.now().plus(PATIENCE);
            } else if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The index takes nothing; " + waiting + " changes wait");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The portal stops", e);
            }
        }
    }
}
