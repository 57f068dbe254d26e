package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Moved;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.text.Comparison;

/** Articles as they are read: pages, lists, the FAQ, the queue of those who write, the history. */
@ApplicationScoped
@Transactional
public class Articles {

    private static final int PAGE = 20;
    private static final int REVISIONS = 50;

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
    private Related related;

    // One article

    /**
     * An edition that the viewer may see, with all that its page shows; four short statements.
     *
     * @throws NotFound where there is none, or the viewer may not know of it
     * @throws Moved    where it is archived, and the viewer, who does not write articles, may read what replaces it
     */
    public ArticleReading read(long id) {
        ShownEdition edition = em.createQuery("""
                select new org.wawasan.content.article.ShownEdition(e.id, a.id, e.kind, e.title, e.bodyHtml, e.excerpt, e.language, e.status,
                    a.audience, e.foremostTopic, author.id, author.name, owner.id, owner.name, e.published, e.lastActivity,
                    e.verified, verifier.id, verifier.name, e.verifyBy, rule.id, rule.name, e.fellDue, e.dueRule,
                    a.governance, a.followsRules, a.verifyEvery, e.revision, e.shownRevision, e.translationOf.id, e.translatedRevision,
                    e.returnedNote, e.helpful, e.notHelpful, (select sum(o.madeFrom + o.madeInto) from Edition o where o.article = a), e.related,
                    successor.id, successor.title, successor.language)
                from Edition e join e.article a join e.author author join a.owner owner left join e.verifiedBy verifier left join e.rule rule
                    left join e.successor successor
                where e.id = :id and e.visibility in :visibilities""", ShownEdition.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElse(null);
        if (edition == null || edition.getStatus() == EditionStatus.ARCHIVED && !access.viewer().may(Permission.WRITE_ARTICLES)) {
            successor(id).ifPresent(successor -> {
                throw new Moved(successor.path());
            });
        }
        if (edition == null) {
            throw new NotFound("Edition " + id);
        }
        List<Long> topics = items.topicsOf(List.of(id)).getOrDefault(id, List.of());
        return new ArticleReading(edition, others(edition), topics, edition.steps() > 0 ? provenance.of(id) : Chain.NONE, related.to(edition));
    }

    /** What readers find in place of an archived edition that they might have read: the last in the line of its successors. */
    private Optional<Edition> successor(long id) {
        Set<Visibility> visibilities = access.viewer().visibilities();
        Edition last = em.find(Edition.class, id);
        if (last == null || last.getSuccessor() == null || !visibilities.contains(last.getArticle().getAudience())) {
            return Optional.empty();
        }
        while (last.getSuccessor() != null) {
            last = last.getSuccessor();
        }
        return Optional.of(last).filter(shown -> shown.status().isShown() && visibilities.contains(shown.getVisibility()));
    }

    private List<EditionLink> others(ShownEdition edition) {
        return em.createQuery("""
                select new org.wawasan.content.article.EditionLink(e.id, e.title, e.language, e.status, e.shownRevision)
                from Edition e where e.article.id = :article and e.id <> :id and e.visibility in :visibilities""", EditionLink.class)
                .setParameter("article", edition.articleId()).setParameter("id", edition.id())
                .setParameter("visibilities", access.viewer().visibilities()).getResultList();
    }

    // Lists

    /** Published articles, the newest first. */
    public Page<ArticleRow> list(ArticleFilter filter, Language reader, String after) {
        List<ArticleRow> rows = published("""
                select new org.wawasan.content.article.ArticleRow(e.id, e.kind, e.title, e.excerpt, e.language, e.status, e.published,
                    e.verified, e.helpful, author.id, author.name) from Edition e join e.author author""",
                filter, reader, after, ArticleRow.class).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, row -> Cursor.of(row.published(), row.id()));
    }

    /** The newest published articles, each once, in the reader's language where possible; for the home page. */
    public List<ArticleRow> newest(int most, Language reader) {
        return list(ArticleFilter.NONE, reader, null).items().stream().limit(most).toList();
    }

