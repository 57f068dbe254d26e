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

/**
 * Whether an edition helped one reader, who may change their mind: a member, or a visitor known by a keyed hash only. What they
 * say in words has a life of its own:
 * <pre>
 * open ──plan──▶ planned ──finish──▶ done        (open ──finish──▶ done, too; done or planned ──reopen──▶ open)
 * </pre>
 * Said anew, it is open again.
 */
@Entity
@Table(name = "article_feedback")
public class Feedback {

    public static final int LONGEST_REMARK = 1_000;

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

    /** When it was planned or done, whichever was last, and by whom. */
    private Instant handled;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handled_by")
    private Member handledBy;

    /** As the state where anything was said in words, else null; by the database, for the lists. */
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private FeedbackState listed;

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
     */
    boolean say(boolean nowHelpful, FeedbackReason nowReason, String nowRemark) {
        new Rules().demand(nowRemark == null || nowRemark.strip().length() <= LONGEST_REMARK, "remark", "article.remark").check();
        FeedbackReason said = nowHelpful ? null : nowReason;
        String words = nowRemark == null || nowRemark.isBlank() ? null : nowRemark.strip();
        boolean speaks = said != null || words != null;
        helpful = nowHelpful;
        if (!speaks && created != null) {
            reason = nowHelpful ? null : reason;
            return false;
        }
        reason = said;
        remark = words;
        created = Instant.now();
        moveTo(FeedbackState.OPEN, null);
        return speaks;
    }

    /** Says that something will be done about it. */
    void plan(Member by) {
        demandWords();
        if (state != FeedbackState.OPEN) {
            throw state.refused();
        }
        moveTo(FeedbackState.PLANNED, by);
    }

    /** Says that it has been dealt with. */
    void finish(Member by) {
        demandWords();
        if (state == FeedbackState.DONE) {
            throw state.refused();
        }
        moveTo(FeedbackState.DONE, by);
    }

    /** Says that something is still to be done about it. */
    void reopen() {
        demandWords();
        if (state == FeedbackState.OPEN) {
            throw state.refused();
        }
        moveTo(FeedbackState.OPEN, null);
    }

    private void demandWords() {
        if (reason == null && remark == null) {
            throw new Refused("article.feedback.silent");
        }
    }

    private void moveTo(FeedbackState next, Member by) {
        state = next;
        handled = by == null ? null : Instant.now();
        handledBy = by;
    }

    Edition getEdition() {
        return edition;
    }

    Member getMember() {
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

    FeedbackState getState() {
        return state;
    }
}
