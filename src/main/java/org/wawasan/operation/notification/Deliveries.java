package org.wawasan.operation.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.member.Role;

/**
 * Hands announcements to whom they concern, in bulk. One that is being delivered is held by its row, so that no other node
 * delivers it too; the item is not held. Counters are moved in the order of members, so that two deliveries never block each
 * other. The rows are also what a mail or a digest is later made of.
 */
@ApplicationScoped
@Transactional
class Deliveries {

    private static final List<String> EMPLOYEES = Stream.of(Role.values()).filter(Role::isEmployee).map(Role::name).toList();

    @PersistenceContext
    private EntityManager em;

    /** Delivers one announcement; false where none waits. */
    boolean deliverNext() {
        List<?> next = em.createNativeQuery("select id from notification_announcement where delivered = 0 order by id limit 1 for update skip locked")
                .getResultList();
        next.forEach(id -> deliver((Long) id));
        return !next.isEmpty();
    }

    private void deliver(long id) {
        update("""
                insert ignore into notification (member_id, announcement_id, unread)
                select hearer.member_id, a.id, 1 from notification_announcement a left join knowledge_item i on i.id = a.item_id
                join (select f.member_id from knowledge_follow f where not f.muted
                    and f.item_id = (select followed_id from notification_announcement where id = :id)
                    union select t.member_id from notification_addressee t where t.announcement_id = :id) hearer
                where a.id = :id and (a.actor_id is null or hearer.member_id <> a.actor_id) and (coalesce(i.visibility, 'PUBLIC') <> 'EMPLOYEES'
                    or exists (select 1 from member_role r where r.member_id = hearer.member_id and r.role in (:employees)))
                order by hearer.member_id""", id).setParameter("employees", EMPLOYEES).executeUpdate();
        update("""
                insert into notification_unread (member_id, unread)
                select member_id, 1 from notification where announcement_id = :id order by member_id
                on duplicate key update unread = notification_unread.unread + 1""", id).executeUpdate();
        update("update notification_announcement set delivered = 1 where id = :id", id).executeUpdate();
    }

    private Query update(String sql, long id) {
        return em.createNativeQuery(sql).setParameter("id", id);
    }
}
