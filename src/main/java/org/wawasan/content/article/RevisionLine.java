package org.wawasan.content.article;

import java.time.Instant;

/** A revision as the history lists it. */
public record RevisionLine(int number, String title, Long authorId, String authorName, String note, Integer restoredFrom,
        Instant created) {

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public String getNote() {
        return note;
    }

    public Integer getRestoredFrom() {
        return restoredFrom;
    }

    public Instant getCreated() {
        return created;
    }
}
