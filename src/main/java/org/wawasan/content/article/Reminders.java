package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.i18n.Texts;

/** Reminds owners of what has to be verified: at once, then twice a week at most, of all their articles by one notification. */
@ApplicationScoped
@Transactional
public class Reminders {

    /** Half a week. */
    static final Duration PAUSE = Duration.ofHours(84);
    private static final int BATCH = 50;
    private static final int MOST_COUNTED = 100;
    private static final String PAGE = "/knowledge/queue?state=needs-verification&owner=me";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<Announced> announced;

    /**
     * Reminds the next owners; for the clock.
     *
     * @param after id of the last owner of the batch before, 0 at the beginning
     * @return id of the last owner, 0 at the end
     */
    long remind(long after, Instant now) {
        List<Member> owners = em.createQuery("""
                select distinct owner from Edition e join e.article a join a.owner owner
                where e.status = :status and owner.id > :after order by owner.id""", Member.class)
                .setParameter("status", EditionStatus.NEEDS_VERIFICATION.name()).setParameter("after", after).setMaxResults(BATCH).getResultList();
        owners.stream().filter(owner -> owner.asViewer().may(Permission.WRITE_ARTICLES) && isTime(owner, now)).forEach(this::tell);
        return owners.size() < BATCH ? 0 : owners.get(owners.size() - 1).getId();
    }

    /** Notes that the owner is reminded now; of two servers one does. */
    private boolean isTime(Member owner, Instant now) {
        em.createNativeQuery("insert ignore into article_reminder (member_id, reminded) values (:member, '1970-01-02')").setParameter("member", owner.getId()).executeUpdate();
        return em.createNativeQuery("update article_reminder set reminded = :now where member_id = :member and reminded <= :before")
                .setParameter("now", now).setParameter("before", now.minus(PAUSE)).setParameter("member", owner.getId()).executeUpdate() == 1;
    }

    private void tell(Member owner) {
        List<String> titles = em.createQuery("select e.title from Edition e where e.status = :status and e.article.owner = :owner order by e.created, e.id", String.class)
                .setParameter("status", EditionStatus.NEEDS_VERIFICATION.name()).setParameter("owner", owner).setMaxResults(MOST_COUNTED).getResultList();
        announced.fire(Announced.about(PAGE, Texts.of(owner.getLanguage(), "knowledge.due", titles.size(), titles.get(0)), "article.due", null)
                .onlyTo(Set.of(owner.getId())));
    }
}
