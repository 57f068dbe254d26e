package org.wawasan.collaboration.idea;

import java.time.Instant;

/** The company responded to an idea in public; the status may have stayed. */
public record IdeaDecided(long ideaId, IdeaStatus from, IdeaStatus to, long byId, Instant when) {
}