    /** Questions and answers, the newest first. */
    public Page<FaqEntry> faq(ArticleFilter filter, Language reader, String after) {
        List<Object[]> rows = published("""
                select e.id, e.title, case when length(e.bodyHtml) <= 6000 then e.bodyHtml else null end, e.excerpt, e.language, e.verified,
                    e.published from Edition e""",
                new ArticleFilter(ArticleKind.FAQ, filter.language(), filter.concepts()), reader, after, Object[].class)
                .setMaxResults(PAGE + 1).getResultList();
        Page<Object[]> page = Page.of(rows, PAGE, row -> Cursor.of(row[6], row[0]));
        return new Page<>(page.items().stream().map(row -> new FaqEntry((Long) row[0], (String) row[1], (String) row[2], (String) row[3],
                (Language) row[4], (Instant) row[5])).toList(), page.next());
    }

    private <T> TypedQuery<T> published(String select, ArticleFilter filter, Language reader, String after, Class<T> type) {
        Optional<Cursor> cursor = Cursor.parseInstant(after);
        StringBuilder query = new StringBuilder(select)
                .append(" where e.published is not null and e.status in :shown and e.visibility in :visibilities");
        if (filter.kind() != null) {
            query.append(" and e.kind = :kind");
        }
        query.append(filter.language() != null ? " and e.editionLanguage = :language" : """
                \sand (e.editionLanguage = :language or not exists (select 1 from Edition o where o.article = e.article
                    and o.editionLanguage = :language and o.status in :shown and o.visibility in :visibilities))""");
        if (!filter.concepts().isEmpty()) {
            query.append(" and exists (select 1 from e.topics t where t in :concepts)");
        }
        if (cursor.isPresent()) {
            query.append(" and e.published <= :at and (e.published < :at or e.id < :id)");
        }
        TypedQuery<T> rows = em.createQuery(query.append(" order by e.published desc, e.id desc").toString(), type)
                .setParameter("shown", EditionStatus.SHOWN_NAMES).setParameter("visibilities", access.viewer().visibilities())
                .setParameter("language", filter.language() != null ? filter.language() : reader);
        if (filter.kind() != null) {
            rows.setParameter("kind", filter.kind());
        }
        if (!filter.concepts().isEmpty()) {
            rows.setParameter("concepts", filter.concepts());
        }
        cursor.ifPresent(from -> rows.setParameter("at", from.instant(0)).setParameter("id", from.number(1)));
        return rows;
    }

    /** Concept ids by edition id, for the rows of a list. */
    public Map<Long, List<Long>> topicsOf(Collection<Long> ids) {
        return items.topicsOf(ids);
    }

    // For those who write

    /** Demands that the viewer may write articles. */
    public void demandWriter() {
        access.require(Permission.WRITE_ARTICLES);
    }

    /** Editions in a state, those that have waited longest first. */
    public Page<QueueRow> queue(EditionStatus status, boolean own, String after) {
        return waiting("e.status = :status", "created", own, after, query -> query.setParameter("status", status.name()));
    }

    /** Published editions of which a later revision waits to be shown. */
    public Page<QueueRow> changed(boolean own, String after) {
        return waiting("e.changesWait = true", "created", own, after, query -> { });
    }

    /** Published editions in the order in which they have to be verified anew. */
    public Page<QueueRow> due(boolean own, String after) {
        return waiting("e.verifyBy is not null", "verifyBy", own, after, query -> { });
    }

