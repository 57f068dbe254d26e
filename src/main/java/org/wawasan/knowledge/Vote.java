package org.wawasan.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a member wants an item. The key makes a second vote of the same member impossible. */
@Entity
@Table(name = "knowledge_vote")
public class Vote {

    @EmbeddedId
    private Key key;

    private Instant created;

    protected Vote() {
    }

    Vote(long itemId, long memberId, Instant created) {
        this.key = new Key(itemId, memberId);
        this.created = created;
    }

    public Instant getCreated() {
        return created;
    }

    @Embeddable
    public record Key(@Column(name = "item_id") long itemId, @Column(name = "member_id") long memberId) implements Serializable {
    }
}
