package org.wawasan.collaboration.idea;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Slug;
import org.wawasan.platform.text.Words;

/**
 * What a customer wishes for. Life cycle: submitted as new, it waits for the first official response, which always moves it
 * on; product managers decide, each time with a response in public, and it moves through review, planning, development and pilot until it is
 * released, declined or merged as a duplicate into another, which can be undone. See {@link IdeaStatus} for the ways between. The author may
 * revise the words for a day while the idea is new, and what they said before is kept; members vote while it is open.
 */
@Entity
@Table(name = "idea")
@DiscriminatorValue("IDEA")
@PrimaryKeyJoinColumn(name = "id")
public class Idea extends KnowledgeItem {

    public static final int LEAST_TITLE = 10;
    public static final int MOST_TITLE = 120;
    public static final int LEAST_BODY = 20;
    public static final int MOST_BODY = 20_000;
    private static final int LONGEST_IMPORTED_TITLE = 200;
    private static final int LONGEST_IMPORTED_BODY = 200_000;
    /** How long authors may revise their words: later, others have voted for what they read. */
    public static final Duration REVISABLE = Duration.ofHours(24);

    @Column(name = "first_response")
    private Instant firstResponse;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_id")
    private Idea original;

    /** The campaign into which it was entered, or null. */
    @Column(name = "campaign_id")
    private Long campaignId;

    /** Whether it has a concept test that people may know of. */
    private boolean tested;

    @Column(updatable = false)
    private int revisions;

    protected Idea() {
    }

    /**
     * @param topics ids of one to five concepts of the taxonomy
     * @throws Refused where a limit is broken; names the fields title, body and topics
     */
    public Idea(String title, String body, Language language, Member author, Collection<Long> topics) {
        this(checked(title, body, topics), body, topics, language, author);
    }

    private Idea(String title, String body, Collection<Long> topics, Language language, Member author) {
        super(title, body, language, author, Visibility.PUBLIC, Direction.FROM, IdeaStatus.NEW);
        fileUnder(topics);
        serve(CrmProcess.MARKETING);
    }

    /** An idea from elsewhere, where the limits may have been others; it may be filed under no topic. */
    public static Idea imported(String title, String body, Collection<Long> topics, Language language, Member author) {
        checkImported(title, body);
        return new Idea(title, body, topics, language, author);
    }

    private static void checkImported(String title, String body) {
        new Rules().length("title", Words.line(title), 1, LONGEST_IMPORTED_TITLE).length("body", body, 1, LONGEST_IMPORTED_BODY).check();
    }

    private static String checked(String title, String body, Collection<Long> topics) {
        check(title, body, topics);
        return title;
    }

    /** @throws Refused where an idea cannot be worded and filed like this */
    public static void check(String title, String body, Collection<Long> topics) {
        new Rules().length("title", Words.line(title), LEAST_TITLE, MOST_TITLE)
                .length("body", body, LEAST_BODY, MOST_BODY)
                .demand(!topics.isEmpty(), "topics", "required")
                .demand(topics.size() <= MOST_TOPICS, "topics", "topics.many", MOST_TOPICS)
                .check();
    }

    @Override
    public ItemType type() {
        return ItemType.IDEA;
    }

    @Override
    public String path() {
        return path(getId(), getTitle());
    }

    @Override
    public String deliveredPath() {
        return status() == IdeaStatus.RELEASED ? "/roadmap/released?idea=" + getId() : null;
    }

    static String path(long id, String title) {
        return "/ideas/" + id + "-" + Slug.of(title);
    }

    public IdeaStatus status() {
        return IdeaStatus.valueOf(getStatusName());
    }

    @Override
    public boolean acceptsVotes() {
        return status().acceptsVotes();
    }

    @Override
    public boolean acceptsComments() {
        return status().acceptsComments();
    }

    /** Whether the words may be changed by somebody: the author for a day while the idea is new, a moderator at any time. */
    public boolean mayBeRevisedBy(Viewer viewer) {
        return mayBeRevised(viewer, getAuthor().getId(), status(), getCreated());
    }

    static boolean mayBeRevised(Viewer viewer, Long authorId, IdeaStatus status, Instant created) {
        return viewer.may(Permission.MODERATE)
                || viewer.is(authorId) && status == IdeaStatus.NEW && Instant.now().isBefore(created.plus(REVISABLE));
    }

