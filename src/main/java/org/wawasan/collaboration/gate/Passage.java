package org.wawasan.collaboration.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * That an idea reached the gate of so many votes: once, as the key says. Life cycle: promised, from the moment in which it is reached,
 * then answered by the next official response or change of status. Neither a vote that is taken back nor another plan undoes it.
 */
@Entity
@Table(name = "gate_passage")
public class Passage {

    @EmbeddedId
    private Key key;

    private Instant reached;

    private Instant due;

    private Instant answered;

    protected Passage() {
    }

    Passage(long ideaId, int votes, Instant reached, Instant due) {
        this.key = new Key(ideaId, votes);
        this.reached = reached;
        this.due = due;
    }

    /** How many votes the gate asked for. */
    public int getVotes() {
        return key.votes();
    }

    public Instant getReached() {
        return reached;
    }

    /** Until when the review was promised. */
    public Instant getDue() {
        return due;
    }

    /** When the company next responded or decided, or null. */
    public Instant getAnswered() {
        return answered;
    }

    @Embeddable
    public record Key(@Column(name = "idea_id") long ideaId, @Column(name = "votes") int votes) implements Serializable {
    }
}
