package org.wawasan.content.document;

import java.time.Instant;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/**
 * A document as a list shows it.
 *
 * @param beginning of what is said of it, Markdown
 * @param number    of the current version
 */
public record DocumentLine(long id, String title, String beginning, Language language, Visibility audience, Instant changed, int number, DocumentKind kind,
        long size, int votes, int comments) {

    /** How much of the body a query reads. */
    static final int BEGINNING = 400;
    private static final int EXCERPT = 200;
    private static final int KILOBYTE = 1_000;

    public long getId() {
        return id;
    }

    public String getPath() {
        return ItemType.DOCUMENT.path(id, title);
    }

    public String getTitle() {
        return title;
    }

    public String getExcerpt() {
        return Markdown.plain(beginning, EXCERPT);
    }

    public Language getLanguage() {
        return language;
    }

    public Visibility getAudience() {
        return audience;
    }

    public Instant getChanged() {
        return changed;
    }

    public int getNumber() {
        return number;
    }

    public DocumentKind getKind() {
        return kind;
    }

    /** Kilobytes, one at least. */
    public long getKilobytes() {
        return Math.max(1, size / KILOBYTE);
    }

    public int getVotes() {
        return votes;
    }

    public int getComments() {
        return comments;
    }
}
