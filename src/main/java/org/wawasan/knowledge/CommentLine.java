package org.wawasan.knowledge;

import java.time.Instant;

/** A comment as a page shows it. */
public record CommentLine(long id, long itemId, Long authorId, String authorName, String bodyHtml, Instant created) {

    public long getId() {
        return id;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public Instant getCreated() {
        return created;
    }
}
