package org.wawasan.content.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Slug;

/**
 * An {@link Article} in one language. Life cycle:
 * <pre>
 * draft ──submit──▶ in review ──publish──▶ published ──question──▶ needs verification
 *   ▲  ◀──return with a note──┘               ▲ └──verify──▶ (itself)   │
 *   │                                         └─────────verify──────────┘
 *   └──reopen── archived ◀──archive── (any other state)
 * </pre>
 * A draft may be published without review by who may publish. Employees alone see an edition until it is published, then
 * the audience of the article does, until it is archived.
 * <p>
 * Every {@link Revision} is kept. While nobody but employees reads the edition, its text is always the latest revision.
 * Once it is shown, later revisions wait: readers go on seeing the {@linkplain #getShownRevision() shown} one until
 * somebody who may publish publishes the change; so whoever may write can propose, and only who may publish decides.
 * <p>
 * An archived edition may name a {@linkplain #getSuccessor() successor}, to which its readers are sent as long as they may see it.
 * Only a shown edition becomes one, so that successors never run in a circle.
 * <p>
 * A translation knows the revision of the edition that it was made from, and says so when that one has moved on.
 */
@Entity
@Table(name = "article_edition")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("ARTICLE")
public class Edition extends KnowledgeItem {

    private static final int EXCERPT = 240;
    static final int LONGEST_NOTE = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    /** As the item's language, kept here too for the key that allows one edition a language. */
    @Enumerated(EnumType.STRING)
    @Column(name = "edition_language")
    private Language editionLanguage;

    /** As the article's, kept here too for the lists. */
    @Enumerated(EnumType.STRING)
    @Column(name = "article_kind")
    private ArticleKind kind;

    /** As the first of the item's topics, kept here too for the lists. */
    @Column(name = "foremost_topic")
    private Long foremostTopic;

    private String excerpt;

    private int revision;

    @Column(name = "shown_revision")
    private int shownRevision;

    /** As {@link #hasChanges()}, by the database, for the queue. */
    @Column(name = "changes_wait", insertable = false, updatable = false)
    private boolean changesWait;

    /** When it was published, the first time. */
    private Instant published;

    private Instant verified;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verified_by")
    private Member verifiedBy;

    /** When the shown text has to be verified anew; null while nobody has vouched for it, it is doubted, or it never has to be. */
    @Column(name = "verify_by")
    private Instant verifyBy;

    /** The rule that says so; null where the article does, or no rule matches. Kept by {@link VerificationRules}. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rule_id")
    private VerificationRule rule;

    /** Since when it is due; null where it is not, or is doubted because somebody questioned it. */
    @Column(name = "fell_due")
    private Instant fellDue;

    /** Name that the rule had which made it due; null where no rule did. */
    @Column(name = "due_rule")
    private String dueRule;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_of")
    private Edition translationOf;

    @Column(name = "translated_revision")
    private Integer translatedRevision;

    /** Where readers of the archived edition find what replaces it; null where nothing does. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Edition successor;

    /** What a reviewer wants changed. */
    @Column(name = "returned_note")
    private String returnedNote;

    /** Digest of what an import brought last. */
    @Column(name = "source_digest")
    private String sourceDigest;

    /** Moved by {@link Ratings} in the database. */
    @Column(updatable = false)
    private int helpful;

    @Column(name = "not_helpful", updatable = false)
    private int notHelpful;

    /** How many items it resembles; kept by {@link Related} in the database. */
    @Column(updatable = false)
    private int related;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    private List<Revision> revisions = new ArrayList<>();

    protected Edition() {
    }

    Edition(Article article, Language language, Wording wording, Member author) {
        super(wording.title(), wording.body(), language, author, Visibility.EMPLOYEES, Direction.FOR, EditionStatus.DRAFT);
        this.article = article;
        this.editionLanguage = language;
        this.kind = article.getKind();
        this.excerpt = excerptOf(getBody());
        this.shownRevision = add(wording, author, null).getNumber();
    }

    // Writing

    /**
     * Keeps a new revision; the same words again make none.
     *
     * @param latest the latest revision so far
     * @param note   what was changed, up to 200 characters, or null
     * @return the latest revision now
     */
    public Revision revise(Revision latest, Wording wording, Member author, String note) {
        demandLatest(latest);
        if (latest.says(wording)) {
            return latest;
        }
        Revision added = add(wording, author, note);
        if (!status().isShown() || wording.equals(new Wording(getTitle(), getBody()))) {
            show(added);
        }
        return added;
    }

    /** Makes an earlier revision the latest again; what came between is kept. */
    public Revision restore(Revision latest, Revision earlier, Member author) {
        if (!earlier.isOf(this)) {
            throw new IllegalArgumentException("Another edition's revision");
        }
        Revision restored = revise(latest, earlier.wording(), author, null);
        if (restored != latest) {
            restored.restores(earlier);
        }
        return restored;
    }

