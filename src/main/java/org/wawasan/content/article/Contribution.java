package org.wawasan.content.article;

/** Somebody wrote an edition, or a part of it. */
public record Contribution(long editionId, long authorId) {
}
