package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** An edition as lists show it. */
public record ArticleRow(long id, ArticleKind kind, String title, String excerpt, Language language, String statusName,
        Instant published, Instant verified, int helpful, Long authorId, String authorName) {

    public long getId() {
        return id;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public Language getLanguage() {
        return language;
    }

    public String getStatusName() {
        return statusName;
    }

    public Instant getPublished() {
        return published;
    }

    public Instant getVerified() {
        return verified;
    }

    public int getHelpful() {
        return helpful;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public String getPath() {
        return Edition.path(id, title);
    }
}
