package org.wawasan.collaboration.forum;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.jobs.LastingTimer;
import org.wawasan.platform.persistence.Page;

/** Closes every night the answered questions that have been quiet for as long as configured, each in a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class ForumClock {

    private static final Logger LOG = Logger.getLogger(ForumClock.class.getName());

    @Inject
    private QuietQuestions questions;

    @Schedule(hour = "3", minute = "21", persistent = false)
    public void closeAnswered() {
        int days = Settings.quietDays();
        if (days > 0) {
            Instant before = Instant.now().minus(Duration.ofDays(days));
            QuietQuestions.STATUSES.forEach(status -> close(status, before));
        }
    }

    private void close(ThreadStatus status, Instant before) {
        String after = null;
        do {
            Page<Long> quiet = questions.quiet(status, before, after);
            quiet.items().forEach(id -> close(id, before));
            after = quiet.next();
        } while (after != null);
    }

    private void close(long id, Instant before) {
        try {
            questions.close(id, before);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The closing of thread " + id + " waits for the next night");
        }
    }
}
