package org.wawasan.knowledge;

/** A member commented on an item. */
public record CommentAdded(long itemId, long authorId) {
}
