package org.wawasan.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.wawasan.member.Member;

/**
 * That a member wants an item. The key makes a second vote of the same member impossible, also where an employee casts one on
 * behalf of a customer.
 */
@Entity
@Table(name = "knowledge_vote")
public class Vote {

    @EmbeddedId
    private Key key;

    private Instant created;

    /** The employee who cast it for the member, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Member by;

    /** Why the employee did. */
    private String reason;

    protected Vote() {
    }

    Vote(long itemId, long memberId, Instant created) {
        this.key = new Key(itemId, memberId);
        this.created = created;
    }

    public Instant getCreated() {
        return created;
    }

    boolean isOnBehalf() {
        return by != null;
    }

    @Embeddable
    public record Key(@Column(name = "item_id") long itemId, @Column(name = "member_id") long memberId) implements Serializable {
    }
}
