package org.wawasan.collaboration.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** How far a member has read a thread: up to the reply of this number. */
@Entity
@Table(name = "forum_reading")
public class Reading {

    @EmbeddedId
    private Key key;

    private int number;

    private Instant seen;

    protected Reading() {
    }

    @Embeddable
    public record Key(@Column(name = "member_id") long memberId, @Column(name = "thread_id") long threadId) implements Serializable {
    }
}
