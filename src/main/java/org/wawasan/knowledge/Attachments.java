package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.files.FileIntake;
import org.wawasan.platform.files.FileKind;
import org.wawasan.platform.files.NamedFiles;
import org.wawasan.platform.files.StoredFile;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

/** Files enclosed with items: received with a form, claimed by the item that it makes, shown to whoever sees the item. */
@ApplicationScoped
@Transactional
public class Attachments implements NamedFiles {

    /** As long as the drafts that may name them. */
    private static final Duration LIFE_OF_MEMBERS = Duration.ofDays(92);
    private static final Duration LIFE_OF_VISITORS = Duration.ofDays(8);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private FileIntake intake;
    @Inject
    private RateLimits limits;

    /**
     * Receives a file before the item is made.
     *
     * @param who   network of the sender
     * @param field that a refusal names
     * @return the secret by which the form claims it
     */
    public String receive(Upload upload, String who, String field) {
        boolean known = access.viewer().isSignedIn();
        limits.use("file", known ? access.viewer().id().toString() : who, known ? 60 : 20, Duration.ofHours(1));
        StoredFile file = intake.take(upload, field);
        String secret = ServerSecret.randomToken();
        em.persist(new Attachment(file, ServerSecret.hash(secret), Instant.now().plus(known ? LIFE_OF_MEMBERS : LIFE_OF_VISITORS)));
        return secret;
    }

    /** The files that a form holds, by secret; those that expired are left out. */
    public Map<String, AttachmentLine> waiting(Collection<String> secrets) {
        if (secrets.isEmpty()) {
            return Map.of();
        }
        Map<String, Attachment> found = byHash(secrets);
        Map<String, AttachmentLine> lines = new LinkedHashMap<>();
        secrets.forEach(secret -> {
            Attachment attachment = found.get(ServerSecret.hash(secret));
            if (attachment != null) {
                lines.put(secret, attachment.line());
            }
        });
        return lines;
    }

    private Map<String, Attachment> byHash(Collection<String> secrets) {
        return em.createQuery("select a from Attachment a where a.claimHash in :hashes", Attachment.class)
                .setParameter("hashes", secrets.stream().map(ServerSecret::hash).toList()).getResultStream()
                .collect(Collectors.toMap(attachment -> attachment.claimHash(), attachment -> attachment));
    }

    /**
     * Encloses with an item the files of the form that made or changed it, in the form's order; the caller has authorised it.
     *
     * @param removed ids of files of the item that are taken away
     * @throws Refused field {@code files}, where there would be too many
     */
    public void enclose(KnowledgeItem item, Collection<String> secrets, Collection<Long> removed) {
        if (secrets.isEmpty() && removed.isEmpty()) {
            return;
        }
        items.hold(item);
        int gone = removed.isEmpty() ? 0 : em.createQuery("delete from Attachment a where a.item = :item and a.id in :ids")
                .setParameter("item", item).setParameter("ids", removed).executeUpdate();
        Map<String, Attachment> found = secrets.isEmpty() ? Map.of() : byHash(secrets);
        List<Attachment> claimed = secrets.stream().distinct().map(secret -> found.get(ServerSecret.hash(secret))).filter(one -> one != null).toList();
        claimed.forEach(one -> one.belongTo(item));
        em.flush();
        int changed = em.createNativeQuery("""
                update knowledge_item set attachments = attachments + :change where id = :id and attachments + :change <= :most""")
                .setParameter("change", claimed.size() - gone).setParameter("id", item.getId()).setParameter("most", Attachment.MOST).executeUpdate();
        if (changed == 0) {
            throw Refused.field("files", "files.many", Attachment.MOST);
        }
    }

    /** The files of an item, in their order. The caller has checked that the reader may see the item, and that there are some. */
    public List<AttachmentLine> of(long itemId) {
        return em.createQuery("""
                select new org.wawasan.knowledge.AttachmentLine(a.id, a.name, a.kind, a.size, a.width, a.height)
                from Attachment a where a.item.id = :item order by a.id""", AttachmentLine.class)
                .setParameter("item", itemId).getResultList();
    }

    /**
     * What the viewer may have of a file.
     *
     * @throws NotFound where there is none, or the viewer may not know of its item
     */
    public AttachedContent content(long id, boolean preview) {
        Attachment attachment = em.createQuery("select a from Attachment a where a.id = :id and a.item.visibility in :visibilities", Attachment.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("file " + id));
        if (preview && attachment.preview() == null) {
            throw new NotFound("preview of file " + id);
        }
        return preview ? new AttachedContent(attachment.getName(), FileKind.JPEG, attachment.preview())
                : new AttachedContent(attachment.getName(), attachment.getKind(), attachment.hash());
    }

    /** Forgets what no item claimed in time. */
    void forgetExpired(Instant now) {
        em.createQuery("delete from Attachment a where a.expires < :now").setParameter("now", now).executeUpdate();
    }

    @Override
    public Set<String> named(Collection<String> hashes) {
        Set<String> named = new HashSet<>(em.createQuery("select a.hash from Attachment a where a.hash in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
        named.addAll(em.createQuery("select a.preview from Attachment a where a.preview in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
        return named;
    }
}
