package org.wawasan.collaboration.desk;

import org.wawasan.collaboration.idea.IdeaLine;

/**
 * An idea in the queue.
 *
 * @param score RICE, null where nobody judged it
 * @param notes how many internal notes there are
 */
public record DeskLine(IdeaLine idea, Double score, long notes) {

    public IdeaLine getIdea() {
        return idea;
    }

    public Double getScore() {
        return score;
    }

    public long getNotes() {
        return notes;
    }
}
