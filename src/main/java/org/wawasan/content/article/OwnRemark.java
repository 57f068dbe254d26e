package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/**
 * What a reader said of an edition, as that reader's own list shows it.
 *
 * @param awaited whether the reader hears what becomes of it
 * @param by      who took it up last; null where nobody has
 * @param answer  what they said to it; null where they said nothing
 */
public record OwnRemark(long id, long editionId, String title, Language language, FeedbackState state, boolean helpful, FeedbackReason reason, String remark,
        Instant created, boolean awaited, String by, Instant handled, String answer) {

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

    public Instant getCreated() {
        return created;
    }

    public boolean isAwaited() {
        return awaited;
    }

    public String getBy() {
        return by;
    }

    public Instant getHandled() {
        return handled;
    }

    public String getAnswer() {
        return answer;
    }

    public String getPath() {
        return Edition.path(editionId, title);
    }
}