    /** @param own whether the viewer's own articles alone are meant */
    private Page<QueueRow> waiting(String condition, String since, boolean own, String after, Consumer<TypedQuery<QueueRow>> parameters) {
        access.require(Permission.WRITE_ARTICLES);
        Optional<Cursor> cursor = Cursor.parseInstant(after);
        TypedQuery<QueueRow> query = em.createQuery(QueueRow.SELECT.formatted("e." + since) + " where %2$s%3$s%4$s order by e.%1$s, e.id".formatted(since, condition,
                own ? " and owner.id = :own" : "",
                cursor.isPresent() ? " and e.%1$s >= :at and (e.%1$s > :at or e.id > :id)".formatted(since) : ""), QueueRow.class);
        parameters.accept(query);
        if (own) {
            query.setParameter("own", access.viewer().id());
        }
        cursor.ifPresent(from -> query.setParameter("at", from.instant(0)).setParameter("id", from.number(1)));
        return Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, row -> Cursor.of(row.since(), row.id()));
    }

    /** Those who may own an article, by name. */
    public List<Member> stewards() {
        access.require(Permission.WRITE_ARTICLES);
        return em.createQuery("select distinct m from Member m join m.roles r where r in :roles order by m.name, m.id", Member.class)
                .setParameter("roles", Stream.of(Role.values()).filter(role -> role.permits(Permission.WRITE_ARTICLES)).toList()).getResultList();
    }

    /** The edition with its latest words, for the form of those who write. */
    public WorkingCopy workingCopy(long id) {
        access.require(Permission.WRITE_ARTICLES);
        Edition edition = em.createQuery("""
                select e from Edition e join fetch e.article left join fetch e.translationOf where e.id = :id""", Edition.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("Edition " + id));
        Revision latest = em.createQuery("select r from Revision r join fetch r.author where r.edition = :edition and r.number = :number", Revision.class)
                .setParameter("edition", edition).setParameter("number", edition.getRevision()).getSingleResult();
        return new WorkingCopy(edition, latest, taxonomy.notations(edition.getTopics()), edition.getTranslationOf(), latest.getAuthor());
    }

    /** Who wrote a shown revision of a shown edition within that time, or first published theirs; for the portal itself. */
    public List<Contribution> contributions(Instant from, Instant to) {
        Set<Contribution> all = new LinkedHashSet<>();
        for (String which : List.of("r.author.id) from Revision r join r.edition e where r.created >= :from and r.created < :to and r.number <= e.shownRevision",
                "e.author.id) from Edition e where e.published >= :from and e.published < :to")) {
            all.addAll(em.createQuery("select distinct new org.wawasan.content.article.Contribution(e.id, " + which + " and e.status in :shown", Contribution.class)
                    .setParameter("from", from).setParameter("to", to).setParameter("shown", EditionStatus.SHOWN_NAMES).getResultList());
        }
        return List.copyOf(all);
    }

    // History

    /** Revisions of an edition, the latest first; for employees. */
    public Page<RevisionLine> history(long id, String after) {
        access.require(Permission.SEE_INTERNAL);
        Integer below = Cursor.parseNumbers(after).map(from -> (int) from.number(0)).orElse(Integer.MAX_VALUE);
        List<RevisionLine> lines = em.createQuery("""
                select new org.wawasan.content.article.RevisionLine(r.number, r.title, a.id, a.name, r.note, r.restoredFrom, r.created)
                from Revision r join r.author a where r.edition.id = :id and r.number < :below order by r.number desc""", RevisionLine.class)
                .setParameter("id", id).setParameter("below", below).setMaxResults(REVISIONS + 1).getResultList();
        return Page.of(lines, REVISIONS, line -> Cursor.of(line.number(), 0));
    }

    /** Two revisions side by side; for employees. */
    public Comparison compare(long id, int from, int to) {
        access.require(Permission.SEE_INTERNAL);
        return wording(id, from).comparedTo(wording(id, to));
    }

    /** How the first of two editors changed what the second had opened; null where no words were changed. */
    public Comparison changesSince(WorkingCopy now, int opened) {
        access.require(Permission.WRITE_ARTICLES);
        int latest = now.latest().getNumber();
        return opened < 1 || opened >= latest ? null : wording(now.edition().getId(), opened).comparedTo(now.latest().wording());
    }

    private Wording wording(long id, int number) {
        return em.createQuery("select r from Revision r where r.edition.id = :id and r.number = :number", Revision.class)
                .setParameter("id", id).setParameter("number", number).getResultStream().findFirst()
                .map(Revision::wording).orElseThrow(() -> new NotFound("Revision " + number + " of " + id));
    }
}
