package org.wawasan.composition.search;

import java.time.Instant;
import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.i18n.Language;

/**
 * Something found, as a list shows it.
 *
 * @param path        of its page within the portal
 * @param titleHtml   the title, escaped, with what matched inside {@code mark}
 * @param excerptHtml where the body matched, else its beginning; escaped, with {@code mark}
 * @param authorId    null where it has no author, as a person, or one who is not named
 * @param statusName  name of the constant of the kind's own status, null where it has none
 * @param language    null where it belongs to no language
 * @param open        whether it may be voted for
 */
public record Hit(ItemType type, long id, String path, String title, String titleHtml, String excerptHtml, Long authorId,
        String authorName, Instant created, String statusName, Language language, int votes, boolean open) {

    public ItemType getType() {
        return type;
    }

    public long getId() {
        return id;
    }

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public String getTitleHtml() {
        return titleHtml;
    }

    public String getExcerptHtml() {
        return excerptHtml;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Instant getCreated() {
        return created;
    }

    public String getStatusName() {
        return statusName;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isOpen() {
        return open;
    }

    public int getVotes() {
        return votes;
    }
}
