package org.wawasan.collaboration.desk;

import java.time.Instant;
import org.wawasan.collaboration.idea.IdeaLine;

/**
 * An idea in the queue.
 *
 * @param score    RICE, null where nobody judged it
 * @param notes    how many internal notes there are
 * @param promised until when a review is promised by a gate that it reached, or null
 */
public record DeskLine(IdeaLine idea, Double score, long notes, Instant promised) {

    /** Whether the review that was promised is late. */
    public boolean isLate() {
        return promised != null && promised.isBefore(Instant.now());
    }

    public IdeaLine getIdea() {
        return idea;
    }

    public Double getScore() {
        return score;
    }

    public long getNotes() {
        return notes;
    }

    public Instant getPromised() {
        return promised;
    }
}
