package org.wawasan.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where an item stood in the lists until it moved. Written and forgotten by {@link Standings}. */
@Entity
@Table(name = "knowledge_standing")
class Standing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_id")
    private long itemId;

    private int votes;

    private int comments;

    private double trending;

    @Column(name = "last_activity")
    private Instant lastActivity;

    private Instant until;

    protected Standing() {
    }
}
