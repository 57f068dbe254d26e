package org.wawasan.content.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.ItemFilter;
import org.wawasan.knowledge.ItemLists;
import org.wawasan.knowledge.ItemOrder;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.WordHistory;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.files.NamedFiles;
import org.wawasan.platform.persistence.Page;

/** Documents as they are found, read and had. */
@ApplicationScoped
@Transactional
public class Documents implements NamedFiles {

    public static final int PAGE = 20;
    /** How many versions a page shows. */
    private static final int VERSIONS = 50;
    /** How many changes of its words the history shows. */
    private static final int CHANGES = 50;
    /** Characters of a text that are shown before the file is opened. */
    private static final int BEGINNING = 1_500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private ItemLists lists;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Comments comments;
    @Inject
    private Follows follows;
    @Inject
    private Votes votes;
    @Inject
    private ProvenanceChain provenance;

    /** Documents that the viewer may see, those with the latest news first; two short statements. */
    public Page<DocumentLine> list(DocumentFilter filter, String after) {
        DocumentStatus status = filter.withdrawn() ? DocumentStatus.WITHDRAWN : DocumentStatus.PUBLISHED;
        Page<Long> page = lists.page(new ItemFilter(Document.class, List.of(status.name()), filter.topic() == null ? null : taxonomy.withNarrower(filter.topic()),
                filter.language(), null), ItemOrder.LATEST_ACTIVITY, after, PAGE);
        Map<Long, DocumentLine> lines = page.items().isEmpty() ? Map.of() : em.createQuery("""
                select new org.wawasan.content.document.DocumentLine(d.id, d.title, substring(d.body, 1, :beginning), d.language, d.audience,
                    d.changed, v.number, v.kind, v.size, d.votes, d.comments) from Document d join d.current v where d.id in :ids""", DocumentLine.class)
                .setParameter("beginning", DocumentLine.BEGINNING).setParameter("ids", page.items()).getResultStream()
                .collect(Collectors.toMap(DocumentLine::id, Function.identity()));
        return new Page<>(page.items().stream().map(lines::get).filter(Objects::nonNull).toList(), page.next());
    }

    /** Concept ids by document id, for the rows of a list. */
    public Map<Long, List<Long>> topicsOf(Collection<Long> ids) {
        return items.topicsOf(ids);
    }

    /** A document that the viewer may see, with the newest comments; see {@link #read(long, Long)}. */
    public DocumentReading read(long id) {
        return read(id, null);
    }

    /**
     * A document that the viewer may see, with all that its page shows.
     *
     * @param from id of the comment with which the part of the comments begins; null for the newest
     * @throws NotFound where there is none, or the viewer may not know of it
     */
    public DocumentReading read(long id, Long from) {
        Document document = visible(id);
        List<DocumentVersion> versions = em.createQuery("select v from DocumentVersion v join fetch v.author where v.document = :document order by v.number desc",
                DocumentVersion.class).setParameter("document", document).setMaxResults(VERSIONS).getResultList();
        String beginning = em.createQuery("select substring(t.content, 1, :most) from DocumentVersion v join v.text t where v = :version", String.class)
                .setParameter("most", BEGINNING).setParameter("version", document.getCurrent()).getSingleResult();
        document.getTopics();
        return new DocumentReading(document, versions, beginning, document.mayBeHadBy(access.viewer()), follows.isFollowing(id),
                access.viewer().isSignedIn() && votes.castAmong(List.of(id)).contains(id), document.getComments() > 0 ? comments.of(id, from) : CommentPart.NONE,
                document.getMadeFrom() + document.getMadeInto() > 0 ? provenance.of(id) : Chain.NONE);
    }

    /** A document for the form that changes it. */
    public Document forChange(long id) {
        access.require(Permission.KEEP_DOCUMENTS);
        Document document = visible(id);
        document.getTopics();
        return document;
    }

    private Document visible(long id) {
        return em.createQuery("""
                select d from Document d join fetch d.author join fetch d.changedBy join fetch d.current v join fetch v.author
                where d.id = :id and d.visibility in :visibilities""", Document.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("Document " + id));
    }

    /** Demands that the viewer may keep documents. */
    public void demandKeeper() {
        access.require(Permission.KEEP_DOCUMENTS);
    }

    /**
     * What the viewer may have of a version: of the current one whoever sees the document has the picture, and the file by its
     * download right; of the others those who keep documents alone.
     *
     * @throws NotFound                      where there is none, or the viewer may not know of it
     * @throws org.wawasan.platform.Forbidden where the viewer sees the document, but may not have the file
     */
    public DocumentContent content(long versionId, boolean preview) {
        boolean keeper = access.viewer().may(Permission.KEEP_DOCUMENTS);
        DocumentVersion version = em.createQuery("select v from DocumentVersion v join fetch v.document d where v.id = :id and d.visibility in :visibilities",
                DocumentVersion.class).setParameter("id", versionId).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().filter(found -> keeper || found.isCurrent()).findFirst()
                .orElseThrow(() -> new NotFound("Version " + versionId));
        if (preview) {
            if (version.preview() == null) {
                throw new NotFound("Preview of version " + versionId);
            }
            return new DocumentContent(version.getName(), "image/jpeg", version.preview());
        }
        access.demand(keeper || version.mayBeHadBy(access.viewer()), "download version " + versionId);
        return new DocumentContent(version.getName(), version.getKind().mediaType(), version.hash());
    }

    @Override
    public Set<String> named(Collection<String> hashes) {
        Set<String> named = new HashSet<>(em.createQuery("select v.hash from DocumentVersion v where v.hash in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
        named.addAll(em.createQuery("select v.preview from DocumentVersion v where v.preview in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
        return named;
    }

    /** How what is said of it changed; for employees. */
    public WordHistory<Document> history(long id) {
        access.require(Permission.SEE_INTERNAL);
        Document document = items.visible(Document.class, id);
        document.path(); // read while the database can be asked
        return new WordHistory<>(document, em.createNativeQuery("""
                select w.title, w.body, w.member_id, m.name, w.created from document_wording w join member m on m.id = w.member_id
                where w.document_id = :id order by w.number desc""", Tuple.class).setParameter("id", id).setMaxResults(CHANGES).getResultList());
    }
}