    /** Says that this translation has been brought to what its source says now. */
    void translates(Edition source, int revisionOfSource) {
        translationOf = source;
        translatedRevision = revisionOfSource;
    }

    // Life cycle

    /** Asks those who may publish to look at the draft. */
    public void submit() {
        demand(EditionStatus.DRAFT);
        returnedNote = null;
        moveTo(EditionStatus.IN_REVIEW);
    }

    /** Gives an edition in review back to who wrote it, saying why. */
    public void giveBack(String note) {
        demand(EditionStatus.IN_REVIEW);
        new Rules().length("note", note, 3, LONGEST_NOTE).check();
        returnedNote = note.strip();
        moveTo(EditionStatus.DRAFT);
    }

    /**
     * Shows the latest revision to the article's audience; who publishes vouches for it.
     *
     * @throws Refused where the state forbids it, nothing is new, or the text is not fit to be shown
     */
    public void publish(Revision latest, Member publisher) {
        demand(EditionStatus.DRAFT, EditionStatus.IN_REVIEW, EditionStatus.PUBLISHED, EditionStatus.NEEDS_VERIFICATION);
        demandLatest(latest);
        if (status().isShown() && !hasChanges()) {
            throw new Refused("article.unchanged");
        }
        if (!latest.wording().isComplete()) {
            throw new Refused("article.incomplete");
        }
        if (kind.demandsSections() && !Template.isFilled(kind, getLanguage(), latest.getBody())) {
            throw new Refused("article.sections");
        }
        show(latest);
        makePublic(Instant.now());
        vouch(publisher);
    }

    /** Shows an edition that was published elsewhere, at that time; nobody here has verified it. */
    void publishImported(Revision latest, Instant when) {
        show(latest);
        makePublic(when);
    }

    /** Brings an edition that is not stored yet to where it stood elsewhere. */
    void happened(EditionStatus stands, Instant when, Member verifier, Instant verifiedAt) {
        happenedAt(when);
        if (stands.isShown()) {
            publishImported(first(), when);
            verified = verifiedAt;
            verifiedBy = verifiedAt == null ? null : verifier;
        }
        moveTo(stands);
        reckonDue();
    }

    /** Says that the shown text holds. */
    public void verify(Member verifier) {
        demand(EditionStatus.PUBLISHED, EditionStatus.NEEDS_VERIFICATION);
        moveTo(EditionStatus.PUBLISHED);
        vouch(verifier);
    }

    /** Says that the shown text may no longer hold; readers are told until it is verified. */
    public void question() {
        demand(EditionStatus.PUBLISHED);
        moveTo(EditionStatus.NEEDS_VERIFICATION);
        reckonDue();
    }

    /** As {@link #question}, since the time has come. */
    void fallDue(Instant now) {
        String because = rule == null ? null : rule.getName();
        question();
        fellDue = now;
        dueRule = because;
    }

    /** Takes the edition away from readers; everything is kept. A change that waits becomes the text. */
    public void archive(Revision latest) {
        demand(EditionStatus.DRAFT, EditionStatus.IN_REVIEW, EditionStatus.PUBLISHED, EditionStatus.NEEDS_VERIFICATION);
        demandLatest(latest);
        showTo(Visibility.EMPLOYEES);
        moveTo(EditionStatus.ARCHIVED);
        show(latest);
        reckonDue();
    }

    /**
     * Sends the readers of an archived edition to another one.
     *
     * @param other a shown edition that all of them may read, or null for none
     */
    public void succeedBy(Edition other) {
        demand(EditionStatus.ARCHIVED);
        if (other != null) {
            demandSuccessor(other);
        }
        successor = other;
    }

    private void demandSuccessor(Edition other) {
        if (equals(other)) {
            throw Refused.field("successor", "article.successor.itself");
        }
        if (!other.status().isShown()) {
            throw Refused.field("successor", "article.successor.unpublished");
        }
        if (other.getVisibility().compareTo(article.getAudience()) > 0) {
            throw Refused.field("successor", "article.successor.audience");
        }
    }

    /** Makes an archived edition a draft again. */
    public void reopen() {
        demand(EditionStatus.ARCHIVED);
        successor = null;
        moveTo(EditionStatus.DRAFT);
    }

    // What the article shares with its editions

    void follow(Article work, Collection<Long> topics) {
        kind = work.getKind();
        if (status().isShown()) {
            showTo(work.getAudience());
        }
        file(topics);
    }

    void file(Collection<Long> topics) {
        fileUnder(topics);
        foremostTopic = getTopics().stream().findFirst().orElse(null);
    }

    // Inside

