package org.wawasan.knowledge;

/** A member's vote is counted no more. */
public record VoteTakenBack(long itemId, long memberId) {
}
