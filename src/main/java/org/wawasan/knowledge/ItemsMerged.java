package org.wawasan.knowledge;

/**
 * What one item has (votes, followers, comments) was moved to another in bulk, or back; no other event tells of it.
 *
 * @param undone whether it went back to the source
 */
public record ItemsMerged(long sourceId, long targetId, boolean undone) {
}
