package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.Merge;
import org.wawasan.knowledge.Merges;
import org.wawasan.knowledge.Moves;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;

/**
 * Merging an idea into the one that it repeats, and undoing that exactly. What moves is told by {@link Merges}; the merged idea
 * is a duplicate from then on and its address leads to the other. Both are held in the order of their ids.
 */
@ApplicationScoped
@Transactional
public class IdeaMerging {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Merges merges;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private IdeaBoard board;
    @Inject
    private Event<Announced> announced;

    /** An idea that the viewer may merge or part again. */
    public Idea idea(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return items.visible(Idea.class, id);
    }

    /**
     * The idea into which another could be merged.
     *
     * @throws Refused where it could not
     */
    public Idea target(long id, Long target) {
        Idea idea = idea(id);
        Idea into = found(target);
        check(idea, into);
        return into;
    }

    /** What would move. */
    public Moves preview(long id, long target) {
        access.require(Permission.DECIDE_IDEAS);
        return merges.preview(id, target);
    }

    /**
     * Merges an idea into another, in public.
     *
     * @param target   id of the other
     * @param response Markdown, for everybody to read
     * @throws Refused where the idea is the other one, is merged already or has others merged into it; where the other is merged
     *                 itself or seen by others; where no response is given
     */
    public Idea merge(long id, Long target, String response) {
        Member by = access.require(Permission.DECIDE_IDEAS);
        found(target);
        Stream.of(id, target).distinct().sorted().forEach(one -> items.held(Idea.class, one));
        Idea idea = items.visible(Idea.class, id);
        Idea into = items.visible(Idea.class, target);
        check(idea, into);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String status = idea.getStatusName();
        StatusChange change = idea.decide(IdeaStatus.DUPLICATE, into, response, by, now);
        merges.merge(idea, status, into, by, now);
        provenance.link(idea, into, Provenance.Step.MERGED, by);
        board.store(change);
        announced.fire(Announced.on(into, "idea.merged", by).saying(idea.getTitle() + ": " + response));
        return into;
    }

    private Idea found(Long target) {
        if (target == null) {
            throw Refused.field("original", "required");
        }
        try {
            return items.visible(Idea.class, target);
        } catch (NotFound e) {
            throw Refused.field("original", "idea.original.unknown");
        }
    }

    private void check(Idea idea, Idea into) {
        idea.checkMerge(into);
        if (!em.createQuery("select i.id from Idea i where i.original = :idea", Long.class)
                .setParameter("idea", idea).setMaxResults(1).getResultList().isEmpty()) {
            throw Refused.field("original", "idea.original.repeated");
        }
    }

    /**
     * Parts an idea again from the one into which it was merged, in public.
     *
     * @throws Refused where it is not merged, or it is not said why
     */
    public Idea undo(long id, String response) {
        Member by = access.require(Permission.DECIDE_IDEAS);
        Merge merge = merges.of(id).orElseThrow(() -> new Refused("idea.merge.none"));
        long target = merge.getTarget().getId();
        Stream.of(id, target).sorted().forEach(one -> items.held(Idea.class, one));
        Idea idea = items.visible(Idea.class, id);
        em.refresh(merge);
        if (!merge.isActive()) {
            throw new Refused("idea.merge.none");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        StatusChange change = idea.part(IdeaStatus.valueOf(merge.getStatus()), response, by, now);
        merges.undo(merge, by, now);
        provenance.unlink(idea, merge.getTarget(), Provenance.Step.MERGED);
        board.store(change);
        announced.fire(Announced.on(idea, "idea.parted", by).saying(response));
        return idea;
    }

    /**
     * A merged idea, with the one into which it was merged.
     *
     * @throws NotFound where the idea is not merged
     */
    public Idea merged(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return em.createQuery("select i from Idea i join fetch i.original where i.id = :id and i.visibility in :visibilities", Idea.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("merged idea " + id));
    }

    /** The ideas that were merged into one, oldest merge first. */
    public List<Merged> into(long target) {
        return em.createQuery("""
                select new org.wawasan.collaboration.idea.Merged(i.id, i.title, i.bodyHtml, i.language,
                case when i.credit is null then a.id end, nullif(coalesce(i.credit, a.name), ''), b.id, b.name, c.responseHtml, m.created)
                from Merge m join Idea i on i.id = m.source.id join i.author a join m.by b
                join StatusChange c on c.idea = i and c.to = org.wawasan.collaboration.idea.IdeaStatus.DUPLICATE and c.created = m.created
                where m.target.id = :target and m.undone is null and i.visibility in :visibilities order by m.created, m.id""", Merged.class)
                .setParameter("target", target).setParameter("visibilities", access.viewer().visibilities()).getResultList();
    }
}
