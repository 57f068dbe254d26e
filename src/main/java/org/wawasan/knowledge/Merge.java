package org.wawasan.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.member.Member;

/**
 * That one item became a part of another. Life cycle: active, undone. What each of the two had is written down with it
 * ({@code knowledge_merge_vote}, {@code …_follow}, {@code …_comment}), so that {@link Merges} can undo it.
 */
@Entity
@Table(name = "knowledge_merge")
public class Merge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knowledge_merge_seq")
    @SequenceGenerator(name = "knowledge_merge_seq", sequenceName = "knowledge_merge_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private KnowledgeItem source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "target_id")
    private KnowledgeItem target;

    /** Name of the status that the source had. */
    private String status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member by;

    private Instant created;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undone_by")
    private Member undoneBy;

    private Instant undone;

    protected Merge() {
    }

    Merge(KnowledgeItem source, String status, KnowledgeItem target, Member by, Instant created) {
        this.source = source;
        this.status = status;
        this.target = target;
        this.by = by;
        this.created = created;
    }

    void undo(Member newUndoneBy, Instant when) {
        if (undone != null) {
            throw new IllegalStateException("Merge " + id + " was undone at " + undone);
        }
        undoneBy = newUndoneBy;
        undone = when;
    }

    public Long getId() {
        return id;
    }

    public KnowledgeItem getSource() {
        return source;
    }

    public KnowledgeItem getTarget() {
        return target;
    }

    /** Name of the status that the source had before. */
    public String getStatus() {
        return status;
    }

    public boolean isActive() {
        return undone == null;
    }

    public Member getBy() {
        return by;
    }

    public Instant getCreated() {
        return created;
    }
}
