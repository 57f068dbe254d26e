package org.wawasan.collaboration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.jobs.Jobs;

/** Searches the whole stock of open ideas for some that say the same, in the background. */
@ApplicationScoped
public class DuplicateSearch {

    private static final String KIND = "duplicates";
    private static final int BATCH = 100;

    @Inject
    private Access access;
    @Inject
    private Duplicates duplicates;
    @Inject
    private Jobs jobs;

    public void start() {
        access.require(Permission.DECIDE_IDEAS);
        jobs.start(KIND, this::search);
    }

    /** The search that is running, or the latest. */
    public Optional<Job> latest() {
        access.require(Permission.DECIDE_IDEAS);
        return jobs.latest(KIND, 1).stream().findFirst();
    }

    private void search(JobProgress progress) {
        Instant began = Instant.now();
        List<Long> some = duplicates.openAfter(0, BATCH);
        while (!some.isEmpty()) {
            duplicates.look(some, began);
            progress.advance(some.size());
            some = duplicates.openAfter(some.get(some.size() - 1), BATCH);
        }
        duplicates.expire(began);
    }
}
