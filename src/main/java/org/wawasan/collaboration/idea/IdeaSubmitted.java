package org.wawasan.collaboration.idea;

/**
 * A member submitted an idea.
 *
 * @param campaignId the campaign into which it is meant to go, or null; who keeps campaigns may refuse it
 */
public record IdeaSubmitted(long ideaId, long authorId, Long campaignId) {
}
