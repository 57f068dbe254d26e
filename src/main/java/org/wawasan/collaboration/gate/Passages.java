package org.wawasan.collaboration.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaDecided;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaMoved;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.ItemsMerged;
import org.wawasan.knowledge.VoteCast;

/**
 * Which ideas reached which gates. Noticed in the transaction of the vote or merge, which holds the idea: without gates it costs
 * nothing, else one statement by the key, and only where a gate is reached two more.
 */
@ApplicationScoped
@Transactional
public class Passages {

    private static final List<String> UNDECIDED = IdeaStatus.UNDECIDED.stream().map(Enum::name).toList();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SupportGates gates;
    @Inject
    private Items items;
    @Inject
    private Event<Announced> announced;

    void voted(@Observes VoteCast vote) {
        look(vote.itemId());
    }

    /** A merge brings votes to the target, and its undoing back to the source. */
    void merged(@Observes ItemsMerged merge) {
        look(merge.undone() ? merge.sourceId() : merge.targetId());
    }

    /** Looks whether an item that is held is an undecided idea which reached a gate; whoever follows it hears of that once. */
    private void look(long itemId) {
        GatePlan plan = gates.plan();
        if (plan.gates().isEmpty()) {
            return;
        }
        List<Object[]> found = em.createQuery("""
                select i.votes, i.created, (select coalesce(max(p.key.votes), 0) from Passage p where p.key.ideaId = i.id)
                from Idea i where i.id = :id and i.status in :undecided""", Object[].class).setParameter("id", itemId).setParameter("undecided", UNDECIDED).getResultList();
        for (Object[] idea : found) {
            int votes = (Integer) idea[0];
            if (plan.isReached(votes, (Integer) idea[2])) {
                reach(itemId, plan.reach(itemId, votes, (Instant) idea[1], passed(itemId), Instant.now()));
            }
        }
    }

    private void reach(long ideaId, List<Passage> reached) {
        if (!reached.isEmpty()) {
            reached.forEach(em::persist);
            announced.fire(Announced.on(em.find(Idea.class, ideaId), "idea.gate", null).at("gates"));
        }
    }

    private List<Passage> passed(long ideaId) {
        return em.createQuery("select p from Passage p where p.key.ideaId = :idea order by p.reached desc, p.key.votes desc", Passage.class)
                .setParameter("idea", ideaId).getResultList();
    }

    /** The company responded: what was promised before is kept. */
    void decided(@Observes IdeaDecided decision) {
        answer(decision.ideaId(), decision.when());
    }

    /** A change of status keeps what was promised; a merge that is undone promises it again. */
    void moved(@Observes IdeaMoved move) {
        if (move.from() == IdeaStatus.DUPLICATE) {
            em.createNativeQuery("""
                    update gate_passage set answered = null where idea_id = :idea and answered =
                    (select max(c.created) from idea_status_change c where c.idea_id = :idea and c.to_status = 'DUPLICATE')""")
                    .setParameter("idea", move.ideaId()).executeUpdate();
        } else {
            answer(move.ideaId(), move.when());
        }
    }

    /** Whatever comes after the gate was reached answers it, also where an import tells that it happened before. */
    private void answer(long ideaId, Instant when) {
        em.createNativeQuery("update gate_passage set answered = greatest(reached, :when) where idea_id = :idea and answered is null")
                .setParameter("idea", ideaId).setParameter("when", when).executeUpdate();
    }

    /** What is to be told of an idea that the viewer was shown; where there never were gates, nothing, and nothing is asked for. */
    public GateStory of(IdeaLine idea) {
        GatePlan plan = gates.plan();
        if (plan.changed() == null) {
            return GateStory.NONE;
        }
        List<Passage> passed = passed(idea.id());
        return new GateStory(IdeaStatus.UNDECIDED.contains(idea.status()) ? plan.progress(idea.votes(), idea.created(), passed, Instant.now()) : null, passed);
    }

    /** Until when reviews are promised that have not come yet, by id of the idea; one statement. */
    public Map<Long, Instant> promised(Collection<Long> ideas) {
        Map<Long, Instant> promised = new HashMap<>();
        if (!ideas.isEmpty()) {
            em.createQuery("select p.key.ideaId, min(p.due) from Passage p where p.answered is null and p.key.ideaId in :ideas group by p.key.ideaId", Object[].class)
                    .setParameter("ideas", ideas).getResultList().forEach(row -> promised.put((Long) row[0], (Instant) row[1]));
        }
        return promised;
    }

    /** Ideas that have the votes of a gate which they did not pass, by ascending id after one; some came too late for it. */
    List<Long> candidates(long after, int most) {
        return em.createQuery("""
                select i.id from Idea i where i.id > :after and i.status in :undecided and exists (select 1 from Gate g where g.votes <= i.votes
                and not exists (select 1 from Passage p where p.key.ideaId = i.id and p.key.votes >= g.votes)) order by i.id""", Long.class)
                .setParameter("after", after).setParameter("undecided", UNDECIDED).setMaxResults(most).getResultList();
    }

    /** Holds an idea and looks whether it reached a gate. */
    void settle(long ideaId) {
        items.lock(ideaId);
        look(ideaId);
    }
}
