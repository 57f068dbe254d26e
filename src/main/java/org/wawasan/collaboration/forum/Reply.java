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
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Words;

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
    /** With the title. */
    private static final int LONGEST_OPENING = LONGEST_IMPORTED_BODY + 1_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id")
    private ForumThread thread;

    private int number;

    private boolean official;

    /** The thread of which its words became the beginning; it is shown to nobody then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "became")
    private ForumThread became;

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

    /** @throws Refused where a reply cannot be worded like this */
    static void check(String body) {
        checked(body, LONGEST_BODY);
    }

    /** Keeps in step with the thread that accepted the reply, or accepts it no longer. */
    void accepted(boolean now) {
        moveTo(now ? ReplyStatus.ACCEPTED : ReplyStatus.POSTED);
    }

    /**
     * Sets the words anew.
     *
     * @param basedOn the {@link #getEdits() edits} that the writer has seen; refused where there are more by now
     * @param when    null where it is a slip that is mended at once, of which the page says nothing
     */
    void revise(String body, int basedOn, Instant when) {
        if (!thread.acceptsComments()) {
            throw new Refused("edit.closed");
        }
        checked(body, LONGEST_BODY);
        if (basedOn != edits) {
            throw new Refused("edit.meanwhile");
        }
        if (Words.text(body).equals(getBody())) {
            return;
        }
        write(null, body);
        edited = when == null ? edited : when;
        edits++;
    }

    /**
     * The words with which a thread began that goes on in another one: its title above its text, by the same author at the same
     * time.
     */
    static Reply opening(ForumThread target, ForumThread merged) {
        Reply opening = new Reply(target, merged.getAuthor(), "**" + merged.getTitle().replaceAll("([\\\\*_\\[\\]`<>])", "\\\\$1") + "**\n\n" + merged.getBody(), false, LONGEST_OPENING);
        opening.happenedAt(merged.getCreated());
        return opening.in(merged.getLanguage());
    }

    void goTo(ForumThread target, int itsNumber) {
        thread = target;
        number = itsNumber;
    }

    /** Gives its words to a thread that begins with them. */
    void becomes(ForumThread begun) {
        became = begun;
        showTo(Visibility.NOBODY);
    }

    /** Has its words again. */
    void comeBack() {
        became = null;
        showTo(thread.getVisibility());
    }

    boolean is(Reply other) {
        return other == this || getId() != null && getId().equals(other.getId());
    }

    boolean hasGone() {
        return became != null;
    }

    /** What holds its words by now: itself, or the thread that begins with them. */
    KnowledgeItem whatItBecame() {
        return became == null ? this : became.whereItWent();
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
        int before = pageOf(number);
        return thread + (before == 0 ? "" : "?after=" + before) + "#reply-" + number;
    }

    /** Where the page begins on which this number stands. */
    static int pageOf(int number) {
        return Math.max(0, number - 1) / PAGE * PAGE;
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
