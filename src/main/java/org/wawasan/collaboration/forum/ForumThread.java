package org.wawasan.collaboration.forum;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Slug;
import org.wawasan.platform.text.Words;

/**
 * A question, a discussion or a story, with its {@link Reply replies}. Life cycle:
 * <pre>
 * OPEN ──somebody else replies──▶ ANSWERED ──answer accepted──▶ SOLVED      (only a question is ever solved;
 *   ▲                                ▲ └────acceptance taken back────┘        the author's own reply can be accepted too)
 *   └──────── reopened ──────────────┴──────── CLOSED ◀── closed with a reason, from any state
 * </pre>
 * A closed thread takes no replies, votes, comments or acceptances; reopened, it stands where it stood. Replies are numbered
 * from 1 in the order in which they came and a number is never given twice, so a page of them is found by position whatever
 * the length of the thread. Who changes a thread holds its row ({@code Items.held}), so that no two changes lose one another.
 */
@Entity
@Table(name = "forum_thread")
@DiscriminatorValue("THREAD")
@PrimaryKeyJoinColumn(name = "id")
public class ForumThread extends KnowledgeItem {

    public static final int SHORTEST_TITLE = 10;
    public static final int LONGEST_TITLE = 120;
    public static final int SHORTEST_BODY = 10;
    public static final int LONGEST_BODY = 30_000;

    private static final int LONGEST_IMPORTED_TITLE = 200;
    private static final int LONGEST_IMPORTED_BODY = 200_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "thread_kind")
    private ThreadKind kind;

    private int replies;

    /** The number of the newest reply. */
    @Column(name = "last_number")
    private int lastNumber;

    /** Whether somebody other than the author has replied. */
    private boolean answered;

    private boolean closed;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_id")
    private Reply accepted;

    private Instant edited;

    private int edits;

    protected ForumThread() {
    }

    /** @throws Refused naming {@code title}, {@code body} or {@code topics} where one of them is outside the limits */
    public ForumThread(ThreadKind kind, String title, String body, Collection<Long> topics, Language language, Member author, Visibility visibility) {
        this(kind, checked(title, body, topics), body, language, author, visibility);
        fileUnder(topics);
    }

    private ForumThread(ThreadKind kind, String title, String body, Language language, Member author, Visibility visibility) {
        super(title, body, language, author, visibility, Direction.FROM, ThreadStatus.OPEN);
        this.kind = Objects.requireNonNull(kind);
        if (kind == ThreadKind.QUESTION) {
            serve(CrmProcess.SERVICE);
        }
    }

    /** A thread written elsewhere, where the limits may have been others; it may be filed under no topic. */
    public static ForumThread imported(ThreadKind kind, String title, String body, Collection<Long> topics, Language language, Member author) {
        checkImported(title, body);
        ForumThread thread = new ForumThread(kind, title, body, language, author, Visibility.PUBLIC);
        thread.fileUnder(topics);
        return thread;
    }

    /** Takes the words that it has elsewhere by now. */
    public void importAnew(String title, String body, Collection<Long> topics) {
        checkImported(title, body);
        write(title, body);
        fileUnder(topics);
    }

    private static void checkImported(String title, String body) {
        new Rules().length("title", Words.line(title), 1, LONGEST_IMPORTED_TITLE).length("body", body, 1, LONGEST_IMPORTED_BODY).check();
    }

    private static String checked(String title, String body, Collection<Long> topics) {
        check(title, body, topics);
        return title;
    }

    /** @throws Refused where a thread cannot be worded and filed like this */
    public static void check(String title, String body, Collection<Long> topics) {
        new Rules().length("title", Words.line(title), SHORTEST_TITLE, LONGEST_TITLE)
                .length("body", body, SHORTEST_BODY, LONGEST_BODY)
                .demand(!topics.isEmpty(), "topics", "required")
                .demand(topics.size() <= MOST_TOPICS, "topics", "topics.many", MOST_TOPICS)
                .check();
    }

    /** Counts a reply in and gives it its number. */
    int number(Member replier) {
        demandOpen("reply.closed");
        replies++;
        answered |= !isBy(replier);
        settle();
        return ++lastNumber;
    }

    /**
     * Names the reply that answers the question.
     *
     * @return the reply that was accepted before, or null
     */
    Reply accept(Reply reply) {
        if (kind != ThreadKind.QUESTION) {
            throw new Refused("accept.question");
        }
        if (reply.getThread() != this && (getId() == null || !getId().equals(reply.getThread().getId()))) {
            throw new IllegalArgumentException("Reply " + reply.getId() + " is not in thread " + getId());
        }
        demandOpen("accept.closed");
        Reply before = accepted;
        accepted = reply;
        settle();
        return before;
    }

    /** Takes the acceptance back: the question is no longer solved. */
    void unaccept() {
        demandOpen("accept.closed");
        accepted = null;
        settle();
    }

    /** Ends the thread. */
    Closing close(String reason, Member moderator, Instant now) {
        demandOpen("close.closed");
        Closing closing = new Closing(this, true, reason, moderator, now);
        closed = true;
        settle();
        return closing;
    }

    /** Lets the thread go on where it stood. */
    Closing reopen(String reason, Member moderator, Instant now) {
        if (!closed) {
            throw new Refused("reopen.open");
        }
        Closing reopening = new Closing(this, false, reason, moderator, now);
        closed = false;
        settle();
        return reopening;
    }

    /**
     * Sets the words anew.
     *
     * @param basedOn the {@link #getEdits() edits} that the writer has seen; refused where there are more by now
     */
    void revise(String title, String body, Collection<Long> topics, int basedOn, Instant now) {
        demandOpen("edit.closed");
        check(title, body, topics);
        if (basedOn != edits) {
            throw new Refused("edit.meanwhile");
        }
        fileUnder(topics);
        write(title, body);
        edited = now;
        edits++;
    }

    private void demandOpen(String otherwise) {
        if (closed) {
            throw new Refused(otherwise);
        }
    }

    private void settle() {
        moveTo(closed ? ThreadStatus.CLOSED : accepted != null ? ThreadStatus.SOLVED : answered ? ThreadStatus.ANSWERED : ThreadStatus.OPEN);
    }

    @Override
    public ItemType type() {
        return ItemType.THREAD;
    }

    @Override
    public String path() {
        return path(getId(), getTitle());
    }

    static String path(long id, String title) {
        return "/forum/" + id + "-" + Slug.of(title);
    }

    @Override
    public boolean acceptsVotes() {
        return !closed;
    }

    @Override
    public boolean acceptsComments() {
        return !closed;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public ThreadStatus getStatus() {
        return ThreadStatus.valueOf(getStatusName());
    }

    public int getReplies() {
        return replies;
    }

    int getLastNumber() {
        return lastNumber;
    }

    /** The accepted answer, or null. */
    public Reply getAccepted() {
        return accepted;
    }

    /** When the words were last changed; null where they are as first posted. */
    public Instant getEdited() {
        return edited;
    }

    /** How often the words were changed. */
    public int getEdits() {
        return edits;
    }
}
