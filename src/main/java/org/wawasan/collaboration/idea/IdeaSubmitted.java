package org.wawasan.collaboration.idea;

/** A member submitted an idea. */
public record IdeaSubmitted(long ideaId, long authorId) {
}
