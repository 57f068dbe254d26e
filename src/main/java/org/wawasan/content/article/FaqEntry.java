package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** A question and its answer as the FAQ shows them; a long answer is shortened and read on its own page. */
public record FaqEntry(long id, String title, String bodyHtml, String excerpt, Language language, Instant verified) {

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getVerified() {
        return verified;
    }

    public String getPath() {
        return Edition.path(id, title);
    }
}
