package org.wawasan.knowledge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import org.wawasan.platform.jobs.LastingTimer;

/** Forgets, every ten minutes, where items stood long ago. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class StandingHousekeeping {

    @Inject
    private Standings standings;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void tidy() {
        Instant before = Instant.now().minus(Standings.KEPT);
        boolean more = true;
        while (more) {
            more = standings.forget(before);
        }
    }
}
