package org.wawasan.knowledge;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member wants to hear what becomes of an item. */
@Entity
@Table(name = "knowledge_follow")
public class Follow {

    @EmbeddedId
    private Vote.Key key;

    private Instant created;

    protected Follow() {
    }
}
