package org.wawasan.collaboration.idea;

import java.time.Instant;

/** An idea has another status: now, or earlier where an import tells of the past. Fired while the idea is held. */
public record IdeaMoved(long ideaId, IdeaStatus from, IdeaStatus to, long changeId, Instant when) {
}
