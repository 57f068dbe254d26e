package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Announced;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;

/** The sections of the forum, which are the topics of the taxonomy, and who watches them. */
@ApplicationScoped
@Transactional
public class Sections {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Event<Announced> announced;

    /** Watches a section as the signed-in member from now on; with no level, not any more. */
    public void watch(long conceptId, SectionWatch level) {
        long member = access.member().getId();
        if (taxonomy.topics().stream().noneMatch(topic -> topic.id() == conceptId)) {
            throw new NotFound("section " + conceptId);
        }
        if (level == null) {
            em.createNativeQuery("delete from forum_section_watch where concept_id = :concept and member_id = :member")
                    .setParameter("concept", conceptId).setParameter("member", member).executeUpdate();
        } else {
            em.createNativeQuery("""
                    insert into forum_section_watch (concept_id, member_id, level) values (:concept, :member, :level)
                    on duplicate key update level = values(level)""")
                    .setParameter("concept", conceptId).setParameter("member", member).setParameter("level", level.name()).executeUpdate();
        }
    }

    /** What the viewer watches, by id of the concept. */
    public Map<Long, SectionWatch> watched() {
        return access.viewer().isSignedIn() ? Stream.of((Object[]) em.createNativeQuery("select concept_id, level from forum_section_watch where member_id = :member")
                .setParameter("member", access.viewer().id()).getResultList().toArray()).map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (Long) row[0], row -> SectionWatch.valueOf((String) row[1]))) : Map.of();
    }

    /** Tells a new thread to those who watch its sections or broader ones; whoever wants everything follows it from now on. */
    void tell(ForumThread thread) {
        Set<Long> sections = taxonomy.withBroader(thread.getTopics());
        em.createNativeQuery("""
                insert ignore into knowledge_follow (item_id, member_id, created)
                select distinct :thread, w.member_id, :now from forum_section_watch w where w.concept_id in :sections and w.level = 'EVERYTHING'""")
                .setParameter("thread", thread.getId()).setParameter("now", Instant.now()).setParameter("sections", sections).executeUpdate();
        List<?> watchers = em.createNativeQuery("select distinct w.member_id from forum_section_watch w where w.concept_id in :sections")
                .setParameter("sections", sections).getResultList();
        if (!watchers.isEmpty()) {
            announced.fire(Announced.on(thread, "forum.posted", thread.getAuthor())
                    .onlyTo(watchers.stream().map(Long.class::cast).collect(Collectors.toCollection(HashSet::new))).saying(thread.getTitle()));
        }
    }
}
