package org.wawasan.knowledge;

/** What hung on one item hangs on another since, which holds its words: votes, comments, files, steps of provenance. */
public record ItemHandedOver(long fromId, long toId) {
}
