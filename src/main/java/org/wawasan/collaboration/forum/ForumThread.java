package org.wawasan.collaboration.forum;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
 * A closed thread takes no replies, votes, comments or acceptances; reopened, it stands where it stood. One that was
 * merged into another is shown to nobody until that is undone, see {@link Transfers}. Replies are numbered
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
    public static final int SHORTEST_BODY = 20;
    public static final int LONGEST_BODY = 30_000;

    private static final int LONGEST_IMPORTED_TITLE = 200;
    private static final int LONGEST_IMPORTED_BODY = 200_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "thread_kind")
    private ThreadKind kind;

    private int replies;

    /** The number of the last reply that stands here. */
    @Column(name = "last_number")
    private int lastNumber;

    /** The highest number ever given; replies may have left since. */
    private int numbered;

    /** Whether somebody other than the author has replied. */
    private boolean answered;

    private boolean closed;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_id")
    private Reply accepted;

    private Instant edited;

    private int edits;

    /** What it asks again, where it was closed for that. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duplicate_of")
    private ForumThread duplicateOf;

    /** How many threads were closed as duplicates of this one. */
    private int duplicates;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private ForumThread mergedInto;

    /** How many merges and splits it takes part in. */
    private int transfers;

    private boolean polled;

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

    /** A thread that begins with the words of a reply in another one. */
    static ForumThread begunBy(Reply reply, ThreadKind kind, String title, Collection<Long> topics) {
        filed(titled(title).required("kind", kind), topics).check();
        ForumThread thread = new ForumThread(kind, title, reply.getBody(), reply.getLanguage(), reply.getAuthor(), reply.getThread().getVisibility());
        thread.fileUnder(topics);
        thread.happenedAt(reply.getCreated());
        return thread;
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
        filed(titled(title).length("body", body, SHORTEST_BODY, LONGEST_BODY), topics).check();
    }

    private static Rules titled(String title) {
        return new Rules().length("title", Words.line(title), SHORTEST_TITLE, LONGEST_TITLE);
    }

    private static Rules filed(Rules rules, Collection<Long> topics) {
        return rules.demand(!topics.isEmpty(), "topics", "required")
                .demand(topics.size() <= MOST_TOPICS, "topics", "topics.many", MOST_TOPICS);
    }

    /** Counts a reply in and gives it its number. */
    int number(Member replier) {
        demandOpen("reply.closed");
        replies++;
        answered |= !isBy(replier);
        settle();
        lastNumber = nextNumber();
        return lastNumber;
    }

    int nextNumber() {
        return ++numbered;
    }

    /** Takes note of what stands here after replies came or went. */
    void stands(int itsReplies, int itsLastNumber, boolean isAnswered) {
        replies = itsReplies;
        lastNumber = itsLastNumber;
        answered = isAnswered;
        settle();
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
        if (!is(reply.getThread())) {
            throw new IllegalArgumentException("Reply " + reply.getId() + " is not in thread " + getId());
        }
        demandOpen("accept.closed");
        Reply before = accepted;
        keep(reply);
        return before;
    }

    /** Has this reply as the accepted answer, or none, whatever the state. */
    void keep(Reply reply) {
        accepted = reply;
        settle();
    }

    /** Takes the acceptance back: the question is no longer solved. */
    void unaccept() {
        demandOpen("accept.closed");
        keep(null);
    }

    /**
     * Ends the thread.
     *
     * @param original what it is a duplicate of, where this is the ground; else null
     */
    Closing close(Ground ground, ForumThread original, String reason, Member moderator, Instant now) {
        demandOpen("close.closed");
        Closing closing = new Closing(this, ground, reason, moderator, now);
        if (ground == Ground.DUPLICATE) {
            repeats(original);
        }
        closed = true;
        settle();
        return closing;
    }

    /** Ends a question that has its answer, without anybody's doing. */
    Closing closeAnswered(Instant now) {
        return close(Ground.ANSWERED, null, null, null, now);
    }

    private void repeats(ForumThread original) {
        new Rules().required("original", original).check();
        if (is(original)) {
            throw Refused.field("original", "duplicate.self");
        }
        if (original.duplicateOf != null) {
            throw Refused.field("original", "duplicate.chain", original.duplicateOf.getTitle());
        }
        if (duplicates > 0) {
            throw Refused.field("original", "duplicate.original", duplicates);
        }
        duplicateOf = original;
        original.duplicates++;
    }

    /** Lets the thread go on where it stood. */
    Closing reopen(String reason, Member moderator, Instant now) {
        if (!closed) {
            throw new Refused("reopen.open");
        }
        Closing reopening = new Closing(this, reason, moderator, now);
        closed = false;
        if (duplicateOf != null) {
            duplicateOf.duplicates--;
            duplicateOf = null;
        }
        settle();
        return reopening;
    }

    /**
     * Sets the words anew.
     *
     * @param basedOn the {@link #getEdits() edits} that the writer has seen; refused where there are more by now
     * @param when    null where it is a slip that is mended at once, of which the page says nothing
     */
    void revise(String title, String body, Collection<Long> topics, int basedOn, Instant when) {
        demandOpen("edit.closed");
        check(title, body, topics);
        if (basedOn != edits) {
            throw new Refused("edit.meanwhile");
        }
        if (Words.line(title).equals(getTitle()) && Words.text(body).equals(getBody()) && List.copyOf(topics).equals(getTopics())) {
            return;
        }
        fileUnder(topics);
        write(title, body);
        edited = when == null ? edited : when;
        edits++;
    }

    /** Files it elsewhere, as another kind, for what its author meant. */
    void move(ThreadKind toKind, Collection<Long> toTopics) {
        demandOpen("move.closed");
        new Rules().required("kind", toKind).demand(!toTopics.isEmpty(), "topics", "required").check();
        if (toKind != ThreadKind.QUESTION && accepted != null) {
            throw Refused.field("kind", "move.solved");
        }
        if (toKind == kind && List.copyOf(toTopics).equals(getTopics())) {
            throw new Refused("move.same");
        }
        kind = toKind;
        fileUnder(toTopics);
    }

    /** @throws Refused where its conversation cannot go on in the other thread */
    void demandMergeable(ForumThread target) {
        if (is(target)) {
            throw Refused.field("target", "merge.self");
        }
        if (target.closed) {
            throw Refused.field("target", "merge.closed");
        }
        if (target.getVisibility() != getVisibility()) {
            throw Refused.field("target", "merge.visibility");
        }
        if (polled) {
            throw new Refused("merge.polled");
        }
    }

    void mergeInto(ForumThread target) {
        mergedInto = target;
        showTo(Visibility.NOBODY);
    }

    /** Stands for itself again. */
    void comeBack(Visibility itsVisibility) {
        mergedInto = null;
        showTo(itsVisibility);
    }

    /** @throws Refused where these replies cannot become a thread of their own */
    void demandDivisible(List<Reply> chosen) {
        demandOpen("split.closed");
        if (chosen.isEmpty()) {
            throw Refused.field("replies", "split.none");
        }
        if (accepted != null && chosen.stream().anyMatch(reply -> reply.is(accepted))) {
            throw Refused.field("replies", "split.accepted");
        }
    }

    /** Whether an answer can be accepted here that would not take the place of another one. */
    boolean isSolvable() {
        return kind == ThreadKind.QUESTION && accepted == null;
    }

    void polls() {
        polled = true;
    }

    void transferred(int more) {
        transfers += more;
    }

    /** The thread that holds its words by now: itself, but where it was merged. */
    ForumThread whereItWent() {
        return mergedInto == null ? this : mergedInto.whereItWent();
    }

    private boolean is(ForumThread other) {
        return other == this || getId() != null && getId().equals(other.getId());
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

    /** What it is a duplicate of, or null. */
    public ForumThread getDuplicateOf() {
        return duplicateOf;
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
