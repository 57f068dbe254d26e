package org.wawasan.collaboration.forum;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/**
 * A reply in a {@link ForumThread}, seen by whom the thread is seen. An official reply speaks for the company. Life cycle:
 * POSTED, ACCEPTED while it is the answer to the question. It takes votes and comments while its thread is not closed.
 */
@Entity
@Table(name = "forum_reply")
@DiscriminatorValue("REPLY")
@PrimaryKeyJoinColumn(name = "id")
public class Reply extends KnowledgeItem {

    public static final int SHORTEST_BODY = 2;
    public static final int LONGEST_BODY = 30_000;
    /** How many replies a page shows. */
    public static final int PAGE = 20;

    private static final int LONGEST_IMPORTED_BODY = 200_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id")
    private ForumThread thread;

    private int number;

    private boolean official;

    private Instant edited;

    private int edits;

    protected Reply() {
    }

    /** @throws Refused where the thread is closed or the text, {@code body}, is outside the limits */
    public Reply(ForumThread thread, Member author, String body, boolean official) {
        this(thread, author, body, official, LONGEST_BODY);
    }

    private Reply(ForumThread thread, Member author, String body, boolean official, int longest) {
        super(null, checked(body, longest), thread.getLanguage(), author, thread.getVisibility(),
                official ? Direction.FOR : Direction.FROM, ReplyStatus.POSTED);
        this.thread = thread;
        this.official = official;
        this.number = thread.number(author);
        serve(thread.getProcess());
    }

    /** A reply written elsewhere, where the limits may have been others. */
    public static Reply imported(ForumThread thread, Member author, String body) {
        return new Reply(thread, author, body, false, LONGEST_IMPORTED_BODY);
    }

    /** Says that it is in another language than its thread. */
    public Reply in(Language language) {
        speak(language);
        return this;
    }

    /** @throws Refused where a text from elsewhere cannot be that of a reply */
    public static void checkImported(String body) {
        checked(body, LONGEST_IMPORTED_BODY);
    }

    /** Takes the words that it has elsewhere by now. */
    public void importAnew(String body) {
        checkImported(body);
        write(null, body);
    }

    private static String checked(String body, int longest) {
        new Rules().length("body", body, SHORTEST_BODY, longest).check();
        return body;
    }

    /** Keeps in step with the thread that accepted the reply, or accepts it no longer. */
    void accepted(boolean now) {
        moveTo(now ? ReplyStatus.ACCEPTED : ReplyStatus.POSTED);
    }

    /**
     * Sets the words anew.
     *
     * @param basedOn the {@link #getEdits() edits} that the writer has seen; refused where there are more by now
     */
    void revise(String body, int basedOn, Instant now) {
        if (!thread.acceptsComments()) {
            throw new Refused("edit.closed");
        }
        checked(body, LONGEST_BODY);
        if (basedOn != edits) {
            throw new Refused("edit.meanwhile");
        }
        write(null, body);
        edited = now;
        edits++;
    }

    @Override
    public ItemType type() {
        return ItemType.REPLY;
    }

    /** Opens the page of the thread on which the reply stands, at its place. */
    @Override
    public String path() {
        return path(thread.path(), number);
    }

    static String path(String thread, int number) {
        int before = (number - 1) / PAGE * PAGE;
        return thread + (before == 0 ? "" : "?after=" + before) + "#reply-" + number;
    }

    @Override
    public String heading() {
        return thread.getTitle();
    }

    @Override
    public KnowledgeItem page() {
        return thread;
    }

    @Override
    public boolean acceptsVotes() {
        return thread.acceptsVotes();
    }

    @Override
    public boolean acceptsComments() {
        return thread.acceptsComments();
    }

    public ForumThread getThread() {
        return thread;
    }

    /** Place in the thread, from 1. */
    public int getNumber() {
        return number;
    }

    /** Whether it speaks for the company. */
    public boolean isOfficial() {
        return official;
    }

    public boolean isAccepted() {
        return getStatusName().equals(ReplyStatus.ACCEPTED.name());
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
