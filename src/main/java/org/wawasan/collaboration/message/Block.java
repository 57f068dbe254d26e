package org.wawasan.collaboration.message;

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

/** That a member receives no messages from another. */
@Entity
@Table(name = "message_block")
public class Block {

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "blocked_id", insertable = false, updatable = false)
    private Member blocked;

    private Instant created;

    protected Block() {
    }

    public Member getBlocked() {
        return blocked;
    }

    public Instant getCreated() {
        return created;
    }

    @Embeddable
    public record Key(@Column(name = "member_id") long memberId, @Column(name = "blocked_id") long blockedId) implements Serializable {
    }
}
