package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.jobs.Jobs;

/**
 * Brings articles to the verification rules: after each change of them, and every night, since topics change, too. While it runs,
 * it looks again whether the rules have changed, so a change need not wait for its end.
 */
@ApplicationScoped
public class RuleWork {

    static final String KIND = "verification-rules";
    private static final int BATCH = 100;

    @Inject
    private Access access;
    @Inject
    private Jobs jobs;
    @Inject
    private VerificationRules rules;

    /** Goes to work after a change; for those who keep the rules. */
    public void start() {
        access.require(Permission.PUBLISH_ARTICLES);
        begin();
    }

    /** The work that goes on now, for those who write articles. */
    public Optional<Job> running() {
        access.require(Permission.WRITE_ARTICLES);
        return jobs.running(KIND);
    }

    void begin() {
        jobs.ensure(KIND, this::run);
    }

    void run(JobProgress progress) {
        String state;
        do {
            state = rules.state();
            long last = 0;
            do {
                last = rules.bring(last, BATCH);
                progress.advance(1);
            } while (last > 0);
        } while (!state.equals(rules.state()));
        rules.forgetWithdrawn();
    }
}
