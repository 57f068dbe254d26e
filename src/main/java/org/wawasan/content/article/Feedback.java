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

/** Whether an edition helped one reader, who may change their mind: a member, or a visitor known by a keyed hash only. */
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

    /** When somebody had dealt with it, and who. */
    private Instant handled;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handled_by")
    private Member handledBy;

    /** As {@link #waits()}, by the database, for the queue. */
    @Column(name = "waits", insertable = false, updatable = false)
    private boolean waiting;

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

    /** Gives or changes the opinion. A reason says why it did not help; a remark may go with either. */
    void say(boolean nowHelpful, FeedbackReason nowReason, String nowRemark) {
        new Rules().demand(nowRemark == null || nowRemark.strip().length() <= LONGEST_REMARK, "remark", "article.remark").check();
        helpful = nowHelpful;
        reason = nowHelpful ? null : nowReason;
        remark = nowRemark == null || nowRemark.isBlank() ? null : nowRemark.strip();
        created = Instant.now();
        handled = null;
        handledBy = null;
    }

    /** Whether it says something that nobody has dealt with. */
    boolean waits() {
        return handled == null && (reason != null || remark != null);
    }

    /** @throws Refused where it does not wait */
    void handle(Member by) {
        if (!waits()) {
            throw new Refused("article.feedback.handled");
        }
        handled = Instant.now();
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
}
