package org.wawasan.content.article;

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
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/**
 * Whether an edition helped one reader, who may change their mind: a member, or a visitor known by a keyed hash only. What they
 * say in words has a life of its own:
 * <pre>
 * open ──▶ planned ──▶ started ──▶ done        (a step may be left out; all but open ──▶ open again)
 * </pre>
 * Said anew, it is open again. An answer explains the state that it came with, and goes with it. A member may ask to hear of it.
 */
@Entity
@Table(name = "article_feedback")
public class Feedback {

    public static final int LONGEST_REMARK = 1_000;
    public static final int LONGEST_ANSWER = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_feedback_seq")
    @SequenceGenerator(name = "article_feedback_seq", sequenceName = "article_feedback_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    @Column(length = 64)
    private String visitor;

    private boolean helpful;

    @Enumerated(EnumType.STRING)
    private FeedbackReason reason;

    private String remark;

    private Instant created;

    @Enumerated(EnumType.STRING)
    private FeedbackState state = FeedbackState.OPEN;

    /** Whether the member asked to hear what becomes of it. */
    private boolean awaited;

    /** When it was planned, begun or done, whichever was last, and by whom. */
    private Instant handled;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handled_by")
    private Member handledBy;

    /** Plain text for the one who said it, or null. */
    private String answer;

    /** As the state where anything was said in words, else null; by the database, for the lists. */
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private FeedbackState listed;

    /** As the member where anything was said in words, else null; by the database, for the lists. */
    @Column(name = "said_by", insertable = false, updatable = false)
    private Long saidBy;

    protected Feedback() {
    }

    /** Exactly one of member and visitor is given. */
    Feedback(Edition edition, Member member, String visitor) {
        if ((member == null) == (visitor == null)) {
            throw new IllegalArgumentException("Feedback is a member's or a visitor's");
        }
        this.edition = edition;
        this.member = member;
        this.visitor = visitor;
    }

    /**
     * Gives or changes the opinion. A reason says why it did not help; a remark may go with either. An opinion without a word
     * leaves the remark that was made, and how far that has come.
     *
     * @return whether anything was said in words now
     * @throws Refused where the remark is too long, or the reader asks to hear of words that were never said
     */
    boolean say(Opinion opinion) {
        String words = Words.text(opinion.remark());
        FeedbackReason why = opinion.helpful() ? null : opinion.reason();
        FeedbackReason kept = opinion.helpful() ? null : reason;
        boolean speaks = why != null || !words.isEmpty();
        boolean spoken = speaks || kept != null || remark != null;
        new Rules().demand(words.codePointCount(0, words.length()) <= LONGEST_REMARK, "remark", "article.remark")
                .demand(spoken || !opinion.awaited(), "remark", "article.feedback.wordless").check();
        helpful = opinion.helpful();
        if (!speaks && created != null) {
            reason = kept;
            awaited = spoken && (awaited || opinion.awaited());
            return false;
        }
        reason = why;
        remark = words.isEmpty() ? null : words;
        awaited = opinion.awaited();
        created = Instant.now();
        moveTo(FeedbackState.OPEN, null, null);
        return speaks;
    }

    /**
     * Says how far it has come.
     *
     * @param words for the one who said it, may be null; none where it is open again
     */
    void take(FeedbackState next, Member by, String words) {
        demandWords("article.feedback.silent");
        if (!state.leadsTo(next)) {
            throw state.refused();
        }
        String told = Words.text(words);
        new Rules().length("answer", told, 0, LONGEST_ANSWER).check();
        boolean open = next == FeedbackState.OPEN;
        moveTo(next, open ? null : by, open || told.isEmpty() ? null : told);
    }

    /** Asks to hear what becomes of it, or no longer. */
    void await(boolean now) {
        demandWords("article.feedback.wordless");
        awaited = now;
    }

    private void demandWords(String refusal) {
        if (!isSaid()) {
            throw new Refused(refusal);
        }
    }

    private void moveTo(FeedbackState next, Member by, String words) {
        state = next;
        handled = by == null ? null : Instant.now();
        handledBy = by;
        answer = words;
    }

    /** Whether anything was said in words. */
    public boolean isSaid() {
        return reason != null || remark != null;
    }

    public Long getId() {
        return id;
    }

    public Edition getEdition() {
        return edition;
    }

    public Member getMember() {
        return member;
    }

    boolean isNew() {
        return id == null;
    }

    public boolean isHelpful() {
        return helpful;
    }

    public FeedbackReason getReason() {
        return reason;
    }

    public String getRemark() {
        return remark;
    }

    public Instant getCreated() {
        return created;
    }

    public FeedbackState getState() {
        return state;
    }

    public boolean isAwaited() {
        return awaited;
    }

    public String getAnswer() {
        return answer;
    }
}
