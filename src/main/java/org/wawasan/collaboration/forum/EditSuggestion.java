package org.wawasan.collaboration.forum;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Labelled;
import org.wawasan.platform.text.Words;

/**
 * Other words for a thread or reply, which a member suggests who may not change it at once. Life cycle: OPEN, in which its
 * suggester may reword it; then ACCEPTED, when its words become those of the post, DECLINED with a reason, or WITHDRAWN. A member
 * has one open suggestion for a post.
 */
@Entity
@Table(name = "forum_suggestion")
public class EditSuggestion {

    static final int SHORTEST_REASON = 3;
    static final int LONGEST_REASON = 500;

    /** What became of it. */
    public enum State implements Labelled {
        OPEN, ACCEPTED, DECLINED, WITHDRAWN;

        @Override
        public String textKey() {
            return "forum.suggestion.state." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_suggestion_seq")
    @SequenceGenerator(name = "forum_suggestion_seq", sequenceName = "forum_suggestion_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private KnowledgeItem post;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private String title;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String body;

    private String note;

    @Column(name = "based_on")
    private int basedOn;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    /** True while it is open, else null. */
    private Boolean waiting = true;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Member decidedBy;

    private Instant decided;

    private Instant created;

    protected EditSuggestion() {
    }

    EditSuggestion(KnowledgeItem post, Member member, Instant created) {
        this.post = post;
        this.member = member;
        this.created = created;
    }

    /**
     * Says how the words should be; the caller has checked them.
     *
     * @param newTitle  null for a reply
     * @param seenEdits how often the post had been changed when its words were given to the suggester
     */
    void word(String newTitle, String newBody, String newNote, int seenEdits) {
        demandOpen();
        new Rules().length("note", newNote, 0, PostRevision.LONGEST_NOTE).check();
        String itsTitle = newTitle == null ? null : Words.line(newTitle);
        String itsBody = Words.text(newBody);
        if (itsBody.equals(post.getBody()) && (itsTitle == null || itsTitle.equals(post.getTitle()))) {
            throw new Refused("suggestion.same");
        }
        title = itsTitle;
        body = itsBody;
        note = Words.line(newNote).isEmpty() ? null : Words.line(newNote);
        basedOn = seenEdits;
    }

    /**
     * Takes the words, which the caller puts into the post.
     *
     * @param edits how often the post was changed until now
     */
    void accept(int edits, String why, Member by, Instant when) {
        demandOpen();
        if (edits != basedOn) {
            throw new Refused("suggestion.meanwhile");
        }
        new Rules().length("reason", why, 0, LONGEST_REASON).check();
        decide(State.ACCEPTED, why, by, when);
    }

    void decline(String why, Member by, Instant when) {
        demandOpen();
        new Rules().length("reason", why, SHORTEST_REASON, LONGEST_REASON).check();
        decide(State.DECLINED, why, by, when);
    }

    void withdraw(Instant when) {
        demandOpen();
        decide(State.WITHDRAWN, null, member, when);
    }

    private void decide(State to, String why, Member by, Instant when) {
        state = to;
        waiting = null;
        reason = Words.text(why).isEmpty() ? null : Words.text(why);
        decidedBy = by;
        decided = when;
    }

    private void demandOpen() {
        if (state != State.OPEN) {
            throw new Refused("suggestion.decided", state);
        }
    }

    public Long getId() {
        return id;
    }

    /** Grows with every rewording. */
    public int getVersion() {
        return version;
    }

    public KnowledgeItem getPost() {
        return post;
    }

    public Member getMember() {
        return member;
    }

    /** Null for a reply. */
    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    /** What it changes and why, or null. */
    public String getNote() {
        return note;
    }

    /** How often the post had been changed when the suggester saw its words. */
    public int getBasedOn() {
        return basedOn;
    }

    public State getState() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** What was said to the decision, or null. */
    public String getReason() {
        return reason;
    }

    /** Null while it is open. */
    public Member getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecided() {
        return decided;
    }

    public Instant getCreated() {
        return created;
    }

    /** Path of its page. */
    public String path() {
        return path(post.page().path(), id);
    }

    static String path(String thread, long id) {
        return thread + "/suggestion?id=" + id;
    }
}
