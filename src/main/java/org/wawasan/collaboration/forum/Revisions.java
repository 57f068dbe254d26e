package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.text.Comparison;

/** What threads and replies said before they were changed: for everybody who sees them, so that nobody rewrites the past. */
@ApplicationScoped
@Transactional
public class Revisions {

    /** So soon after posting, its author mends a slip without a trace. */
    static final Duration GRACE = Duration.ofMinutes(5);
    /** How many revisions a page lists. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Items items;

    /** The wording of the item before it is changed; kept by {@link #keep} where it is. */
    PostRevision before(KnowledgeItem item) {
        return latest(item.getId()).orElseGet(() -> new PostRevision(item, 1, null, item.getAuthor(), item.getCreated()));
    }

    /** Whether a change made now belongs to the posting itself. */
    static boolean isSlip(KnowledgeItem item, PostRevision before, Member editor, Instant now) {
        return before.getNumber() == 1 && item.isBy(editor) && item.getCreated().plus(GRACE).isAfter(now);
    }

    /** Keeps the wording that the item has now, and the one before. */
    void keep(PostRevision before, KnowledgeItem item, String note, Member editor, Instant now) {
        PostRevision after = new PostRevision(item, before.getNumber() + 1, note, editor, now);
        if (!em.contains(before)) {
            em.persist(before);
        }
        em.persist(after);
    }

    /** A thread or reply that the viewer may see, with its address. */
    public KnowledgeItem post(long id) {
        KnowledgeItem post = items.visible(KnowledgeItem.class, id);
        post.path(); // read while the database can be asked
        return post;
    }

    /** The last wording, where the item was ever changed. */
    public Optional<PostRevision> latest(long itemId) {
        return em.createQuery("select r from PostRevision r join fetch r.member where r.item.id = :item order by r.number desc", PostRevision.class)
                .setParameter("item", itemId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The wordings of an item that the viewer may see, the last one first. */
    public List<PostRevision> of(long itemId) {
        items.visible(KnowledgeItem.class, itemId);
        return em.createQuery("select r from PostRevision r join fetch r.member where r.item.id = :item order by r.number desc", PostRevision.class)
                .setParameter("item", itemId).setMaxResults(MOST).getResultList();
    }

    /** Two wordings side by side. */
    public static Comparison compare(List<PostRevision> revisions, int from, int to) {
        PostRevision before = numbered(revisions, from);
        PostRevision after = numbered(revisions, to);
        return Comparison.of(text(before.getTitle()), before.getBody(), text(after.getTitle()), after.getBody());
    }

    private static PostRevision numbered(List<PostRevision> revisions, int number) {
        return revisions.stream().filter(revision -> revision.getNumber() == number).findFirst()
                .orElseThrow(() -> new NotFound("revision " + number));
    }

    private static String text(String title) {
        return title == null ? "" : title;
    }
}
