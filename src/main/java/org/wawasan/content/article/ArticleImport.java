package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/**
 * Takes published articles from elsewhere, in batches. It is made for many: a batch costs two statements to find what is
 * there, and its rows are written in batches of the database driver.
 * <p>
 * Idempotent by source, source id and language. A record whose content is what was brought the last time changes nothing,
 * even where the edition has been edited here since; changed content becomes a new revision and is shown at once, what was
 * edited here stays in the history. An edition that was archived here stays archived. Nothing imported is verified or rated.
 */
@ApplicationScoped
@Transactional
public class ArticleImport {

    /** What became of a record. */
    public enum Outcome {
        CREATED, UPDATED, UNCHANGED
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private VerificationRules rules;
    @Inject
    private Event<EvidenceGiven> published;

    /**
     * Stores a batch, best of 50 to 200 records, in one transaction (that of the caller where there is one). All of them or
     * none: call {@link ArticleRecord#check()} first to sort out what would be refused. The persistence context is cleared
     * at the end, so entities that the caller holds are detached.
     *
     * @param source   name of where they come from, up to 40 characters
     * @param authorId the member who becomes author and owner of new articles
     * @return what became of each record, in their order
     * @throws Refused where a record is not fit, or comes twice in the batch
     */
    public List<Outcome> store(String source, long authorId, List<ArticleRecord> records) {
        access.require(Permission.ADMINISTER);
        Member author = em.getReference(Member.class, authorId);
        Map<Key, Known> known = known(source, records);
        Map<String, Article> articles = articles(known, records);
        Set<Key> seen = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ArticleRecord record : records) {
            record.check();
            Key key = new Key(record.sourceId(), record.language());
            if (!seen.add(key)) {
                throw Refused.field("sourceId", "import.twice", record.sourceId());
            }
            Outcome outcome = outcome(record, known.get(key));
            switch (outcome) {
                case CREATED -> create(source, record, author, articles);
                case UPDATED -> update(record, author, articles.get(record.sourceId()));
                case UNCHANGED -> { }
            }
            outcomes.add(outcome);
        }
        em.flush();
        em.clear();
        return outcomes;
    }

    /**
     * Stores an article with all that happened to it; the caller has authorised it and rates it by {@link Ratings#store}.
     *
     * @return its editions, the one it was written in first
     */
    public List<Edition> store(ArticleStory story) {
        Member author = em.getReference(Member.class, story.authorId());
        Article article = new Article(story.kind(), story.audience(), author).verifiedEvery(story.interval());
        if (story.promotedId() != null) {
            article.madeOf(em.getReference(KnowledgeItem.class, story.promotedId()));
        }
        Edition original = article.begin(story.first(), story.wordings().get(story.first()), author);
        List<Edition> editions = new ArrayList<>(List.of(original));
        story.wordings().forEach((language, wording) -> {
            if (language != story.first()) {
                Edition translation = article.begin(language, wording, author);
                translation.translates(original, original.getShownRevision());
                editions.add(translation);
            }
        });
        article.describe(story.kind(), story.audience(), story.topics());
        Member verifier = story.verifierId() == null ? null : em.getReference(Member.class, story.verifierId());
        editions.forEach(edition -> edition.happened(story.status(), story.when(), verifier, story.verified()));
        em.persist(article);
        em.flush();
        rules.govern(editions);
        if (story.promotedId() != null) {
            provenance.link(article.getPromotedFrom(), original, Provenance.Step.PROMOTED, author);
        }
        for (Edition edition : editions) {
            if (edition != original) {
                provenance.link(original, edition, Provenance.Step.TRANSLATED, author);
            }
        }
        if (original.status().isShown()) {
            published.fire(ArticlePublished.of(original));
        }
        return editions;
    }

    /**
     * Puts words in place of others in the text of an edition that {@link #store(ArticleStory)} has made in the same
     * transaction, such as the address of an article that came after it.
     */
    public void complete(Edition edition, UnaryOperator<String> words) {
        edition.complete(words);
    }

    /** What would become of the records of a batch, in their order; changes nothing. */
    public List<Outcome> outcomes(String source, List<ArticleRecord> records) {
        Map<Key, Known> known = known(source, records);
        return records.stream().map(record -> outcome(record, known.get(new Key(record.sourceId(), record.language())))).toList();
    }

    private static Outcome outcome(ArticleRecord record, Known there) {
        return there == null ? Outcome.CREATED : record.digest().equals(there.digest()) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private void create(String source, ArticleRecord record, Member author, Map<String, Article> articles) {
        Article article = articles.get(record.sourceId());
        boolean isNew = article == null;
        if (isNew) {
            article = new Article(record.kind(), record.audience(), author).cameFrom(source, record.sourceId());
            articles.put(record.sourceId(), article);
        }
        Edition edition = article.begin(record.language(), record.wording(), author);
        edition.happenedAt(record.when());
        edition.cameFrom(source, record.sourceId() + '#' + record.language().code());
        edition.digestOfSource(record.digest());
        article.describe(record.kind(), record.audience(), record.topics());
        edition.publishImported(edition.first(), record.when());
        em.persist(isNew ? article : edition);
    }

    private void update(ArticleRecord record, Member author, Article article) {
        Edition edition = article.edition(record.language()).orElseThrow();
        Revision latest = em.createQuery("select r from Revision r where r.edition = :edition and r.number = :number", Revision.class)
                .setParameter("edition", edition).setParameter("number", edition.getRevision()).getSingleResult();
        Revision revised = edition.revise(latest, record.wording(), author, null);
        article.describe(record.kind(), record.audience(), record.topics());
        if (edition.status().isShown()) {
            edition.publishImported(revised, record.when());
        }
        edition.digestOfSource(record.digest());
    }

    private Map<Key, Known> known(String source, List<ArticleRecord> records) {
        Map<Key, Known> known = new HashMap<>();
        em.createQuery("""
                select a.sourceId, e.editionLanguage, a.id, e.sourceDigest from Article a left join a.editions e
                where a.source = :source and a.sourceId in :ids""", Object[].class)
                .setParameter("source", source).setParameter("ids", records.stream().map(ArticleRecord::sourceId).distinct().toList())
                .getResultList().forEach(row -> known.put(new Key((String) row[0], (Language) row[1]), new Known((Long) row[2], (String) row[3])));
        return known;
    }

    /** The articles that some record changes, with their editions; unchanged ones are not read. */
    private Map<String, Article> articles(Map<Key, Known> known, List<ArticleRecord> records) {
        Map<String, Long> ids = new HashMap<>();
        known.forEach((key, there) -> ids.put(key.sourceId(), there.articleId()));
        Map<Long, String> wanted = new HashMap<>();
        for (ArticleRecord record : records) {
            Known there = known.get(new Key(record.sourceId(), record.language()));
            if (ids.containsKey(record.sourceId()) && (there == null || !record.digest().equals(there.digest()))) {
                wanted.put(ids.get(record.sourceId()), record.sourceId());
            }
        }
        Map<String, Article> articles = new HashMap<>();
        if (!wanted.isEmpty()) {
            em.createQuery("select distinct a from Article a left join fetch a.editions where a.id in :ids", Article.class)
                    .setParameter("ids", wanted.keySet()).getResultList()
                    .forEach(article -> articles.put(wanted.get(article.getId()), article));
        }
        return articles;
    }

    private record Key(String sourceId, Language language) {
    }

    private record Known(long articleId, String digest) {
    }
}
