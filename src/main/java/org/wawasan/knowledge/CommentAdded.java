package org.wawasan.knowledge;

import java.time.Instant;

/** A member commented on an item: now, or earlier where an import tells of the past. */
public record CommentAdded(long itemId, long authorId, Instant when) {
}
