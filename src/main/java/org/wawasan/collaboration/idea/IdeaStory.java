package org.wawasan.collaboration.idea;

import java.util.List;
import org.wawasan.knowledge.AttachmentLine;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;

/**
 * An idea and everything that happened to it, as its page tells it.
 *
 * @param attachments   enclosed files
 * @param originalPath  for a duplicate the page of the idea into which it was merged, else null
 * @param decisions     the timeline, oldest first
 * @param commenters    who commented, also beyond that part of the comments
 * @param chain         what the idea was made of, and what was made of it
 * @param following     whether the viewer follows it
 * @param mayRevise     whether the viewer may change its words
 * @param revised       whether its words were changed
 * @param campaignId    the campaign in which it takes part, or null
 * @param merged        whether others were merged into it
 * @param tested        whether it has a concept test
 */
public record IdeaStory(IdeaLine idea, String bodyHtml, List<AttachmentLine> attachments, String originalPath,
        List<Decision> decisions, CommentPart comments, List<Chain.Contributor> commenters, Chain chain, boolean following, boolean mayRevise, boolean revised,
        Long campaignId, boolean merged, boolean tested) {

    /** What the company last said to it, merges apart, or null. */
    public Decision getResponse() {
        return decisions.stream().filter(decision -> !decision.isMerge()).reduce((earlier, later) -> later).orElse(null);
    }

    /** Everybody who had a part in it, or in what was merged into it. */
    public List<Credit> credits(List<Merged> others) {
        return Credit.of(this, others);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public IdeaLine getIdea() {
        return idea;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public List<AttachmentLine> getAttachments() {
        return attachments;
    }

    public String getOriginalPath() {
        return originalPath;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public CommentPart getComments() {
        return comments;
    }

    public Chain getChain() {
        return chain;
    }

    public boolean isFollowing() {
        return following;
    }

    public boolean isRevised() {
        return revised;
    }

    public boolean isMayRevise() {
        return mayRevise;
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public boolean isTested() {
        return tested;
    }
}
