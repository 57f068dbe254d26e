package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.knowledge.ItemType;

/** An item that an article was made of, or that was made of it. */
public record Origin(ItemType type, String path, String heading, Long authorId, String authorName, Instant created) {

    public ItemType getType() {
        return type;
    }

    public String getPath() {
        return path;
    }

    public String getHeading() {
        return heading;
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
}
