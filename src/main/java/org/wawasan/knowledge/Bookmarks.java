package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** What members want to find again, of any kind; each sees their own. */
@ApplicationScoped
@Transactional
public class Bookmarks {

    /** Rows of one part of the list. */
    public static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;

    /** Bookmarks the item for the signed-in member; a second time changes nothing. */
    public KnowledgeItem keep(long itemId) {
        Member member = access.member();
        KnowledgeItem item = items.visible(KnowledgeItem.class, itemId);
        em.createNativeQuery("insert ignore into knowledge_bookmark (member_id, item_id, created) values (:member, :item, :now)")
                .setParameter("member", member.getId()).setParameter("item", itemId).setParameter("now", Instant.now()).executeUpdate();
        item.path(); // read while the database can be asked
        return item;
    }

    /** Takes the bookmark away; without one nothing changes. */
    public KnowledgeItem drop(long itemId) {
        Member member = access.member();
        Optional.ofNullable(em.find(Bookmark.class, new Bookmark.Key(member.getId(), itemId))).ifPresent(em::remove);
        KnowledgeItem item = items.visible(KnowledgeItem.class, itemId);
        item.path(); // read while the database can be asked
        return item;
    }

    /** Which of the items the viewer has bookmarked; one query. */
    public Set<Long> among(Collection<Long> itemIds) {
        if (!access.viewer().isSignedIn() || itemIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery("select b.key.itemId from Bookmark b where b.key.memberId = :member and b.key.itemId in :items", Long.class)
                .setParameter("member", access.viewer().id()).setParameter("items", itemIds).getResultList());
    }

    /**
     * The signed-in member's bookmarked items, the last bookmarked first; what they may see no longer is left out.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<KnowledgeItem> mine(String after) {
        Optional<Cursor> begin = Cursor.parseInstant(after);
        var query = em.createQuery("select b.key.itemId, b.created from Bookmark b where b.key.memberId = :member"
                + (begin.isEmpty() ? "" : " and b.created <= :created and (b.created < :created or b.key.itemId < :item)")
                + " order by b.created desc, b.key.itemId desc", Object[].class).setParameter("member", access.member().getId());
        begin.ifPresent(cursor -> query.setParameter("created", cursor.instant(0)).setParameter("item", cursor.number(1)));
        Page<Object[]> rows = Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, row -> Cursor.of(row[1], row[0]));
        List<Long> ids = rows.items().stream().map(row -> (Long) row[0]).toList();
        Map<Long, KnowledgeItem> found = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select i from KnowledgeItem i join fetch i.author where i.id in :ids and i.visibility in :visibilities", KnowledgeItem.class)
                    .setParameter("ids", ids).setParameter("visibilities", access.viewer().visibilities())
                    .getResultStream().forEach(item -> found.put(item.getId(), item));
        }
        found.values().forEach(KnowledgeItem::path); // read while the database can be asked
        return new Page<>(ids.stream().filter(found::containsKey).map(found::get).toList(), rows.next());
    }
}
