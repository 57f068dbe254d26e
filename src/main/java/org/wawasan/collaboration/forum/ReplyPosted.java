package org.wawasan.collaboration.forum;

/** A member replied in a thread. */
public record ReplyPosted(long threadId, long replyId, long authorId) {
}
