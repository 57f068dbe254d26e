package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** What a reader said of an edition, as the list of it shows it; without a member where a visitor said it. */
public record FeedbackRow(long id, long editionId, String title, Language language, Long ownerId, String ownerName, FeedbackState state, boolean helpful,
        FeedbackReason reason, String remark, Long memberId, String memberName, Instant created, boolean awaited, String answer) {

    public long getId() {
        return id;
    }

    public long getEditionId() {
        return editionId;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public FeedbackState getState() {
        return state;
    }

    public boolean isHelpful() {
        return helpful;
    }

    public FeedbackReason getReason() {
        return reason;
    }

    public String getRemark() {
        return remark;
    }

    public Long getMemberId() {
        return memberId;
    }

    public String getMemberName() {
        return memberName;
    }

    public Instant getCreated() {
        return created;
    }

    public boolean isAwaited() {
        return awaited;
    }

    public String getAnswer() {
        return answer;
    }

    public String getPath() {
        return Edition.path(editionId, title);
    }
}
