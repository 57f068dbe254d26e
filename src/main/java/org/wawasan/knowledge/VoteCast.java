package org.wawasan.knowledge;

import java.time.Instant;

/**
 * A member's vote was counted: now, or earlier where an import tells of the past. Fired once for each vote.
 *
 * @param byId the employee who cast it for the member, or null
 */
public record VoteCast(long itemId, long memberId, Long byId, Instant when) {
}
