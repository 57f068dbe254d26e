package org.wawasan.knowledge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets, every ten minutes, where items stood long ago. */
@Singleton
public class StandingHousekeeping {

    @Inject
    private Standings standings;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void tidy() {
        standings.forget(Instant.now().minus(Standings.KEPT));
    }
}
