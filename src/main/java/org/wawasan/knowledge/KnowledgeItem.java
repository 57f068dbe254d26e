package org.wawasan.knowledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.wawasan.member.Member;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/**
 * One piece of customer knowledge: what every idea, thread, reply and article is. It has an author, a language, topics, an
 * audience, a place in the taxonomy of customer knowledge (direction, process) and counters that are kept, not counted.
 * Votes, comments, follows and provenance refer to the item, whatever its kind. The status is the kind's own life cycle,
 * kept here by name so that lists, search and measures need not know the kind.
 */
@Entity
@Table(name = "knowledge_item")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class KnowledgeItem {

    public static final int MOST_TOPICS = 5;
    /** Characters that a column of long text may hold; the limits of what is written are smaller and the kinds' own. */
    public static final int LONG_TEXT = 16_777_215;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knowledge_item_seq")
    @SequenceGenerator(name = "knowledge_item_seq", sequenceName = "knowledge_item_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String title;

    /** Markdown as written. */
    @Column(length = LONG_TEXT)
    private String body;

    /** The body as safe HTML, made when it was written. */
    @Column(name = "body_html", length = LONG_TEXT)
    private String bodyHtml;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    /** How the author is named to others: null by name, empty not at all, else by this alias. */
    private String credit;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String status;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "crm_process")
    private CrmProcess process;

    private Instant created;

    /** This and the counters are moved by {@link Items} in the database, so that no two changes lose one another. */
    @Column(name = "last_activity", updatable = false)
    private Instant lastActivity;

    @Column(updatable = false)
    private int votes;

    @Column(updatable = false)
    private int comments;

    /** How many files are enclosed, see {@link Attachments}. */
    @Column(updatable = false)
    private int attachments;

    /** How much it is sought these days, see {@link Trending}. */
    @Column(updatable = false)
    private double trending;

    /** How many steps of provenance led to it and on from it, translations not counted; moved by {@link ProvenanceChain}. */
    @Column(name = "made_from", updatable = false)
    private int madeFrom;

    @Column(name = "made_into", updatable = false)
    private int madeInto;

    /** Where an imported item comes from and its id there; unique together, so that an import can be repeated. */
    private String source;

    @Column(name = "source_id")
    private String sourceId;

    @ElementCollection
    @CollectionTable(name = "knowledge_item_topic", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "concept_id")
    private List<Long> topics = new ArrayList<>();

    protected KnowledgeItem() {
    }

    /** The subclass has checked the lengths. A reply has no title. */
    protected KnowledgeItem(String title, String body, Language language, Member author, Visibility visibility,
            Direction direction, Enum<?> status) {
        this.author = Objects.requireNonNull(author);
        this.language = Objects.requireNonNull(language);
        this.visibility = Objects.requireNonNull(visibility);
        this.direction = Objects.requireNonNull(direction);
        this.status = status.name();
        begin(Instant.now());
        write(title, body);
    }

    public abstract ItemType type();

    /** Path of the item's page within the portal. */
    public abstract String path();

    /** Path of a place on the item's page, such as {@code comment-7}; of a comment with the part of the comments that begins with it. */
    public String pathTo(String place) {
        String page = path().replaceFirst("#.*", "");
        String part = place.startsWith(Comment.PLACE) ? (page.contains("?") ? "&" : "?") + "comments=" + place.substring(Comment.PLACE.length()) : "";
        return page + part + "#" + place;
    }

    /** Address of the page that tells what was delivered for it; null where nothing was. */
    public String deliveredPath() {
        return null;
    }

    /** Whether a vote of a member may be counted now. */
    public abstract boolean acceptsVotes();

    /** Whether a comment may be added now. */
    public abstract boolean acceptsComments();

    /** What a search hit or a notification calls the item: its title, or that of what it belongs to. */
    public String heading() {
        return title;
    }

    /** Code of what the item is among its like; that of its type, where the type has no kinds that people tell apart. */
    public String kindCode() {
        return type().getCode();
    }

    /** Plain words by which it is found besides its title and body, such as those inside of a file; null for none. May be long. */
    public String furtherWords() {
        return null;
    }

    /** The item whose page shows this one: itself, but for parts such as a reply. */
    public KnowledgeItem page() {
        return this;
    }

    /** Sets the words of the item; the subclass checks who may and within which limits. */
    protected final void write(String newTitle, String newBody) {
        title = newTitle == null ? null : Words.line(newTitle);
        body = Words.text(newBody);
        bodyHtml = Markdown.html(body);
    }

    /** Files the item under concepts of the taxonomy (their ids), the first being the foremost; five at most. */
    public final void fileUnder(Collection<Long> conceptIds) {
        LinkedHashSet<Long> distinct = new LinkedHashSet<>(conceptIds);
        if (distinct.size() > MOST_TOPICS) {
            throw Refused.field("topics", "topics.many", MOST_TOPICS);
        }
        if (!topics.equals(List.copyOf(distinct))) {
            topics.clear();
            topics.addAll(distinct);
        }
    }

    protected final void moveTo(Enum<?> newStatus) {
        status = newStatus.name();
    }

    protected final void showTo(Visibility newVisibility) {
        visibility = newVisibility;
    }

    protected final void speak(Language newLanguage) {
        language = newLanguage;
    }

    public final void serve(CrmProcess newProcess) {
        process = newProcess;
    }

    /** Says which way the knowledge goes, where the kind of the item alone does not tell. */
    public final void goes(Direction where) {
        direction = where;
    }

    /** Dates an imported or demonstration item; only before it is stored. */
    public final void happenedAt(Instant when) {
        if (id != null) {
            throw new IllegalStateException("A stored item keeps its date");
        }
        begin(when);
    }

    private void begin(Instant when) {
        created = when;
        lastActivity = when;
        trending = Trending.term(Trending.WANTED, when);
    }

    /** Names where an imported item comes from. */
    public final void cameFrom(String newSource, String newSourceId) {
        source = newSource;
        sourceId = newSourceId;
    }

    public boolean isVisibleTo(Viewer viewer) {
        return viewer.visibilities().contains(visibility);
    }

    public boolean isBy(Viewer viewer) {
        return viewer.is(author.getId());
    }

    public boolean isBy(Member member) {
        return author.is(member);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public Language getLanguage() {
        return language;
    }

    public Member getAuthor() {
        return author;
    }

    /**
     * Chooses how the author is named to others.
     *
     * @param alias null for the name, empty for none
     */
    protected final void nameAuthor(String alias) {
        credit = alias;
    }

    /** The author's name as others read it; null where the author is not named. */
    public String getShownAuthorName() {
        return credit == null ? author.getName() : credit.isEmpty() ? null : credit;
    }

    /** The author's id, where others may know it; else null. */
    public Long getShownAuthorId() {
        return credit == null ? author.getId() : null;
    }

    /** Null for the name, empty for none, else an alias. */
    public String getCredit() {
        return credit;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** Name of the constant of the kind's own status. */
    public String getStatusName() {
        return status;
    }

    public Direction getDirection() {
        return direction;
    }

    public CrmProcess getProcess() {
        return process;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getLastActivity() {
        return lastActivity;
    }

    public int getVotes() {
        return votes;
    }

    public int getComments() {
        return comments;
    }

    public int getMadeFrom() {
        return madeFrom;
    }

    public int getMadeInto() {
        return madeInto;
    }

    public int getAttachments() {
        return attachments;
    }

    /** Ids of the concepts that the item is filed under. */
    public List<Long> getTopics() {
        return List.copyOf(topics);
    }
}
