package org.wawasan.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.platform.jobs.LastingTimer;

/**
 * Removes, every hour, what holds no longer: ended sessions, links, forgotten failures, sign-ups that nobody confirmed. Apart
 * from the requests, because deleting a range locks it against those who add to it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class MemberHousekeeping {

    static final Duration UNCONFIRMED = Duration.ofDays(7);

    @Inject
    private Leftovers leftovers;

    @Schedule(hour = "*", minute = "23", persistent = false)
    public void tidy() {
        Instant now = Instant.now();
        leftovers.removeExpired(now);
        leftovers.unconfirmed(now.minus(UNCONFIRMED)).forEach(leftovers::removeUnconfirmed);
    }
}
