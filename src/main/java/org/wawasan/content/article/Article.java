package org.wawasan.content.article;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/**
 * A work that is written once and read in several languages. It has a kind, an owner who answers for it, an audience and
 * topics, all of which its {@link Edition editions} share; each edition goes its own way from draft to archive.
 */
@Entity
@Table(name = "article")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Member owner;

    /** Who shall read the editions once they are published. */
    @Enumerated(EnumType.STRING)
    private Visibility audience;

    /** The item out of which the article was made; at most one article is made of an item. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "promoted_from")
    private KnowledgeItem promotedFrom;

    /** Or the comment. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "promoted_comment")
    private Comment promotedComment;

    @Enumerated(EnumType.STRING)
    private Governance governance = Governance.EXPERIENCE;

    /** Whether the {@link VerificationRule rules} say when a shown edition has to be verified anew. */
    @Column(name = "follows_rules")
    private boolean followsRules = true;

    /** Else after how many days; null for never. */
    @Column(name = "verify_every")
    private Integer verifyEvery;

    private Instant created;

    /** Where an imported article comes from and its id there. */
    private String source;

    @Column(name = "source_id")
    private String sourceId;

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    private List<Edition> editions = new ArrayList<>();

    protected Article() {
    }

    public Article(ArticleKind kind, Visibility audience, Member owner) {
        this.kind = Objects.requireNonNull(kind);
        this.audience = Objects.requireNonNull(audience);
        this.owner = Objects.requireNonNull(owner);
        this.created = Instant.now();
    }

    /** Notes that the article is made out of something said elsewhere. */
    Article madeOf(KnowledgeItem item) {
        promotedFrom = item;
        return this;
    }

    /** Notes that the article is made out of something said in a comment. */
    Article madeOf(Comment comment) {
        promotedComment = comment;
        return this;
    }

    Article cameFrom(String newSource, String newSourceId) {
        source = newSource;
        sourceId = newSourceId;
        return this;
    }

    /**
     * Begins an edition, as a draft.
     *
     * @throws Refused where the article has one in the language
     */
    public Edition begin(Language language, Wording wording, Member author) {
        if (edition(language).isPresent()) {
            throw Refused.field("language", "article.language");
        }
        Edition edition = new Edition(this, language, wording, author);
        editions.stream().findFirst().ifPresent(other -> edition.file(other.getTopics()));
        editions.add(edition);
        return edition;
    }

    /** Says what the article is and for whom; all editions follow at once. */
    public void describe(ArticleKind newKind, Visibility newAudience, Collection<Long> topics) {
        kind = Objects.requireNonNull(newKind);
        audience = Objects.requireNonNull(newAudience);
        editions.forEach(edition -> edition.follow(this, topics));
    }

    /**
     * Says who answers for the article, when it is verified anew and who may change it.
     *
     * @throws Refused where the interval is not 1 to 3,650 days
     */
    public void entrust(Member newOwner, Interval interval, Governance newGovernance) {
        interval.demand(new Rules().required("owner", newOwner).required("governance", newGovernance)).check();
        owner = newOwner;
        governance = newGovernance;
        verifiedEvery(interval);
        editions.forEach(Edition::reckonDue);
    }

    /** As {@link #entrust}, for an article that is not stored yet. */
    Article verifiedEvery(Interval interval) {
        followsRules = interval.byRules();
        verifyEvery = interval.days();
        return this;
    }

    public Optional<Edition> edition(Language language) {
        return editions.stream().filter(edition -> edition.getLanguage() == language).findFirst();
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public Member getOwner() {
        return owner;
    }

    public Governance getGovernance() {
        return governance;
    }

    public Interval getInterval() {
        return new Interval(followsRules, verifyEvery);
    }

    List<Edition> editions() {
        return List.copyOf(editions);
    }

    public Visibility getAudience() {
        return audience;
    }

    public KnowledgeItem getPromotedFrom() {
        return promotedFrom;
    }
}
