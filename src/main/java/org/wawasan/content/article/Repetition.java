package org.wawasan.content.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.knowledge.KnowledgeItem;

/** A question that was asked several times, as the last count found it. */
@Entity
@Table(name = "article_repetition")
class Repetition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_repetition_seq")
    @SequenceGenerator(name = "article_repetition_seq", sequenceName = "article_repetition_seq", allocationSize = 50)
    private Long id;

    /** The one that stands for all. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private KnowledgeItem question;

    /** What a FAQ entry is best made of: its answer, or itself. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private KnowledgeItem source;

    private int asked;

    private int votes;

    /** Ids of the other questions, some of them. */
    @ElementCollection
    @CollectionTable(name = "article_repetition_other", joinColumns = @JoinColumn(name = "repetition_id"))
    @OrderColumn(name = "position")
    @Column(name = "item_id")
    private List<Long> others = new ArrayList<>();

    protected Repetition() {
    }

    Repetition(KnowledgeItem question, KnowledgeItem source, int asked, int votes, List<Long> others) {
        this.question = question;
        this.source = source;
        this.asked = asked;
        this.votes = votes;
        this.others = new ArrayList<>(others);
    }
}
