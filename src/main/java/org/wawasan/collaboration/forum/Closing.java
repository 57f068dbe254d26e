package org.wawasan.collaboration.forum;

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
import org.wawasan.member.Viewer;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** That a moderator closed a thread or opened it again, or the portal closed it, and why; the reason is public. */
@Entity
@Table(name = "forum_closing")
public class Closing {

    public static final int SHORTEST_REASON = 3;
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

    @Enumerated(EnumType.STRING)
    private Ground ground;

    /** In words; null where the ground says all. */
    private String reason;

    /** Null where the portal did it by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    protected Closing() {
    }

    /** That it was closed. */
    Closing(ForumThread thread, Ground ground, String reason, Member member, Instant created) {
        this(thread, true, ground, reason, member, created);
    }

    /** That it was opened again. */
    Closing(ForumThread thread, String reason, Member member, Instant created) {
        this(thread, false, Ground.OTHER, reason, member, created);
    }

    private Closing(ForumThread thread, boolean closed, Ground ground, String reason, Member member, Instant created) {
        new Rules().required("ground", ground).check();
        String words = Words.text(reason);
        if (ground == Ground.OTHER || !words.isEmpty()) {
            new Rules().length("reason", words, SHORTEST_REASON, LONGEST_REASON).check();
        }
        this.thread = thread;
        this.closed = closed;
        this.ground = ground;
        this.reason = words.isEmpty() ? null : words;
        this.member = member;
        this.created = created;
    }

    /** What the thread is a duplicate of, where the reader may see it; else null. */
    public Reference original(Viewer reader) {
        ForumThread original = thread.getDuplicateOf() == null ? null : thread.getDuplicateOf().whereItWent();
        return original == null || !original.isVisibleTo(reader) ? null : new Reference(original.path(), original.getTitle(), original.getLanguage());
    }

    public Ground getGround() {
        return ground;
    }

    /** In words, or null. */
    public String getReason() {
        return reason;
    }

    /** Who did it; null where the portal did. */
    public Member getMember() {
        return member;
    }

    public Instant getCreated() {
        return created;
    }
}
