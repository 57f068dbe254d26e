package org.wawasan.collaboration.idea;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wawasan.platform.jobs.LastingTimer;

/** Publishes every minute the releases whose time has come, each in a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class ReleaseClock {

    private static final Logger LOG = Logger.getLogger(ReleaseClock.class.getName());

    @Inject
    private PlannedReleases releases;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void publish() {
        Instant now = Instant.now();
        for (Long idea : releases.due(now)) {
            try {
                releases.publish(idea, now);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, e, () -> "The release of idea " + idea + " waits for the next minute");
            }
        }
    }
}
