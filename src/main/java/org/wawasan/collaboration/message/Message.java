package org.wawasan.collaboration.message;

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

/** What one participant writes to the others, Markdown. Never changed. */
@Entity
@Table(name = "message")
public class Message {

    /** How many messages a page shows. */
    public static final int PAGE = 20;
    /** As long as a reply in the forum. */
    public static final int LONGEST_BODY = 30_000;

    private static final int SHORTEST_BODY = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_seq")
    @SequenceGenerator(name = "message_seq", sequenceName = "message_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String body;

    @Column(name = "body_html", length = KnowledgeItem.LONG_TEXT)
    private String bodyHtml;

    private Instant created;

    protected Message() {
    }

    /** @throws Refused naming {@code body}, where it is empty or too long */
    Message(Conversation conversation, int number, Member author, String body, Instant now) {
        check(new Rules(), body).check();
        this.conversation = conversation;
        this.number = number;
        this.author = author;
        this.body = Words.text(body);
        this.bodyHtml = Markdown.html(this.body);
        this.created = now;
    }

    static Rules check(Rules rules, String body) {
        return rules.length("body", body, SHORTEST_BODY, LONGEST_BODY);
    }

    /** Number of the message before the page on which this number stands, for who sees what is beyond {@code from}. */
    static int pageOf(int number, int from) {
        return number <= from ? from : number - 1 - (number - 1 - from) % PAGE;
    }

    public Long getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public int getNumber() {
        return number;
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

    /** Address of its place. */
    public String path() {
        return conversation.path() + "#message-" + number;
    }
}