    private Revision add(Wording wording, Member author, String note) {
        new Rules().length("note", note, 0, Revision.LONGEST_NOTE).check();
        revision++;
        Revision added = new Revision(this, revision, wording, author, note);
        revisions.add(added);
        return added;
    }

    private void show(Revision which) {
        if (shownRevision != which.getNumber()) {
            write(which.getTitle(), which.getBody());
            excerpt = excerptOf(getBody());
            shownRevision = which.getNumber();
        }
    }

    /** Puts words in place of others in a text that nobody has read yet, such as the address of an article stored after it. */
    void complete(UnaryOperator<String> words) {
        first().complete(words);
        write(first().getTitle(), first().getBody());
        excerpt = excerptOf(getBody());
    }

    /** The first revision of an edition that is not stored yet. */
    Revision first() {
        return revisions.get(0);
    }

    /** The beginning of the text without headings and tables, which mean little in a list; with them where there is nothing else. */
    private static String excerptOf(String body) {
        String prose = Markdown.plain(body.lines().filter(line -> !line.matches("\\s*[#|].*")).collect(Collectors.joining("\n")), EXCERPT);
        return prose.isEmpty() ? Markdown.plain(body, EXCERPT) : prose;
    }

    private void makePublic(Instant when) {
        if (published == null) {
            published = when;
        }
        returnedNote = null;
        moveTo(EditionStatus.PUBLISHED);
        showTo(article.getAudience());
    }

    private void vouch(Member who) {
        verified = Instant.now();
        verifiedBy = who;
        reckonDue();
    }

    /** Puts it under a rule, or under none. */
    void governBy(VerificationRule first) {
        rule = status().isShown() ? first : null;
        reckonDue();
    }

    boolean followsRules() {
        return article.getInterval().byRules();
    }

    Verifiable verifiable() {
        return new Verifiable(kind, editionLanguage, article.getAudience(), getTopics(), published, verified);
    }

    /** Sets when it has to be verified anew, after the state, the rule or the article's interval changed. */
    void reckonDue() {
        if (!status().isShown()) {
            rule = null;
        }
        if (status() != EditionStatus.NEEDS_VERIFICATION) {
            fellDue = null;
            dueRule = null;
        }
        Integer days = !followsRules() ? article.getInterval().days() : rule == null ? Integer.valueOf(Interval.USUAL) : Integer.valueOf(rule.getDays());
        verifyBy = status() != EditionStatus.PUBLISHED || verified == null || days == null ? null : verified.plus(Duration.ofDays(days));
    }

    private void demand(EditionStatus... allowed) {
        if (!Set.of(allowed).contains(status())) {
            throw status().refused();
        }
    }

    private void demandLatest(Revision latest) {
        if (!latest.isOf(this) || latest.getNumber() != revision) {
            throw new IllegalArgumentException("Not the latest revision");
        }
    }

    // What it tells

    public EditionStatus status() {
        return EditionStatus.valueOf(getStatusName());
    }

    /** Whether a later revision waits behind the shown one. */
    public boolean hasChanges() {
        return revision > shownRevision;
    }

    /** Grows with every change of the edition or its article, so that a form can tell whether somebody changed them since. */
    public int state() {
        return getVersion() + article.getVersion();
    }

    @Override
    public ItemType type() {
        return ItemType.ARTICLE;
    }

    @Override
    public String kindCode() {
        return kind == ArticleKind.FAQ ? kind.getCode() : super.kindCode();
    }

    @Override
    public String path() {
        return path(getId(), getTitle());
    }

    static String path(long id, String title) {
        return "/knowledge/" + id + "-" + Slug.of(title);
    }

    /** Articles are rated, not voted for. */
    @Override
    public boolean acceptsVotes() {
        return false;
    }

    /** Articles take feedback, not comments. */
    @Override
    public boolean acceptsComments() {
        return false;
    }

    public Article getArticle() {
        return article;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public Long getForemostTopic() {
        return foremostTopic;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public int getRevision() {
        return revision;
    }

    public int getShownRevision() {
        return shownRevision;
    }

    public Instant getPublished() {
        return published;
    }

    public Instant getVerified() {
        return verified;
    }

    public Member getVerifiedBy() {
        return verifiedBy;
    }

    public Instant getVerifyBy() {
        return verifyBy;
    }

    public Confidence getConfidence() {
        return Confidence.of(status(), verified);
    }

    public Edition getTranslationOf() {
        return translationOf;
    }

    public Integer getTranslatedRevision() {
        return translatedRevision;
    }

    public Edition getSuccessor() {
        return successor;
    }

    public String getReturnedNote() {
        return returnedNote;
    }

    String sourceDigest() {
        return sourceDigest;
    }

    void digestOfSource(String digest) {
        sourceDigest = digest;
    }

    public int getHelpful() {
        return helpful;
    }

    public int getNotHelpful() {
        return notHelpful;
    }
}
