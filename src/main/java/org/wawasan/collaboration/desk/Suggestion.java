package org.wawasan.collaboration.desk;

import org.wawasan.collaboration.idea.IdeaLine;

/**
 * Two ideas that may say the same; the more wanted one would stay.
 *
 * @param percent how much of one is in the other
 */
public record Suggestion(IdeaLine idea, IdeaLine into, int percent) {

    public IdeaLine getIdea() {
        return idea;
    }

    public IdeaLine getInto() {
        return into;
    }

    public int getPercent() {
        return percent;
    }

    /** Names the pair. */
    public String getKey() {
        return Math.min(idea.id(), into.id()) + "-" + Math.max(idea.id(), into.id());
    }
}
