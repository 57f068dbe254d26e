package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.security.RateLimits;

/** Commenting on any item, and the comments of pages. */
@ApplicationScoped
@Transactional
public class Comments {

    /** How many comments a page shows of one item; the oldest first. */
    public static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Follows follows;
    @Inject
    private Mentions mentions;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<CommentAdded> added;
    @Inject
    private Event<Announced> announced;

    /** Adds a comment of the signed-in member, who follows the item from then on. */
    public Comment add(long itemId, String body) {
        Member author = access.member();
        limits.use("comment", author.getId().toString(), 20, Duration.ofMinutes(10));
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        Mentioned named = mentions.in(body, item.page());
        Comment comment = store(item, author, named.text(), Instant.now());
        follows.follow(item.page(), author);
        mentions.announce(item, named, author, "comment-" + comment.getId());
        announced.fire(Announced.on(item, "commented", author).saying(body).at("comment-" + comment.getId()));
        return comment;
    }

    /** Adds a comment that was made elsewhere or earlier, by an import; the caller has authorised it. */
    public Comment store(KnowledgeItem item, Member author, String body, Instant when) {
        Comment comment = new Comment(item, author, body, when);
        items.hold(item);
        em.persist(comment);
        items.countComment(item);
        items.bringForward(item.page(), when);
        added.fire(new CommentAdded(item.getId(), author.getId(), when));
        return comment;
    }

    /** The comments of one item, oldest first. The caller has checked that the reader may see the item. */
    public List<CommentLine> of(long itemId) {
        return ofAll(List.of(itemId)).getOrDefault(itemId, List.of());
    }

    /** The comments of several items by item id, oldest first, in one query. */
    public Map<Long, List<CommentLine>> ofAll(Collection<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select new org.wawasan.knowledge.CommentLine(c.id, c.item.id, a.id, a.name, c.bodyHtml, c.created)
                from Comment c join c.author a where c.item.id in :items order by c.created, c.id""", CommentLine.class)
                .setParameter("items", itemIds).setMaxResults(SHOWN * itemIds.size()).getResultList().stream()
                .collect(Collectors.groupingBy(CommentLine::itemId));
    }
}
