package org.wawasan.composition.taxonomy;

import java.time.Instant;
import java.util.Locale;
import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.i18n.Language;

/** An item as a row on the page of a topic. */
public record FiledItem(ItemType type, long id, String title, String status, Language language, int votes, Instant created,
        Long authorId, String authorName) {

    public String getPath() {
        return type.path(id, title);
    }

    public String getTitle() {
        return title;
    }

    /** Key of the text that names the status. */
    public String getStatusText() {
        return "status." + type.getCode() + "." + status;
    }

    /** The status as a class of the style sheet. */
    public String getStatusKind() {
        return status.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Language getLanguage() {
        return language;
    }

    public int getVotes() {
        return votes;
    }

    public Instant getCreated() {
        return created;
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }
}
