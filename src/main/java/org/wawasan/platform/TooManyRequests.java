package org.wawasan.platform;

import java.util.List;

/** The reader did this too often. */
public class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public TooManyRequests(long retryAfterSeconds) {
        super("retry after " + retryAfterSeconds + " s");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** How it is told: how long there is to wait, in seconds, minutes or hours. */
    public Violation violation() {
        long minutes = (retryAfterSeconds + 59) / 60;
        return retryAfterSeconds <= 90 ? new Violation(null, "often", List.of(retryAfterSeconds))
                : minutes <= 90 ? new Violation(null, "often.minutes", List.of(minutes))
                : new Violation(null, "often.hours", List.of((minutes + 59) / 60));
    }
}
