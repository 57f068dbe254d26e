package org.wawasan.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * One step from tacit to explicit knowledge: an item was made out of another, or out of a comment on it; linked both ways.
 * Whoever said what it was made of stays credited, also when the comment is gone. Only the undoing of a merge deletes a step.
 */
@Entity
@Table(name = "knowledge_provenance")
public class Provenance {

    /** What became of the source. */
    public enum Step {
        /** Somebody wrote it out as something of another kind: an answer as an article, an article as an idea. */
        PROMOTED,
        /** It says the same in another language. */
        TRANSLATED,
        /** It went into another that says the same. */
        MERGED,
        /** A part of it became something of its own. */
        SPLIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knowledge_provenance_seq")
    @SequenceGenerator(name = "knowledge_provenance_seq", sequenceName = "knowledge_provenance_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private KnowledgeItem source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "target_id")
    private KnowledgeItem target;

    @Enumerated(EnumType.STRING)
    private Step step;

    /** What was said on the source that the target was made of; null where it was the source itself, or the comment is gone. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "comment_id")
    private Comment comment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credited_id")
    private Member credited;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    protected Provenance() {
    }

    Provenance(KnowledgeItem source, Comment comment, KnowledgeItem target, Step step, Member member) {
        this.source = source;
        this.comment = comment;
        this.credited = comment == null ? source.getAuthor() : comment.getAuthor();
        this.target = target;
        this.step = step;
        this.member = member;
        this.created = Instant.now();
    }

    public KnowledgeItem getSource() {
        return source;
    }

    public KnowledgeItem getTarget() {
        return target;
    }

    public Step getStep() {
        return step;
    }

    public Comment getComment() {
        return comment;
    }

    /** Who said what the target was made of. */
    public Member getCredited() {
        return credited;
    }

    /** Who took the step. */
    public Member getMember() {
        return member;
    }

    public Instant getCreated() {
        return created;
    }
}
