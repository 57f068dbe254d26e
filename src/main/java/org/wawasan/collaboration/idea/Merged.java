package org.wawasan.collaboration.idea;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** An idea that was merged into another, as the page of the other shows it. */
public record Merged(long id, String title, String bodyHtml, Language language, Long authorId, String authorName,
        Long byId, String byName, String responseHtml, Instant created) {

    public String getPath() {
        return Idea.path(id, title);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getTitle() {
        return title;
    }

    public String getBodyHtml() {
        return bodyHtml;
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

    public Long getById() {
        return byId;
    }

    public String getByName() {
        return byName;
    }

    /** What the company said to it in public. */
    public String getResponseHtml() {
        return responseHtml;
    }

    public Instant getCreated() {
        return created;
    }
}
