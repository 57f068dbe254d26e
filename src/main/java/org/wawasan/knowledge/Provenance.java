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

/** One step from tacit to explicit knowledge: an item was made out of another; linked both ways, never deleted. */
@Entity
@Table(name = "knowledge_provenance")
public class Provenance {

    /** What became of the source. */
    public enum Step {
        PROMOTED, TRANSLATED
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    protected Provenance() {
    }

    public Provenance(KnowledgeItem source, KnowledgeItem target, Step step, Member member) {
        this.source = source;
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

    public Member getMember() {
        return member;
    }

    public Instant getCreated() {
        return created;
    }
}
