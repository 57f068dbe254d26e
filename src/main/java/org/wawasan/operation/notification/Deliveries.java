package org.wawasan.operation.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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

    private static final long NOBODY = 0;

    @PersistenceContext
    private EntityManager em;

    /** Delivers one announcement; false where none waits. */
    boolean deliverNext() {
        List<?> next = em.createNativeQuery("select id, together from notification_announcement where delivered = 0 order by id limit 1 for update skip locked")
                .getResultList();
        next.forEach(row -> deliver((Long) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return !next.isEmpty();
    }

    private void deliver(long id, String together) {
        query("""
                insert ignore into notification (member_id, announcement_id, unread, together)
                select hearer.member_id, a.id, 1, a.together from notification_announcement a left join knowledge_item i on i.id = a.item_id
                join (select f.member_id from knowledge_follow f where not f.muted
                    and f.item_id = (select followed_id from notification_announcement where id = :id)
                    union select t.member_id from notification_addressee t where t.announcement_id = :id) hearer
                where a.id = :id and (a.actor_id is null or hearer.member_id <> a.actor_id) and (coalesce(i.visibility, 'PUBLIC') <> 'EMPLOYEES'
                    or exists (select 1 from member_role r where r.member_id = hearer.member_id and r.role in (:employees)))
                and hearer.member_id not in (:told)
                order by hearer.member_id""", id).setParameter("employees", EMPLOYEES).setParameter("told", told(id, together)).executeUpdate();
        query("""
                insert into notification_unread (member_id, unread)
                select member_id, 1 from notification where announcement_id = :id order by member_id
                on duplicate key update unread = notification_unread.unread + 1""", id).executeUpdate();
        query("update notification_announcement set delivered = 1 where id = :id", id).executeUpdate();
    }

    /**
     * Who has not read yet that the same happened before. Of those that are told together, the first is held meanwhile, so that of
     * two deliveries at one time the second sees what the first did.
     */
    private List<Long> told(long id, String together) {
        List<Long> told = new ArrayList<>(List.of(NOBODY));
        if (together != null) {
            em.createNativeQuery("select id from notification_announcement where together = :together order by id limit 1 for update")
                    .setParameter("together", together).getResultList();
            query("""
                    select n.member_id from notification_announcement a join notification_addressee t on t.announcement_id = a.id
                    join notification n on n.member_id = t.member_id and n.together = a.together and n.unread = 1
                    where a.id = :id""", id).getResultList().forEach(member -> told.add((Long) member));
        }
        return told;
    }

    private Query query(String sql, long id) {
        return em.createNativeQuery(sql).setParameter("id", id);
    }
}
