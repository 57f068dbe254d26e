package org.wawasan.content.quality;

import java.time.Instant;
import java.time.LocalDate;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.platform.i18n.Language;

/**
 * A sample as lists show it.
 *
 * @param rated         null while it waits
 * @param revisedSince  readers see other words by now than those that were rated
 */
public record SampleRow(long id, LocalDate month, String title, ArticleKind kind, Language language, Long authorId, String authorName, Instant rated,
        int yes, int no, boolean revisedSince) {

    public long getId() {
        return id;
    }

    public LocalDate getMonth() {
        return month;
    }

    public String getTitle() {
        return title;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Instant getRated() {
        return rated;
    }

    public Share getShare() {
        return new Share(rated == null ? 0 : 1, yes, no);
    }

    public boolean isRevisedSince() {
        return revisedSince;
    }

    public String getPath() {
        return "/quality/" + id;
    }
}
