package org.wawasan.knowledge;

import java.time.Instant;

/** A member's vote was counted: now, or earlier where an import tells of the past. Fired once for each vote. */
public record VoteCast(long itemId, long memberId, Instant when) {
}
