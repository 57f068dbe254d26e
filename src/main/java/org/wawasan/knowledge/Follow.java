package org.wawasan.knowledge;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member wants to hear what becomes of an item, or nothing of it at all. */
@Entity
@Table(name = "knowledge_follow")
public class Follow {

    @EmbeddedId
    private Vote.Key key;

    private Instant created;

    /** That the member wants to hear nothing of it instead, whatever they do there. */
    private boolean muted;

    protected Follow() {
    }
}
