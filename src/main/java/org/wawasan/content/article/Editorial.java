package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.competence.expertise.EvidenceWithdrawn;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.PortalAddress;
import org.wawasan.platform.i18n.Language;

/**
 * What those do who write articles and those who publish them. To write needs {@link Permission#WRITE_ARTICLES}; whatever
 * changes the words that readers see needs {@link Permission#PUBLISH_ARTICLES}. Every change first holds the article's row, so that
 * two people who press at once are served one after the other and the second is told.
 */
@ApplicationScoped
@Transactional
public class Editorial {

    /** What shall become of words that were saved. */
    public enum Next {
        KEEP, SUBMIT, PUBLISH
    }

    private static final int BATCH = 50;
    private static final Pattern ADDRESS = Pattern.compile("(?:/knowledge/)?(\\d{1,18})(?:-[^/?#]*)?(?:[?#].*)?");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private VerificationRules rules;
    @Inject
    private Alike alike;
    @Inject
    private Related related;
    @Inject
    private PortalAddress portal;
    @Inject
    private Event<EvidenceGiven> published;
    @Inject
    private Event<EvidenceWithdrawn> archived;
    @Inject
    private Event<ArticleRefiled> refiled;
    @Inject
    private Event<Announced> announced;

    /** Begins an article with its first edition, whose writer owns it. */
    public Edition draft(ArticleWords words, Next next) {
        Member writer = writer(next);
        words.check();
        List<Hit> resembled = next == Next.PUBLISH ? alike.to(words.title()) : List.of();
        List<Long> topics = taxonomy.ids(words.topics());
        Article article = new Article(words.kind(), words.audience(), writer);
        Edition edition = article.begin(words.language(), words.wording(), writer);
        article.describe(words.kind(), words.audience(), topics);
        em.persist(article);
        em.flush();
        goOn(edition, latest(edition), next, writer, resembled);
        return edition;
    }

    /**
     * Keeps changed words as a new revision and what they say of the article.
     *
     * @throws ChangedMeanwhile where somebody changed the edition or its article since the form was opened
     */
    public Edition revise(long id, ArticleWords words, Next next) {
        Member writer = writer(next);
        List<Hit> resembled = next == Next.PUBLISH ? alike.to(words.title()) : List.of();
        Edition edition = hold(id);
        if (edition.state() != words.state()) {
            throw new ChangedMeanwhile();
        }
        demandMayChange(edition);
        words.check();
        List<Long> topics = taxonomy.ids(words.topics());
        Article article = edition.getArticle();
        boolean sameTopics = Set.copyOf(topics).equals(Set.copyOf(edition.getTopics()));
        if (!sameTopics || article.getKind() != words.kind() || article.getAudience() != words.audience()) {
            if (edition.status().isShown() && !access.viewer().may(Permission.PUBLISH_ARTICLES)) {
                throw new Refused("article.described");
            }
            Visibility before = article.getAudience();
            article.describe(words.kind(), words.audience(), sameTopics ? edition.getTopics() : topics);
            rules.govern(article.editions());
            tellEvidence(article, before);
        }
        Revision latest = edition.revise(latest(edition), words.wording(), writer, words.note());
        if (words.matchesSource() && edition.getTranslationOf() != null) {
            edition.translates(edition.getTranslationOf(), edition.getTranslationOf().getShownRevision());
        }
        em.flush();
        boolean nothingToPublish = next == Next.PUBLISH && edition.status().isShown() && !edition.hasChanges();
        goOn(edition, latest, nothingToPublish ? Next.KEEP : next, writer, resembled);
        return edition;
    }

    public Edition submit(long id) {
        access.require(Permission.WRITE_ARTICLES);
        Edition edition = hold(id);
        edition.submit();
        return edition;
    }

    /** Gives an edition in review back to who wrote it, saying why. */
    public Edition giveBack(long id, String note) {
        Member by = access.require(Permission.PUBLISH_ARTICLES);
        Edition edition = hold(id);
        edition.giveBack(note);
        announced.fire(Announced.on(edition, "article.returned", by).onlyTo(Set.of(latest(edition).getAuthor().getId())).saying(note));
        return edition;
    }

    public Edition publish(long id) {
        Member publisher = access.require(Permission.PUBLISH_ARTICLES);
        List<Hit> resembled = alike.toLatest(id);
        Edition edition = hold(id);
        goOn(edition, latest(edition), Next.PUBLISH, publisher, resembled);
        return edition;
    }

