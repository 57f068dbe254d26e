package org.wawasan.content.article;

import java.time.Instant;

/** What a reader said of an edition, as those who write see it; without a member where a visitor said it. */
public record Remark(boolean helpful, FeedbackReason reason, String remark, Long memberId, String memberName, Instant created) {

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
}
