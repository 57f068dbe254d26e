package org.wawasan.collaboration.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/**
 * That an idea will be released, and what the company will say then; one for each idea. Life cycle: planned, and seen by nobody but who
 * decides about ideas, until its time comes. Then it is a {@link StatusChange} and no more; or it is held up, where the idea can no longer
 * be released or its planner may no longer decide. Until then it may be changed, which also frees it, or taken back.
 */
@Entity
@Table(name = "idea_planned_release")
public class PlannedRelease {

    public static final int MOST_DAYS = 366;

    /** Why it was not published in its time. */
    public enum HeldUp {
        /** The idea has come to a status from which it is not released. */
        STATUS,
        /** Who planned it may no longer decide. */
        RIGHT
    }

    @Id
    @Column(name = "idea_id")
    private Long ideaId;

    @Version
    private int version;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String response;

    private Instant due;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member by;

    private Instant created;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_up")
    private HeldUp heldUp;

    protected PlannedRelease() {
    }

    PlannedRelease(long ideaId, Instant now) {
        this.ideaId = ideaId;
        this.created = now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Plans it, or plans it anew.
     *
     * @throws Refused naming the fields {@code response} and {@code due}
     */
    PlannedRelease plan(String newResponse, Instant newDue, Member planner, Instant now) {
        new Rules().length("response", newResponse, StatusChange.LEAST_RESPONSE, StatusChange.MOST_RESPONSE)
                .required("due", newDue)
                .demand(newDue == null || newDue.isAfter(now), "due", "release.past")
                .demand(newDue == null || newDue.isBefore(now.plus(Duration.ofDays(MOST_DAYS))), "due", "release.far", MOST_DAYS).check();
        response = Words.text(newResponse);
        due = newDue;
        by = planner;
        heldUp = null;
        return this;
    }

    boolean isDue(Instant now) {
        return heldUp == null && !due.isAfter(now);
    }

    void holdUp(HeldUp why) {
        heldUp = why;
    }

    public int getVersion() {
        return version;
    }

    public String getResponse() {
        return response;
    }

    public Instant getDue() {
        return due;
    }

    /** Who planned it, and in whose name it will be published. */
    public Member getBy() {
        return by;
    }

    /** Why it was not published in its time, or null. */
    public HeldUp getHeldUp() {
        return heldUp;
    }
}
