package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Role;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The gap register as those who write articles work through it: one queue, what is wanted most first. */
@ApplicationScoped
@Transactional
public class Gaps {

    /** Rows of one part of the queue. */
    public static final int PAGE = 30;
    private static final List<Role> WRITERS = Stream.of(Role.values()).filter(role -> role.permits(Permission.WRITE_ARTICLES)).toList();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Event<Announced> announced;

    /**
     * A part of the queue.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<Gap> queue(GapFilter filter, String after) {
        access.require(Permission.WRITE_ARTICLES);
        StringBuilder where = new StringBuilder(filter.state() == null ? "g.waiting = true" : "g.state = :state");
        Map<String, Object> parameters = new HashMap<>();
        put(parameters, "state", filter.state());
        if (filter.kind() != null) {
            where.append(" and g.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.whose() == GapFilter.Whose.MINE) {
            where.append(" and g.assignee.id = :mine");
            parameters.put("mine", access.viewer().id());
        } else if (filter.whose() == GapFilter.Whose.NOBODYS) {
            where.append(" and g.assignee is null");
        }
        if (filter.topics() != null) {
            where.append(" and exists (select 1 from g.topics t where t in :topics)");
            parameters.put("topics", filter.topics().isEmpty() ? Set.of(-1L) : filter.topics());
        }
        if (filter.language() != null) {
            where.append(" and g.language = :language");
            parameters.put("language", filter.language());
        }
        Cursor.parse(after, 2).filter(Gaps::isPosition).ifPresent(position -> {
            where.append(" and g.score <= :score and (g.score < :score or g.id < :id)");
            parameters.put("score", Double.valueOf(position.text(0)));
            parameters.put("id", position.number(1));
        });
        TypedQuery<Gap> query = em.createQuery("select g from Gap g left join fetch g.assignee left join fetch g.item where " + where
                + " order by g.score desc, g.id desc", Gap.class);
        parameters.forEach(query::setParameter);
        Page<Gap> page = Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, gap -> Cursor.of(gap.getScore(), gap.getId()));
        page.items().forEach(Gaps::read);
        return page;
    }

    private static boolean isPosition(Cursor cursor) {
        return cursor.text(0).matches("\\d{1,6}(\\.\\d{1,20})?(E-?\\d{1,3})?") && cursor.text(1).matches("\\d{1,18}");
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** One gap with all that its page shows. */
    public Gap get(long id) {
        access.require(Permission.WRITE_ARTICLES);
        Gap gap = em.createQuery("""
                select g from Gap g left join fetch g.assignee left join fetch g.item left join fetch g.draft left join fetch g.filledBy
                where g.id = :id""", Gap.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("gap " + id));
        read(gap);
        return gap;
    }

    /** Reads what belongs to it while the database can be asked. */
    private static void read(Gap gap) {
        gap.getTopics();
        Stream.of(gap.getItem(), gap.getDraft(), gap.getFilledBy()).forEach(item -> {
            if (item != null && org.hibernate.Hibernate.isInitialized(item)) {
                item.path();
                item.heading();
            }
        });
    }

    /** The gaps that an item fills or is written to fill, for employees. */
    public List<GapLink> filledBy(long itemId, Language reader) {
        access.require(Permission.SEE_INTERNAL);
        return em.createQuery("select g from Gap g left join fetch g.item where g.filledBy.id = :item or (g.draft.id = :item and g.waiting = true) order by g.id", Gap.class)
                .setParameter("item", itemId).setMaxResults(PAGE).getResultStream()
                .map(gap -> new GapLink(gap.path(), gap.getKind(), heading(gap, reader), gap.getFilledBy() != null)).toList();
    }

    /** What was done with a gap, the latest first. */
    public List<GapEvent> history(long id) {
        access.require(Permission.WRITE_ARTICLES);
        List<GapEvent> events = em.createQuery("""
                select e from GapEvent e left join fetch e.member left join fetch e.assignee left join fetch e.item
                where e.gap.id = :id order by e.id desc""", GapEvent.class).setParameter("id", id).setMaxResults(PAGE).getResultList();
        events.stream().map(GapEvent::getItem).filter(item -> item != null).forEach(KnowledgeItem::path);
        return events;
    }

    /** Those to whom a gap can be given, by name. */
    public List<Member> assignees() {
        access.require(Permission.WRITE_ARTICLES);
        return em.createQuery("select distinct m from Member m join m.roles r where r in :roles order by m.name, m.id", Member.class)
                .setParameter("roles", WRITERS).getResultList();
    }

    /** Gives a gap to the viewer. */
    public Gap take(long id) {
        Member curator = access.require(Permission.WRITE_ARTICLES);
        Gap gap = held(id);
        em.persist(gap.assign(curator, curator, Instant.now()));
        return gap;
    }

    /** Gives a gap to somebody, who hears of it. */
    public Gap assign(long id, Long assignee) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Member to = Optional.ofNullable(assignee).map(known -> em.find(Member.class, known)).filter(known -> known.asViewer().may(Permission.WRITE_ARTICLES))
                .orElseThrow(() -> Refused.field("assignee", assignee == null ? "required" : "gap.assignee"));
        Gap gap = held(id);
        em.persist(gap.assign(to, by, Instant.now()));
        announced.fire(Announced.about(gap.path(), heading(gap, to.getLanguage()), "gap.assigned", by).onlyTo(Set.of(to.getId())));
        return gap;
    }

    private String heading(Gap gap, Language reader) {
        return gap.getConcept() == null ? gap.heading()
                : taxonomy.concept(gap.getConcept()).map(topic -> topic.label(reader)).orElse(gap.getSubject());
    }

    public Gap giveBack(long id) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Gap gap = held(id);
        em.persist(gap.giveBack(by, Instant.now()));
        return gap;
    }

    public Gap dismiss(long id, String reason) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Gap gap = held(id);
        em.persist(gap.dismiss(reason, by, Instant.now()));
        return gap;
    }

    public Gap recall(long id) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Gap gap = held(id);
        em.persist(gap.recall(by, Instant.now()));
        return gap;
    }

    /**
     * Notes what somebody writes to fill a gap: it fills it when it is published. A question leads to it. One that was settled
     * meanwhile stays so.
     *
     * @param shown whether readers see it already
     */
    public void drafted(long id, long itemId, boolean shown) {
        Member writer = access.require(Permission.WRITE_ARTICLES);
        Gap gap = held(id);
        KnowledgeItem item = em.find(KnowledgeItem.class, itemId);
        if (!gap.isWaiting()) {
            return;
        }
        em.persist(gap.drafted(item, writer, Instant.now()));
        if (gap.getItem() != null) {
            provenance.link(gap.getItem(), item, Provenance.Step.PROMOTED, writer);
        }
        if (shown) {
            gap.filled(item, Instant.now()).ifPresent(em::persist);
        }
    }

    /** The concept's notation, where a form is to be filled in with a gap's first topic. */
    public Optional<Concept> topic(Gap gap) {
        return gap.getTopics().stream().sorted().flatMap(id -> taxonomy.concept(id).stream()).findFirst();
    }

    private Gap held(long id) {
        Gap gap = em.find(Gap.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (gap == null) {
            throw new NotFound("gap " + id);
        }
        return gap;
    }
}
