package org.wawasan.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a member wants to find an item again; nobody else knows of it. */
@Entity
@Table(name = "knowledge_bookmark")
public class Bookmark {

    @EmbeddedId
    private Key key;

    private Instant created;

    protected Bookmark() {
    }

    Bookmark(long memberId, long itemId, Instant created) {
        this.key = new Key(memberId, itemId);
        this.created = created;
    }

    @Embeddable
    public record Key(@Column(name = "member_id") long memberId, @Column(name = "item_id") long itemId) implements Serializable {
    }
}
