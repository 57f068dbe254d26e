package org.wawasan.knowledge;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.text.Words;

/** Commenting on any item, and the comments of pages. */
@ApplicationScoped
@Transactional
public class Comments {

    /** How many comments of one item are shown together. */
    public static final int PART = 30;

    /** Within this time the same words of the same member on the same item are the same comment, sent twice. */
    private static final Duration ONE_CLICK = Duration.ofMinutes(1);
    private static final String LINE = """
            select new org.wawasan.knowledge.CommentLine(c.id, c.item.id, a.id, a.name, c.bodyHtml, c.created) from Comment c join c.author a\s""";

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

    /** Adds a comment of the signed-in member, who follows the item from then on. Sent twice, it is added once. */
    public Comment add(long itemId, String body) {
        Member author = access.member();
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        Mentioned named = mentions.in(body, item.page());
        Optional<Comment> same = justAdded(item, author, named.text());
        if (same.isPresent()) {
            return same.get();
        }
        limits.use("comment", author.getId().toString(), 20, Duration.ofMinutes(10));
        Comment comment = store(item, author, named.text(), Instant.now());
        follows.follow(item.page(), author);
        mentions.announce(item, named, author, comment.place());
        announced.fire(Announced.on(item, "commented", author).saying(body).at(comment.place()));
        return comment;
    }

    private Optional<Comment> justAdded(KnowledgeItem item, Member author, String body) {
        return em.createQuery("select c from Comment c where c.item = :item and c.created > :since and c.author = :author and c.body = :body", Comment.class)
                .setParameter("item", item).setParameter("since", Instant.now().minus(ONE_CLICK)).setParameter("author", author)
                .setParameter("body", Words.text(body)).getResultStream().findFirst();
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

    /**
     * The part of an item's comments that begins with one of them, or the newest ones where fewer follow than a part has. The caller
     * has checked that the reader may see the item.
     *
     * @param from id of a comment; what is none of this item, and null, means the newest
     */
    public CommentPart of(long itemId, Long from) {
        return beginning(List.of(itemId), from).orElseGet(() -> {
            List<CommentLine> newest = em.createQuery(LINE + "where c.item.id = :item order by c.created desc, c.id desc", CommentLine.class)
                    .setParameter("item", itemId).setMaxResults(2 * PART).getResultList();
            Collections.reverse(newest);
            return newest(newest);
        });
    }

    /**
     * A part of the comments of each of several items by item id, as {@link #of}: for all the newest, in one query, but for the item
     * to which that comment belongs.
     */
    public Map<Long, CommentPart> ofAll(Collection<Long> itemIds, Long from) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, CommentPart> parts = em.createQuery(LINE + """
                join (select i.id as id, row_number() over (partition by i.item.id order by i.created desc, i.id desc) as place
                    from Comment i where i.item.id in :items) p on p.id = c.id
                where p.place <= :most order by c.created, c.id""", CommentLine.class)
                .setParameter("items", itemIds).setParameter("most", 2L * PART).getResultStream()
                .collect(groupingBy(CommentLine::itemId, collectingAndThen(toList(), Comments::newest)));
        beginning(itemIds, from).ifPresent(part -> parts.put(part.lines().get(0).itemId(), part));
        return parts;
    }

    /** Who commented on an item, the first first; asked only where the part that was read of it is not all. */
    public List<Chain.Contributor> authors(long itemId, CommentPart read) {
        if (read.isWhole()) {
            return read.lines().stream().map(line -> new Chain.Contributor(line.authorId(), line.authorName())).distinct().toList();
        }
        return em.createQuery("""
                select a.id, a.name from Comment c join c.author a where c.item.id = :item
                group by a.id, a.name order by min(c.created), a.id""", Object[].class)
                .setParameter("item", itemId).getResultStream().map(row -> new Chain.Contributor((Long) row[0], (String) row[1])).toList();
    }

    /** @param lines the newest, twice as many as a part has: where there are more than it has, the part before begins among the others */
    private static CommentPart newest(List<CommentLine> lines) {
        return lines.size() <= PART ? new CommentPart(lines, null, null)
                : new CommentPart(lines.subList(lines.size() - PART, lines.size()), lines.get(0).id(), null);
    }

    /** Empty where no comment of these items is named, or it is among the newest. */
    private Optional<CommentPart> beginning(Collection<Long> itemIds, Long from) {
        return Optional.ofNullable(from).map(id -> em.find(Comment.class, id)).filter(first -> itemIds.contains(first.getItem().getId()))
                .map(first -> new CommentPart(beginning(first), earlier(first), null)).filter(part -> part.lines().size() > PART)
                .map(part -> new CommentPart(part.lines().subList(0, PART), part.earlier(), part.lines().get(PART).id()));
    }

    private List<CommentLine> beginning(Comment first) {
        return em.createQuery(LINE + "where c.item = :item and (c.created > :created or c.created = :created and c.id >= :id) order by c.created, c.id",
                CommentLine.class).setParameter("item", first.getItem()).setParameter("created", first.getCreated()).setParameter("id", first.getId())
                .setMaxResults(PART + 1).getResultList();
    }

    /** Where the part before a comment begins, or null. */
    private Long earlier(Comment first) {
        return em.createQuery("""
                select c.id from Comment c where c.item = :item and (c.created < :created or c.created = :created and c.id < :id)
                order by c.created desc, c.id desc""", Long.class)
                .setParameter("item", first.getItem()).setParameter("created", first.getCreated()).setParameter("id", first.getId())
                .setMaxResults(PART).getResultStream().reduce((later, earlier) -> earlier).orElse(null);
    }
}
