package org.wawasan.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody failed to sign in, and how long they must wait before they may try again: not at all at first, then a
 * minute, doubled by every further failure up to an hour. A day without a failure forgets everything.
 */
@Entity
@Table(name = "member_failed_sign_in")
class FailedSignIns {

    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    static final Duration MEMORY = Duration.ofDays(1);

    /** Whose failures are counted together, and how many are free. */
    enum Scope {

        /** One account from one network: a person who mistypes, or one attacker. Others are not locked out by it. */
        FROM_ONE_NETWORK(5),
        /** One account from anywhere: an attacker with many networks. */
        FROM_ANYWHERE(50);

        private final int free;

        Scope(int free) {
            this.free = free;
        }
    }

    /** Keyed hash of scope, account and network; nothing that was typed is kept. */
    @Id
    private String who;

    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    protected FailedSignIns() {
    }

    FailedSignIns(String who) {
        this.who = who;
    }

    /** How long the next attempt must wait; zero where it need not. */
    Duration waiting(Scope scope, Instant now) {
        if (lastFailure == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastFailure.plus(waitAfter(remembered(now), scope)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void add(Instant now) {
        failures = remembered(now) + 1;
        lastFailure = now;
    }

    /** The last attempt was none: it succeeded. */
    void takeOneBack() {
        failures = Math.max(0, failures - 1);
    }

    void forget() {
        failures = 0;
    }

    private int remembered(Instant now) {
        return lastFailure == null || lastFailure.plus(MEMORY).isBefore(now) ? 0 : failures;
    }

    private static Duration waitAfter(int failures, Scope scope) {
        int beyond = failures - scope.free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 16));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
