package org.wawasan.collaboration.forum;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** One wording of a thread or reply that was changed, and where it was filed then. The first one has the number 1. */
@Entity
@Table(name = "forum_revision")
public class PostRevision {

    public static final int LONGEST_NOTE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_revision_seq")
    @SequenceGenerator(name = "forum_revision_seq", sequenceName = "forum_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    private int number;

    private String title;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String body;

    /** Concept ids joined by commas. */
    private String topics;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    protected PostRevision() {
    }

    /** The wording that the item has at this moment. */
    PostRevision(KnowledgeItem item, int number, String note, Member member, Instant created) {
        new Rules().length("note", note, 0, LONGEST_NOTE).check();
        this.item = item;
        this.number = number;
        this.title = item.getTitle();
        this.body = item.getBody();
        this.topics = item.getTopics().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.note = Words.line(note).isEmpty() ? null : Words.line(note);
        this.member = member;
        this.created = created;
    }

    /** Whether it says the same, filed the same way. */
    boolean isLike(KnowledgeItem other) {
        return body.equals(other.getBody()) && (title == null || title.equals(other.getTitle())) && topics().equals(other.getTopics());
    }

    public int getNumber() {
        return number;
    }

    /** Null for a reply. */
    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    /** Concept ids. */
    public List<Long> topics() {
        return topics.isEmpty() ? List.of() : Arrays.stream(topics.split(",")).map(Long::valueOf).toList();
    }

    /** Why it was changed, or null. */
    public String getNote() {
        return note;
    }

    /** Who worded it so. */
    public Member getMember() {
        return member;
    }

    public Instant getCreated() {
        return created;
    }
}
