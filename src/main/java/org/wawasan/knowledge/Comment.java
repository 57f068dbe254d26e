package org.wawasan.knowledge;

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
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/** A member's remark on an item, Markdown of up to 5,000 characters. */
@Entity
@Table(name = "knowledge_comment")
public class Comment {

    public static final int MOST_CHARACTERS = 5_000;

    static final String PLACE = "comment-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knowledge_comment_seq")
    @SequenceGenerator(name = "knowledge_comment_seq", sequenceName = "knowledge_comment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String body;

    @Column(name = "body_html", length = KnowledgeItem.LONG_TEXT)
    private String bodyHtml;

    private Instant created;

    protected Comment() {
    }

    /** @throws Refused where the item takes no comments or the text breaks the limits */
    public Comment(KnowledgeItem item, Member author, String body, Instant created) {
        new Rules().length("comment", body, 2, MOST_CHARACTERS).check();
        if (!item.acceptsComments()) {
            throw new Refused("comment.closed");
        }
        this.item = item;
        this.author = author;
        this.body = Words.text(body);
        this.bodyHtml = Markdown.html(this.body);
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    /** Fragment of the item's page, for {@link KnowledgeItem#pathTo}. */
    public String place() {
        return PLACE + id;
    }

    public KnowledgeItem getItem() {
        return item;
    }

    public Member getAuthor() {
        return author;
    }

    public String getBody() {
        return body;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public Instant getCreated() {
        return created;
    }
}
