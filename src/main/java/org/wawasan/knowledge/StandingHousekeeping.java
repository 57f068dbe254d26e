package org.wawasan.knowledge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets, every ten minutes, where items stood long ago. */
@Singleton
public class StandingHousekeeping {

    @Inject
    private Standings standings;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void tidy() {
        Instant before = Instant.now().minus(Standings.KEPT);
        boolean more = true;
        while (more) {
            more = standings.forget(before);
        }
    }
}
