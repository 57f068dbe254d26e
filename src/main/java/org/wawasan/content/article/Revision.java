package org.wawasan.content.article;

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
import java.util.function.UnaryOperator;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;

/** What an edition said from one change to the next. Never changed, never deleted. */
@Entity
@Table(name = "article_revision")
public class Revision {

    public static final int LONGEST_NOTE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_revision_seq")
    @SequenceGenerator(name = "article_revision_seq", sequenceName = "article_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    /** From 1, without gaps. */
    private int number;

    private String title;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    private String note;

    /** Number of the earlier revision that this one brought back. */
    @Column(name = "restored_from")
    private Integer restoredFrom;

    private Instant created;

    protected Revision() {
    }

    Revision(Edition edition, int number, Wording wording, Member author, String note) {
        this.edition = edition;
        this.number = number;
        this.title = wording.title();
        this.body = wording.body();
        this.author = author;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.created = Instant.now();
    }

    void restores(Revision earlier) {
        restoredFrom = earlier.number;
    }

    void complete(UnaryOperator<String> words) {
        body = words.apply(body);
    }

    boolean isOf(Edition other) {
        return edition == other || edition.getId() != null && edition.getId().equals(other.getId());
    }

    boolean says(Wording wording) {
        return wording().equals(wording);
    }

    public Wording wording() {
        return new Wording(title, body);
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** Markdown. */
    public String getBody() {
        return body;
    }

    public Member getAuthor() {
        return author;
    }

    public String getNote() {
        return note;
    }

    public Integer getRestoredFrom() {
        return restoredFrom;
    }

    public Instant getCreated() {
        return created;
    }
}
