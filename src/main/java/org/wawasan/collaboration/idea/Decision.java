package org.wawasan.collaboration.idea;

import java.time.Instant;

/** An entry of the timeline as the page shows it. */
public record Decision(IdeaStatus from, IdeaStatus to, String responseHtml, Long byId, String byName, Instant created) {

    /** Whether the company only said something. */
    public boolean isResponseOnly() {
        return from == to;
    }

    /** Whether it was merged into another, or parted again. */
    public boolean isMerge() {
        return from != to && (from == IdeaStatus.DUPLICATE || to == IdeaStatus.DUPLICATE);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public IdeaStatus getTo() {
        return to;
    }

    public String getResponseHtml() {
        return responseHtml;
    }

    public Long getById() {
        return byId;
    }

    public String getByName() {
        return byName;
    }

    public Instant getCreated() {
        return created;
    }
}
