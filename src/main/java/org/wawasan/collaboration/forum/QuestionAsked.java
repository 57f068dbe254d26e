package org.wawasan.collaboration.forum;

/** A member asked a question. */
public record QuestionAsked(long threadId, long authorId) {
}
