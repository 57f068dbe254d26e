package org.wawasan.collaboration.message;

import java.time.Instant;

/** A message as the page of its conversation shows it. */
public record MessageLine(long id, int number, long authorId, String authorName, String bodyHtml, Instant created) {

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public long getAuthorId() {
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
