package org.wawasan.knowledge;

import java.time.Duration;
import java.time.Instant;

/** How long something that customers wrote may wait for the company's first answer before it is overdue. */
public final class ResponseClock {

    public static final int STANDARD_DAYS = 14;

    private static volatile int days = STANDARD_DAYS;

    private ResponseClock() {
    }

    /** The limit in days. */
    public static int days() {
        return days;
    }

    /** Sets the limit, as it is kept in the database. */
    public static void set(int newDays) {
        days = newDays;
    }

    /** Whether what waits since then is overdue. */
    public static boolean isOver(Instant since) {
        return Duration.between(since, Instant.now()).compareTo(Duration.ofDays(days)) > 0;
    }
}
