package org.wawasan.competence.reputation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.knowledge.KnowledgeItem;

/** Something that others found useful, and what it gave. Written and taken back by {@link Ledger}. */
@Entity
@Table(name = "reputation_entry")
public class ReputationEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private Merit merit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    @Column(name = "giver_id")
    private long giverId;

    private int points;

    private Instant happened;

    protected ReputationEntry() {
    }

    public Long getId() {
        return id;
    }

    public Merit getMerit() {
        return merit;
    }

    public KnowledgeItem getItem() {
        return item;
    }

    /** Less than it is worth where the day was full. */
    public int getPoints() {
        return points;
    }

    public Instant getHappened() {
        return happened;
    }
}