    /** Vouches for the shown words, which stay as they are: whoever uses an article and may change it reviews it so. */
    public Edition verify(long id) {
        Member verifier = access.require(Permission.WRITE_ARTICLES);
        List<Hit> resembled = alike.toShown(id);
        Edition edition = hold(id);
        demandMayChange(edition);
        edition.verify(verifier);
        rules.govern(List.of(edition));
        related.keep(edition, resembled);
        return edition;
    }

    public Edition question(long id) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Edition edition = hold(id);
        edition.question();
        announced.fire(Announced.on(edition, "article.questioned", by).onlyTo(Set.of(edition.getArticle().getOwner().getId())));
        return edition;
    }

    /**
     * Questions editions that have to be verified anew by then, the longest due first; for the clock.
     *
     * @return whether there may be more
     */
    public boolean fallDue(Instant now) {
        List<Long> due = em.createQuery("select e.id from Edition e where e.verifyBy <= :now order by e.verifyBy, e.id", Long.class)
                .setParameter("now", now).setMaxResults(BATCH).getResultList();
        for (long id : due) {
            Edition edition = hold(id);
            if (edition.getVerifyBy() != null && !edition.getVerifyBy().isAfter(now)) {
                edition.fallDue(now);
            }
        }
        return due.size() == BATCH;
    }

    /**
     * Takes an edition away from its readers.
     *
     * @param successor address or number of the edition that replaces it; null or blank for none
     */
    public Edition archive(long id, String successor) {
        access.require(Permission.PUBLISH_ARTICLES);
        Long replacing = named(successor);
        Edition edition = hold(id, replacing);
        edition.archive(latest(edition));
        edition.succeedBy(successor(replacing));
        archived.fire(new ArticleArchived(id));
        othersShown(edition).stream().findFirst().ifPresent(other -> published.fire(ArticlePublished.of(other)));
        return edition;
    }

    /** Says anew what replaces an archived edition, as {@link #archive} does. */
    public Edition replace(long id, String successor) {
        access.require(Permission.PUBLISH_ARTICLES);
        Long replacing = named(successor);
        Edition edition = hold(id, replacing);
        edition.succeedBy(successor(replacing));
        return edition;
    }

    public Edition reopen(long id) {
        access.require(Permission.PUBLISH_ARTICLES);
        Edition edition = hold(id);
        edition.reopen();
        return edition;
    }

    /** Makes an earlier revision the latest again. */
    public Edition restore(long id, int number) {
        Member writer = access.require(Permission.WRITE_ARTICLES);
        Edition edition = hold(id);
        demandMayChange(edition);
        edition.restore(latest(edition), revision(edition, number), writer);
        return edition;
    }

    /**
     * Says who answers for the article, how often it is verified anew and who may change it; by its owner or who may publish.
     *
     * @param ownerId a member who may write articles
     */
    public Edition entrust(long id, Long ownerId, Interval interval, Governance governance) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Edition edition = hold(id);
        Article article = edition.getArticle();
        access.demand(access.viewer().may(Permission.PUBLISH_ARTICLES) || access.viewer().is(article.getOwner().getId()), "entrust article " + article.getId());
        Member owner = ownerId == null ? null : em.find(Member.class, ownerId);
        if (owner != null && !owner.asViewer().may(Permission.WRITE_ARTICLES)) {
            throw Refused.field("owner", "article.owner");
        }
        boolean another = !article.getOwner().equals(owner);
        article.entrust(owner, interval, governance);
        rules.govern(article.editions());
        if (another) {
            announced.fire(Announced.on(edition, "article.entrusted", by).onlyTo(Set.of(owner.getId())));
        }
        return edition;
    }

    /** Begins the edition in another language, filled with the words of this one; or finds it where it exists. */
    public Edition translate(long id, Language language) {
        Member writer = access.require(Permission.WRITE_ARTICLES);
        Edition source = hold(id);
        Optional<Edition> there = em.createQuery("select e from Edition e where e.article = :article and e.editionLanguage = :language", Edition.class)
                .setParameter("article", source.getArticle()).setParameter("language", language).getResultStream().findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        Edition translation = source.getArticle().begin(language, new Wording(source.getTitle(), source.getBody()), writer);
        translation.translates(source, source.getShownRevision());
        em.persist(translation);
        provenance.link(source, translation, Provenance.Step.TRANSLATED, writer);
        return translation;
    }

    /** What the editions show of their authors follows what the article is about, and whom it is for. */
    private void tellEvidence(Article article, Visibility before) {
        boolean wasPublic = before == Visibility.PUBLIC;
        boolean isPublic = article.getAudience() == Visibility.PUBLIC;
        Set<Long> shown = new HashSet<>();
        for (Edition edition : article.editions()) {
            if (wasPublic && !isPublic) {
                archived.fire(new ArticleArchived(edition.getId()));
            } else if (!wasPublic && isPublic && edition.status().isShown() && shown.add(edition.getAuthor().getId())) {
                published.fire(ArticlePublished.of(edition));
            } else {
                refiled.fire(new ArticleRefiled(edition.getId(), edition.getTopics()));
            }
        }
    }

    /** Those hear of it out of whose words it was made. */
    private void announcePublished(Edition edition, Member who) {
        if (edition.getMadeFrom() > 0) {
            Set<Long> credited = provenance.of(edition.getId()).before().stream().map(link -> link.author().id()).collect(Collectors.toSet());
            if (!credited.isEmpty()) {
                announced.fire(Announced.on(edition, "article.made", who).onlyTo(credited));
            }
        }
    }

    /** The article's other shown editions by the same author: one article shows once what somebody knows, in however many languages. */
    private List<Edition> othersShown(Edition edition) {
        return em.createQuery("""
                select e from Edition e where e.article = :article and e <> :edition and e.author = :author and e.status in :shown order by e.id""", Edition.class)
                .setParameter("article", edition.getArticle()).setParameter("edition", edition).setParameter("author", edition.getAuthor())
                .setParameter("shown", EditionStatus.SHOWN_NAMES).getResultList();
    }

    private void demandMayChange(Edition edition) {
        if (!access.viewer().may(edition.getArticle().getGovernance().getChange())) {
            throw new Refused("article.compliance");
        }
    }

    private Member writer(Next next) {
        Member writer = access.require(Permission.WRITE_ARTICLES);
        if (next == Next.PUBLISH) {
            access.require(Permission.PUBLISH_ARTICLES);
        }
        return writer;
    }

    private void goOn(Edition edition, Revision latest, Next next, Member who, List<Hit> resembled) {
        switch (next) {
            case SUBMIT -> edition.submit();
            case PUBLISH -> {
                boolean hidden = !edition.status().isShown();
                edition.publish(latest, who);
                rules.govern(List.of(edition));
                items.bringForward(edition, edition.getVerified());
                related.keep(edition, resembled);
                if (hidden) {
                    announcePublished(edition, who);
                }
                if (hidden && othersShown(edition).isEmpty()) {
                    published.fire(ArticlePublished.of(edition));
                }
            }
            case KEEP -> {
                // The words are kept; who reads what stays as it is.
            }
        }
    }

    /** The number of the edition that an address or a number means; null where nothing is given. */
    private Long named(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        Matcher address = ADDRESS.matcher(given.strip().replace(portal.get() + "/", "/"));
        if (!address.matches()) {
            throw Refused.field("successor", "article.successor.unknown");
        }
        return Long.valueOf(address.group(1));
    }

    private Edition successor(Long id) {
        Edition successor = id == null ? null : em.find(Edition.class, id);
        if (id != null && successor == null) {
            throw Refused.field("successor", "article.successor.unknown");
        }
        return successor;
    }

    /** As {@link #hold(long)}, with the article of what replaces the edition held too, lest that is archived meanwhile; in one order for all. */
    private Edition hold(long id, Long replacing) {
        if (replacing != null) {
            List<Long> articles = em.createQuery("select distinct e.article.id from Edition e where e.id in :ids", Long.class)
                    .setParameter("ids", List.of(id, replacing)).getResultList();
            em.createQuery("select a from Article a where a.id in :articles order by a.id", Article.class)
                    .setParameter("articles", articles).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
        return hold(id);
    }

    /** The edition, its article held until the end of the use case; whoever may write may see every edition. */
    private Edition hold(long id) {
        em.createQuery("select a from Article a where a.id = (select e.article.id from Edition e where e.id = :id)", Article.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("Edition " + id));
        return em.find(Edition.class, id);
    }

    private Revision latest(Edition edition) {
        return revision(edition, edition.getRevision());
    }

    private Revision revision(Edition edition, int number) {
        return em.createQuery("select r from Revision r where r.edition = :edition and r.number = :number", Revision.class)
                .setParameter("edition", edition).setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("Revision " + number));
    }
}
