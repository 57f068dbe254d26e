package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.jobs.Jobs;

/**
 * The actual FAQ: which questions are asked again and again and have no article yet. Counted every night, and when somebody asks
 * for it, over the newest 5,000 questions of a year.
 */
@ApplicationScoped
public class Demand {

    static final String KIND = "demand";
    private static final Duration REACH = Duration.ofDays(365);
    private static final int MOST_QUESTIONS = 5_000;

    @Inject
    private Access access;
    @Inject
    private Jobs jobs;
    @Inject
    private Instance<AskedQuestions> questions;
    @Inject
    private Repetitions repetitions;

    /** Starts the count; for those who write articles. */
    public long start() {
        access.require(Permission.WRITE_ARTICLES);
        return begin();
    }

    /** The latest count, for those who write articles. */
    public Optional<Job> latest() {
        access.require(Permission.WRITE_ARTICLES);
        return jobs.latest(KIND, 1).stream().findFirst();
    }

    /** The questions that were asked most often, for those who write articles. */
    public List<RepeatedQuestion> repeated(int most) {
        access.require(Permission.WRITE_ARTICLES);
        return repetitions.most(most);
    }

    long begin() {
        return jobs.start(KIND, this::count);
    }

    void count(JobProgress progress) {
        List<AskedQuestion> asked = questions.stream().flatMap(source -> source.since(Instant.now().minus(REACH), MOST_QUESTIONS).stream()).toList();
        progress.total(asked.size());
        repetitions.replace(Likeness.groups(asked));
        progress.advance(asked.size());
    }
}
