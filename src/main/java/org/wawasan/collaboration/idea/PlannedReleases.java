package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

/**
 * Releases that are written now and published at their time. Everybody who writes a plan holds its idea first; whoever publishes takes
 * the plan away in the transaction that decides, so that of two nodes the second finds nothing to do and a crash leaves the plan as it was.
 */
@ApplicationScoped
@Transactional
public class PlannedReleases {

    private static final int MOST_AT_ONCE = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private IdeaBoard board;
    @Inject
    private Event<Announced> announced;

    /** An idea whose release the viewer may plan. */
    public Idea toPlan(long id) {
        return board.toDecide(id);
    }

    /** What is planned for an idea, for who decides. */
    public Optional<PlannedRelease> of(long id) {
        access.require(Permission.DECIDE_IDEAS);
        Optional<PlannedRelease> plan = Optional.ofNullable(em.find(PlannedRelease.class, items.visible(Idea.class, id).getId()));
        plan.ifPresent(planned -> planned.getBy().getName());
        return plan;
    }

    /** The next that are planned; nothing for who does not decide. */
    public List<PlannedLine> next(int most) {
        return !access.viewer().may(Permission.DECIDE_IDEAS) ? List.of() : em.createQuery("""
                select new org.wawasan.collaboration.idea.PlannedLine(i.id, i.title, i.language, p.due, m.name, p.heldUp)
                from PlannedRelease p join Idea i on i.id = p.ideaId join p.by m where i.visibility in :visibilities
                order by p.due, i.id""", PlannedLine.class)
                .setParameter("visibilities", access.viewer().visibilities()).setMaxResults(most).getResultList();
    }

    /**
     * Plans a release, or changes the plan.
     *
     * @param seen version of the plan that the writer saw, null where there was none
     * @throws Refused where somebody planned, changed or published it since; where the idea cannot be released; see {@link PlannedRelease#plan}
     */
    public Idea plan(long id, Integer seen, String response, Instant due) {
        Member by = access.require(Permission.DECIDE_IDEAS);
        Idea idea = items.held(Idea.class, id);
        PlannedRelease known = seen(id, seen);
        new Rules().demand(mayBeReleased(idea), null, "idea.transition", idea.status(), IdeaStatus.RELEASED).check();
        Instant now = Instant.now();
        PlannedRelease planned = (known == null ? new PlannedRelease(id, now) : known).plan(response, due, by, now);
        if (known == null) {
            em.persist(planned);
        }
        return idea;
    }

    /** Takes a plan back. */
    public Idea takeBack(long id, Integer seen) {
        access.require(Permission.DECIDE_IDEAS);
        Idea idea = items.held(Idea.class, id);
        em.remove(Optional.ofNullable(seen(id, seen)).orElseThrow(() -> new Refused("release.changed")));
        return idea;
    }

    private PlannedRelease seen(long id, Integer seen) {
        PlannedRelease known = em.find(PlannedRelease.class, id);
        if (known == null ? seen != null : seen == null || seen != known.getVersion()) {
            throw new Refused("release.changed");
        }
        return known;
    }

    private static boolean mayBeReleased(Idea idea) {
        return idea.status().next().contains(IdeaStatus.RELEASED);
    }

    /** Ideas whose release is due, the longest due first. */
    List<Long> due(Instant now) {
        return em.createQuery("select p.ideaId from PlannedRelease p where p.heldUp is null and p.due <= :now order by p.due, p.ideaId", Long.class)
                .setParameter("now", now).setMaxResults(MOST_AT_ONCE).getResultList();
    }

    /** Publishes what is due, in the name of whoever planned it; where that cannot be, they hear of it and nobody else does. */
    void publish(long id, Instant now) {
        items.lock(id);
        PlannedRelease plan = em.find(PlannedRelease.class, id);
        if (plan == null || !plan.isDue(now)) {
            return;
        }
        Member by = plan.getBy();
        Idea idea = em.find(Idea.class, id);
        boolean permitted = by.asViewer().may(Permission.DECIDE_IDEAS);
        if (permitted && mayBeReleased(idea)) {
            em.remove(plan);
            access.become(by.asViewer());
            board.decide(id, idea.status(), IdeaStatus.RELEASED, null, plan.getResponse());
        } else {
            plan.holdUp(permitted ? PlannedRelease.HeldUp.STATUS : PlannedRelease.HeldUp.RIGHT);
            announced.fire(Announced.on(idea, "idea.release.held", null).onlyTo(Set.of(by.getId())));
        }
    }
}
