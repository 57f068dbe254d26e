package org.wawasan.collaboration.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.wawasan.platform.Rules;

/** With so many votes an idea is reviewed within so many days. Never changed; a change of the gates replaces them. */
@Entity
@Table(name = "gate")
public class Gate {

    public static final int MOST_VOTES = 1_000_000;
    public static final int MOST_DAYS = 3_650;
    public static final int MOST_REVIEW_DAYS = 365;

    @Id
    private Integer position;

    private Integer votes;

    private Integer days;

    @Column(name = "review_days")
    private Integer reviewDays;

    protected Gate() {
    }

    /**
     * A gate as it was written down, right or wrong; {@link #check} tells.
     *
     * @param votes      how many it takes
     * @param days       how long an idea has to reach it, counted from its submission for the first gate and from the gate before for each
     *                   other; null for ever
     * @param reviewDays within how many days the idea is reviewed then
     */
    public Gate(int position, Integer votes, Integer days, Integer reviewDays) {
        this.position = position;
        this.votes = votes;
        this.days = days;
        this.reviewDays = reviewDays;
    }

    boolean isBlank() {
        return votes == null && days == null && reviewDays == null;
    }

    /** Names the fields {@code votes1}, {@code days1}, {@code review1} by its position. */
    void check(Rules rules, Gate before) {
        rules.demand(isWithin(votes, MOST_VOTES), "votes" + position, "gate.number", MOST_VOTES)
                .demand(before == null || before.votes == null || votes == null || votes > before.votes, "votes" + position, "gate.rising")
                .demand(days == null || isWithin(days, MOST_DAYS), "days" + position, "gate.number", MOST_DAYS)
                .demand(isWithin(reviewDays, MOST_REVIEW_DAYS), "review" + position, "gate.number", MOST_REVIEW_DAYS);
    }

    private static boolean isWithin(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }

    /** The same at another place. */
    Gate at(int place) {
        return new Gate(place, votes, days, reviewDays);
    }

    /**
     * Until when an idea may reach it.
     *
     * @param since when its time begins, null where it never did
     * @return null where the time has no end
     */
    Instant until(Instant since) {
        return days == null || since == null ? null : since.plus(Duration.ofDays(days));
    }

    /** Whether an idea whose time for it began then, or never, is too late. */
    boolean isOver(Instant since, Instant now) {
        return days != null && (since == null || now.isAfter(until(since)));
    }

    /** An idea reaches it. */
    Passage passedBy(long ideaId, Instant when) {
        Instant reached = when.truncatedTo(ChronoUnit.MICROS);
        return new Passage(ideaId, votes, reached, reached.plus(Duration.ofDays(reviewDays)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gate gate && position.equals(gate.position) && Objects.equals(votes, gate.votes)
                && Objects.equals(days, gate.days) && Objects.equals(reviewDays, gate.reviewDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, votes, days, reviewDays);
    }

    public Integer getPosition() {
        return position;
    }

    public Integer getVotes() {
        return votes;
    }

    /** Null where the time has no end. */
    public Integer getDays() {
        return days;
    }

    public Integer getReviewDays() {
        return reviewDays;
    }
}
