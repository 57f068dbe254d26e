package org.wawasan.collaboration.roadmap;

import java.time.Instant;
import org.wawasan.collaboration.idea.IdeaLine;

/** An idea on the board, and since when it has stood there. */
public record Entry(IdeaLine idea, Instant since) {

    // Expression language of Faces 4 reads properties of beans only.

    public IdeaLine getIdea() {
        return idea;
    }

    public Instant getSince() {
        return since;
    }
}
