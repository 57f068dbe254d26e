package org.wawasan.collaboration.desk;

import jakarta.persistence.Column;
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
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/** What somebody of the product team says to the others about an idea, Markdown. Never changed. */
@Entity
@Table(name = "desk_note")
public class InternalNote {

    private static final int MOST = 5_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_note_seq")
    @SequenceGenerator(name = "desk_note_seq", sequenceName = "desk_note_seq", allocationSize = 50)
    private Long id;

    @Column(name = "idea_id")
    private Long ideaId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member author;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String body;

    @Column(name = "body_html", length = KnowledgeItem.LONG_TEXT)
    private String bodyHtml;

    private Instant created;

    protected InternalNote() {
    }

    /** @throws Refused field {@code note}, where it is empty or too long */
    InternalNote(long ideaId, Member author, String body) {
        new Rules().length("note", body, 2, MOST).check();
        this.ideaId = ideaId;
        this.author = author;
        this.body = Words.text(body);
        this.bodyHtml = Markdown.html(this.body);
        this.created = Instant.now();
    }

    public Member getAuthor() {
        return author;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public Instant getCreated() {
        return created;
    }
}
