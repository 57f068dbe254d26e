package org.wawasan.collaboration.forum;

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
import org.wawasan.platform.Rules;

/** That a moderator closed a thread or opened it again, and why; the reason is public. */
@Entity
@Table(name = "forum_closing")
public class Closing {

    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_closing_seq")
    @SequenceGenerator(name = "forum_closing_seq", sequenceName = "forum_closing_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id")
    private ForumThread thread;

    /** False where the thread was opened again. */
    private boolean closed;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    protected Closing() {
    }

    Closing(ForumThread thread, boolean closed, String reason, Member member, Instant created) {
        new Rules().length("reason", reason, 3, LONGEST_REASON).check();
        this.thread = thread;
        this.closed = closed;
        this.reason = reason.strip();
        this.member = member;
        this.created = created;
    }

    public String getReason() {
        return reason;
    }

    public Member getMember() {
        return member;
    }

    public Instant getCreated() {
        return created;
    }
}
