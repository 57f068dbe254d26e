package org.wawasan.competence.expertise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.wawasan.composition.search.Findable;
import org.wawasan.composition.search.FindableBinder;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/**
 * What a member tells of themselves as somebody who knows things. It comes into being with the first evidence of what the
 * member knows, or when the member writes it. Who does not want to be listed is in no directory and shows no expertise, from
 * that moment; the evidence is kept, so that it is all there again when they think otherwise.
 */
@Entity
@Table(name = "expertise_profile")
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = FindableBinder.class, retrieval = BeanRetrieval.CONSTRUCTOR,
        params = @Param(name = FindableBinder.CHANGES, value = "headline bio listed claims")))
public class Profile implements Findable {

    public static final int LONGEST_HEADLINE = 120;
    public static final int LONGEST_BIO = 5_000;
    public static final int MOST_CLAIMS = 20;

    @Id
    @Column(name = "member_id")
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Version
    private int version;

    private String headline = "";

    /** Markdown as written. */
    @Column(length = KnowledgeItem.LONG_TEXT)
    private String bio = "";

    /** The same as safe HTML. */
    @Column(name = "bio_html", length = KnowledgeItem.LONG_TEXT)
    private String bioHtml = "";

    private boolean indonesian;

    private boolean english;

    /** Whether others may turn to the member with questions. */
    private boolean open = true;

    private boolean listed = true;

    private Instant created;

    /** Skills that the member says to have; each stays claimed until evidence shows it. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "expertise_claim", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "concept_id")
    private Set<Long> claims = new TreeSet<>();

    protected Profile() {
    }

    /** A member who has told nothing yet. */
    Profile(Member member) {
        this.member = member;
        this.indonesian = member.getLanguage() == Language.ID;
        this.english = member.getLanguage() == Language.EN;
        this.created = Instant.now();
    }

    /**
     * Tells anew who the member is.
     *
     * @param headline one line, up to 120 characters
     * @param bio      Markdown, up to 5,000 characters
     * @param claims   ids of skills, 20 at most
     */
    void tell(String headline, String bio, Set<Language> languages, boolean open, boolean listed, Collection<Long> claims) {
        new Rules().length("headline", headline, 0, LONGEST_HEADLINE).length("bio", bio, 0, LONGEST_BIO)
                .demand(!languages.isEmpty(), "english", "people.languages")
                .demand(claims.size() <= MOST_CLAIMS, "skills", "people.skills", MOST_CLAIMS).check();
        this.headline = headline == null ? "" : headline.strip().replaceAll("\\s+", " ");
        this.bio = bio == null ? "" : bio.strip();
        this.bioHtml = Markdown.html(this.bio);
        this.indonesian = languages.contains(Language.ID);
        this.english = languages.contains(Language.EN);
        this.open = open;
        this.listed = listed;
        this.claims.retainAll(claims);
        this.claims.addAll(claims);
    }

    boolean tellsSomething() {
        return !headline.isEmpty() || !bio.isEmpty();
    }

    @Override
    public ItemType type() {
        return ItemType.PERSON;
    }

    @Override
    public String path() {
        return ItemType.PERSON.path(id, member.getName());
    }

    @Override
    public String heading() {
        return member.getName();
    }

    @Override
    public String words() {
        return headline + "\n\n" + bio;
    }

    @Override
    public Language language() {
        return member.getLanguage();
    }

    @Override
    public Visibility visibility() {
        return listed ? Visibility.PUBLIC : null;
    }

    @Override
    public Set<Long> concepts() {
        return getClaims();
    }

    @Override
    public Instant since() {
        return created;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Member getMember() {
        return member;
    }

    public String getHeadline() {
        return headline;
    }

    public String getBio() {
        return bio;
    }

    public String getBioHtml() {
        return bioHtml;
    }

    public Set<Language> getLanguages() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (indonesian) {
            languages.add(Language.ID);
        }
        if (english) {
            languages.add(Language.EN);
        }
        return languages;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isListed() {
        return listed;
    }

    /** Ids of the skills that the member says to have. */
    public Set<Long> getClaims() {
        return Set.copyOf(claims);
    }
}
