package org.wawasan.operation.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wawasan.member.Access;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** What the signed-in member was told, as far as they may see it. The number of what is unread is kept, not counted. */
@ApplicationScoped
@Transactional
public class Notifications {

    /** Rows of one part of the list. */
    public static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** How much is unread; 0 for a visitor. */
    public int unread() {
        if (!access.viewer().isSignedIn()) {
            return 0;
        }
        List<?> kept = em.createNativeQuery("select unread from notification_unread where member_id = :member")
                .setParameter("member", access.viewer().id()).getResultList();
        return kept.isEmpty() ? 0 : ((Number) kept.get(0)).intValue();
    }

    /**
     * A part of the list, the latest first. What became hidden from the member since is read, so that the count tells of
     * nothing that the list does not show.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<NotificationLine> list(String after, int size) {
        long member = access.member().getId();
        read(em.createNativeQuery("""
                update notification n join notification_announcement a on a.id = n.announcement_id join knowledge_item i on i.id = a.item_id
                set n.unread = 0 where n.member_id = :member and n.unread = 1 and i.visibility not in (:visibilities)""")
                .setParameter("visibilities", access.viewer().visibilities().stream().map(Visibility::name).toList()));
        long before = Cursor.parseId(after).orElse(Long.MAX_VALUE);
        List<Notification> rows = em.createQuery("""
                select n from Notification n join fetch n.announcement a left join fetch a.item i left join fetch a.actor
                where n.key.memberId = :member and n.key.announcementId < :before and (i is null or i.visibility in :visibilities)
                order by n.key.announcementId desc""", Notification.class)
                .setParameter("member", member).setParameter("before", before).setParameter("visibilities", access.viewer().visibilities())
                .setMaxResults(size + 1).getResultList();
        Page<Notification> page = Page.of(rows, size, row -> Cursor.of(row.getAnnouncement().getId()));
        return new Page<>(page.items().stream().map(NotificationLine::of).toList(), page.next());
    }

    /**
     * Marks one as read.
     *
     * @return path of what it tells of
     * @throws NotFound where the member was told no such thing, or may not see it any more
     */
    public String open(long id) {
        long member = access.member().getId();
        Notification notification = em.createQuery("""
                select n from Notification n join fetch n.announcement a left join fetch a.item i
                where n.key.memberId = :member and n.key.announcementId = :id and (i is null or i.visibility in :visibilities)""", Notification.class)
                .setParameter("member", member).setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("notification " + id));
        read(em.createNativeQuery("update notification set unread = 0 where member_id = :member and announcement_id = :id and unread = 1")
                .setParameter("id", id));
        return notification.getAnnouncement().path();
    }

    /** Marks all as read. */
    public void readAll() {
        access.member();
        read(em.createNativeQuery("update notification set unread = 0 where member_id = :member and unread = 1"));
    }

    private void read(Query update) {
        long member = access.viewer().id();
        int read = update.setParameter("member", member).executeUpdate();
        if (read > 0) {
            em.createNativeQuery("update notification_unread set unread = unread - :read where member_id = :member")
                    .setParameter("read", read).setParameter("member", member).executeUpdate();
        }
    }
}
