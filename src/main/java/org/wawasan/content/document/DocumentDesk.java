package org.wawasan.content.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.FurtherWordsChanged;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.security.ServerSecret;

/** What those do who keep documents; all of it needs {@link Permission#KEEP_DOCUMENTS}. */
@ApplicationScoped
@Transactional
public class DocumentDesk {

    /** So long a form may take until it says what the file is that it sent. */
    private static final Duration LIFE_OF_RECEIVED = Duration.ofDays(8);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Follows follows;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Event<FurtherWordsChanged> furtherWords;
    @Inject
    private Event<Announced> announced;

    /** Keeps a received file until a form claims it by the secret that is returned. */
    String keep(Received file) {
        Member sender = access.require(Permission.KEEP_DOCUMENTS);
        String secret = ServerSecret.randomToken();
        em.persist(new DocumentVersion(file, sender, ServerSecret.hash(secret), Instant.now().plus(LIFE_OF_RECEIVED)));
        return secret;
    }

    /** The file that a form has sent before; null where there is none (any more). */
    public DocumentVersion received(String secret) {
        access.require(Permission.KEEP_DOCUMENTS);
        return secret == null ? null : em.createQuery("select v from DocumentVersion v where v.claimHash = :hash", DocumentVersion.class)
                .setParameter("hash", ServerSecret.hash(secret)).getResultStream().findFirst().orElse(null);
    }

    /**
     * Publishes a document, whose keeper follows it.
     *
     * @param secret of its file, see {@link Reception#receive}
     */
    public Document create(DocumentWords words, String secret) {
        Member author = access.require(Permission.KEEP_DOCUMENTS);
        words.check();
        DocumentVersion file = claimed(secret);
        Document document = new Document(words, taxonomy.ids(words.topics()), author);
        em.persist(document);
        em.flush();
        document.add(file, null, author);
        follows.follow(document, author);
        furtherWords.fire(new FurtherWordsChanged(document.getId()));
        return document;
    }

    /** Stores a document that was shared at that time; the caller has authorised it. */
    Document store(DocumentWords words, Received file, Member author, Instant when) {
        words.check();
        Document document = new Document(words, taxonomy.ids(words.topics()), author);
        document.happenedAt(when);
        em.persist(document);
        em.flush();
        DocumentVersion version = new DocumentVersion(file, author, null, null);
        document.add(version, null, author, when);
        em.persist(version);
        furtherWords.fire(new FurtherWordsChanged(document.getId()));
        return document;
    }

    /**
     * Says anew what a document is and for whom.
     *
     * @param state {@link Document#getVersion} when the form was opened
     * @throws Refused where somebody changed it since
     */
    public Document describe(long id, DocumentWords words, int state) {
        Member by = access.require(Permission.KEEP_DOCUMENTS);
        Document document = items.held(Document.class, id);
        demandUnchanged(document, document.getVersion() == state);
        words.check();
        String title = document.getTitle();
        String body = document.getBody();
        document.describe(words, taxonomy.ids(words.topics()), by);
        if (!title.equals(document.getTitle()) || !body.equals(document.getBody())) {
            keep(document, title, body, by);
        }
        return document;
    }

    /** Keeps words that somebody replaced; the document is held. */
    private void keep(Document document, String title, String body, Member by) {
        em.createNativeQuery("""
                insert into document_wording (document_id, number, title, body, member_id, created)
                select :document, coalesce(max(number), 0) + 1, :title, :body, :member, :now from document_wording where document_id = :document""")
                .setParameter("document", document.getId()).setParameter("title", title).setParameter("body", body)
                .setParameter("member", by.getId()).setParameter("now", document.getChanged()).executeUpdate();
    }

    /**
     * Adds a version, which takes the place of the current one; followers hear of it.
     *
     * @param note   what changed
     * @param latest number of the version that the form knew as the current one
     */
    public Document addVersion(long id, String secret, String note, int latest) {
        Member by = access.require(Permission.KEEP_DOCUMENTS);
        new Rules().length("note", note, 3, DocumentVersion.LONGEST_NOTE).check();
        Document document = items.held(Document.class, id);
        demandUnchanged(document, document.getVersions() == latest);
        document.add(claimed(secret), note, by);
        tell(document, by, note);
        return document;
    }

    /** Makes an earlier version the current one again; nothing between is lost. */
    public Document goBack(long id, int number) {
        Member by = access.require(Permission.KEEP_DOCUMENTS);
        Document document = items.held(Document.class, id);
        DocumentVersion earlier = em.createQuery("select v from DocumentVersion v where v.document = :document and v.number = :number", DocumentVersion.class)
                .setParameter("document", document).setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("Version " + number + " of document " + id));
        em.persist(document.goBackTo(earlier, by));
        tell(document, by, null);
        return document;
    }

    /** Takes the document away from everybody but employees. */
    public Document withdraw(long id) {
        Member by = access.require(Permission.KEEP_DOCUMENTS);
        Document document = items.held(Document.class, id);
        document.withdraw(by);
        return document;
    }

    public Document showAgain(long id) {
        Member by = access.require(Permission.KEEP_DOCUMENTS);
        Document document = items.held(Document.class, id);
        document.showAgain(by);
        return document;
    }

    /** Forgets what was received and never claimed. */
    void forgetExpired(Instant now) {
        List<Long> texts = em.createQuery("select v.text.id from DocumentVersion v where v.expires < :now", Long.class).setParameter("now", now).getResultList();
        em.createQuery("delete from DocumentVersion v where v.expires < :now").setParameter("now", now).executeUpdate();
        if (!texts.isEmpty()) {
            em.createQuery("delete from DocumentText t where t.id in :ids").setParameter("ids", texts).executeUpdate();
        }
    }

    private void tell(Document document, Member by, String note) {
        items.bringForward(document, document.getChanged());
        furtherWords.fire(new FurtherWordsChanged(document.getId()));
        announced.fire(Announced.on(document, "document.version", by).saying(note));
    }

    private DocumentVersion claimed(String secret) {
        DocumentVersion file = received(secret);
        if (file == null) {
            throw Refused.field("file", "required");
        }
        return file;
    }

    private static void demandUnchanged(Document document, boolean unchanged) {
        if (!unchanged) {
            throw new Refused("document.changed", document.getChangedBy().getName(), document.getTitle(), document.getVersions());
        }
    }
}
