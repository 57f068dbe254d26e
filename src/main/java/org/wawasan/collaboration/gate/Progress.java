package org.wawasan.collaboration.gate;

import java.time.Duration;
import java.time.Instant;

/**
 * How far an open idea is on its way to a gate.
 *
 * @param votes  that it has
 * @param next   the gate that it may reach, or null
 * @param until  when the time for that is over, null where it has no end
 * @param missed the first gate for which the time is over and after which it reached none, or null
 * @param over   when it was over; null where it never began, since the gates were others then
 */
public record Progress(int votes, Gate next, Instant until, Gate missed, Instant over) {

    /** Days left, the present one included; null where the time has no end. */
    public Long getDaysLeft() {
        return until == null ? null : Math.max(0, Duration.between(Instant.now(), until).toDays()) + 1;
    }

    // Expression language of Faces 4 reads properties of beans only.

    public int getVotes() {
        return votes;
    }

    public Gate getNext() {
        return next;
    }

    public Instant getUntil() {
        return until;
    }

    public Gate getMissed() {
        return missed;
    }

    public Instant getOver() {
        return over;
    }
}