    /** Lets the author be named as they wish. */
    void credit(Byline byline) {
        nameAuthor(byline.credit());
    }

    public Byline byline() {
        return Byline.of(getCredit());
    }

    /** How often the words were revised. */
    public int getRevisions() {
        return revisions;
    }

    /** Changes the words; the caller has asked {@link #mayBeRevisedBy}. Votes stay: they were given to the wish. */
    public void revise(String title, String body, Language language, Collection<Long> topics) {
        check(title, body, topics);
        write(title, body);
        speak(language);
        fileUnder(topics);
    }

    /** Takes the words that it has elsewhere by now. */
    public void importAnew(String title, String body, Collection<Long> topics, Language language) {
        checkImported(title, body);
        write(title, body);
        speak(language);
        fileUnder(topics);
    }

    /**
     * Decides about the idea, or only responds to it where the status stays. What the company responds to is new no longer.
     *
     * @param to       one of {@link IdeaStatus#next()}, or the present status, unless that is new
     * @param original for a duplicate the idea that says the same, else null
     * @param response Markdown, for everybody to read
     * @param by       who decides
     * @param when     now, or earlier where an import tells of the past
     * @return the change for the timeline
     * @throws Refused where there is no way to the status, naming the present one; where no response is given; where the
     *                 original is the idea itself, a duplicate in turn, or seen by others
     */
    public StatusChange decide(IdeaStatus to, Idea original, String response, Member by, Instant when) {
        IdeaStatus from = status();
        mayBecome(to, original)
                .length("response", response, StatusChange.LEAST_RESPONSE, StatusChange.MOST_RESPONSE)
                .check();
        if (from != to) {
            this.original = to == IdeaStatus.DUPLICATE ? original : null;
            moveTo(to);
        }
        if (firstResponse == null && to != IdeaStatus.DUPLICATE) {
            firstResponse = when;
        }
        return new StatusChange(this, from, to, response, by, when);
    }

    /** Takes part in a campaign, which has agreed; once only. */
    public void enter(long campaign) {
        if (campaignId != null) {
            throw new IllegalStateException("Idea " + getId() + " takes part in campaign " + campaignId);
        }
        campaignId = campaign;
    }

    /** Has a concept test from now on. */
    public void tested() {
        tested = true;
    }

    /** Id of the campaign in which it takes part, or null. */
    public Long getCampaignId() {
        return campaignId;
    }

    /** @throws Refused where the idea cannot be merged into the other */
    void checkMerge(Idea into) {
        mayBecome(IdeaStatus.DUPLICATE, into).check();
    }

    private Rules mayBecome(IdeaStatus to, Idea into) {
        IdeaStatus from = status();
        Rules rules = new Rules().required("status", to)
                .demand(to == null || to == from && from != IdeaStatus.NEW || from.next().contains(to), "status", "idea.transition", from, to)
                .demand(to != IdeaStatus.DUPLICATE || from == to || into != null, "original", "required");
        if (into != null) {
            boolean circular = into.getOriginal() != null && isSame(into.getOriginal());
            rules.demand(from != IdeaStatus.DUPLICATE, "original", "idea.merge.already")
                    .demand(!isSame(into), "original", "idea.original.self")
                    .demand(!circular, "original", "idea.original.circular")
                    .demand(circular || into.getOriginal() == null, "original", "idea.original.chain")
                    .demand(into.getVisibility() == getVisibility(), "original", "idea.original.visibility");
        }
        return rules;
    }

    private boolean isSame(Idea other) {
        return other == this || getId() != null && getId().equals(other.getId());
    }

    /**
     * Is an idea of its own again, as it was before it was taken for a duplicate.
     *
     * @param before the status that it had
     * @throws Refused where it is no duplicate, or it is not said why
     */
    public StatusChange part(IdeaStatus before, String response, Member by, Instant when) {
        new Rules().demand(status() == IdeaStatus.DUPLICATE, null, "idea.merge.none")
                .length("response", response, StatusChange.LEAST_RESPONSE, StatusChange.MOST_RESPONSE).check();
        original = null;
        moveTo(before);
        return new StatusChange(this, IdeaStatus.DUPLICATE, before, response, by, when);
    }

    /** The idea that this one repeats, or null. */
    public Idea getOriginal() {
        return original;
    }

    /** When the company first said something to it, or null. */
    public Instant getFirstResponse() {
        return firstResponse;
    }
}
