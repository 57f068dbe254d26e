package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.jobs.Jobs;
import org.wawasan.platform.persistence.Page;

/**
 * Looks where the links of shown articles lead within the portal, once a week and when somebody asks for it. Links to other
 * hosts are not followed: the portal asks nothing of anybody.
 */
@ApplicationScoped
public class LinkCheck {

    static final String KIND = "link-check";
    private static final int BATCH = 100;

    @Inject
    private Access access;
    @Inject
    private Jobs jobs;
    @Inject
    private Links links;

    /** Starts the job; for those who write articles. */
    public long start() {
        access.require(Permission.WRITE_ARTICLES);
        return begin();
    }

    /** The latest check, for those who write articles. */
    public Optional<Job> latest() {
        access.require(Permission.WRITE_ARTICLES);
        return jobs.latest(KIND, 1).stream().findFirst();
    }

    /** The links that the latest check found in a state. */
    public Page<CheckedLink> found(LinkState state, String after) {
        access.require(Permission.WRITE_ARTICLES);
        return links.found(state, after);
    }

    long begin() {
        return jobs.start(KIND, this::run);
    }

    private void run(JobProgress progress) {
        progress.total(links.shown());
        long last = 0;
        do {
            Links.Batch batch = links.check(last, BATCH);
            progress.advance(batch.editions());
            last = batch.last();
        } while (last > 0);
        links.forgetHidden();
    }
}
