package org.wawasan.content.article;

import java.time.Instant;

/** What a reader said of an edition, as those who write see it; without a member where a visitor said it. */
public record Remark(long id, FeedbackState state, boolean helpful, FeedbackReason reason, String remark, Long memberId, String memberName, Instant created,
        boolean awaited, String answer) {

    public long getId() {
        return id;
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
}
