package org.wawasan.collaboration.idea;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/** One entry of an idea's timeline: what was decided and said in public. Never changed. Made by {@link Idea#decide}. */
@Entity
@Table(name = "idea_status_change")
public class StatusChange {

    public static final int LEAST_RESPONSE = 10;
    public static final int MOST_RESPONSE = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_status_change_seq")
    @SequenceGenerator(name = "idea_status_change_seq", sequenceName = "idea_status_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private IdeaStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private IdeaStatus to;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String response;

    @Column(name = "response_html", length = KnowledgeItem.LONG_TEXT)
    private String responseHtml;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member by;

    private Instant created;

    protected StatusChange() {
    }

    StatusChange(Idea idea, IdeaStatus from, IdeaStatus to, String response, Member by, Instant created) {
        this.idea = idea;
        this.from = from;
        this.to = to;
        this.response = Words.text(response);
        this.responseHtml = Markdown.html(this.response);
        this.by = by;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    /** Whether the idea was merged into another, or parted again. */
    boolean isMerge() {
        return from != to && (from == IdeaStatus.DUPLICATE || to == IdeaStatus.DUPLICATE);
    }

    public Idea getIdea() {
        return idea;
    }

    public IdeaStatus getFrom() {
        return from;
    }

    public IdeaStatus getTo() {
        return to;
    }

    public String getResponse() {
        return response;
    }

    public String getResponseHtml() {
        return responseHtml;
    }

    public Member getBy() {
        return by;
    }

    public Instant getCreated() {
        return created;
    }
}
