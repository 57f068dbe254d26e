package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wawasan.member.Member;

/**
 * Moves what an item has (votes, followers, comments) to another, and back. All of it is done in bulk while the caller holds
 * both items, so that nothing is cast, said or followed meanwhile. Each voter counts once: who has voted for both keeps the
 * vote at the target. To undo it, what the source had is written down.
 *
 * <p>After an undo the source has again what it had, the target what it had and what came to it since. Who took a vote back or
 * stopped following while both were one wanted neither, and is at neither afterwards. A vote or follow at the target that also
 * stands for another source which is still merged stays for that one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Merges {

    private static final String ACTIVE = " join knowledge_merge o on o.id = other.merge_id and o.id <> :merge and o.target_id = :target and o.undone is null";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Items items;
    @Inject
    private Standings standings;
    @Inject
    private Event<ItemsMerged> merged;

    /** What would move, or has. Counted for the page that asks before. */
    @Transactional
    public Moves preview(long source, long target) {
        Object[] found = (Object[]) em.createNativeQuery("""
                select (select count(*) from knowledge_vote v where v.item_id = :source),
                (select count(*) from knowledge_vote v join knowledge_vote w on w.member_id = v.member_id and w.item_id = :target where v.item_id = :source),
                (select count(*) from knowledge_follow f where f.item_id = :source and not exists
                    (select 1 from knowledge_follow g where g.item_id = :target and g.member_id = f.member_id)),
                (select count(*) from knowledge_comment c where c.item_id = :source)""")
                .setParameter("source", source).setParameter("target", target).getSingleResult();
        int votes = ((Number) found[0]).intValue();
        int both = ((Number) found[1]).intValue();
        return new Moves(votes - both, both, ((Number) found[2]).intValue(), ((Number) found[3]).intValue());
    }

    /** The merge by which an item is part of another now. */
    @Transactional
    public Optional<Merge> of(long source) {
        return em.createQuery("select m from Merge m join fetch m.by where m.source.id = :source and m.undone is null", Merge.class)
                .setParameter("source", source).getResultStream().findFirst();
    }

    /**
     * Moves everything from one item to another; the caller holds both.
     *
     * @param status name of the status that the source had until now
     */
    public Merge merge(KnowledgeItem source, String status, KnowledgeItem target, Member by, Instant when) {
        Merge merge = new Merge(source, status, target, by, when);
        em.persist(merge);
        em.flush();
        moveVotes(merge);
        run(merge, """
                insert into knowledge_merge_follow (merge_id, member_id, created, moved) select :merge, f.member_id, f.created, not exists
                    (select 1 from knowledge_follow g where g.item_id = :target and g.member_id = f.member_id)
                from knowledge_follow f where f.item_id = :source""");
        run(merge, """
                insert into knowledge_follow (item_id, member_id, created)
                select :target, member_id, created from knowledge_merge_follow where merge_id = :merge and moved = 1""");
        run(merge, "delete from knowledge_follow where item_id = :source");
        run(merge, "insert into knowledge_merge_comment (merge_id, comment_id) select :merge, id from knowledge_comment where item_id = :source");
        int comments = run(merge, "update knowledge_comment set item_id = :target where item_id = :source");
        leave(merge);
        run(merge, """
                update knowledge_item t join knowledge_item s on s.id = :source
                set t.comments = t.comments + %d, t.last_activity = greatest(t.last_activity, s.last_activity), s.comments = 0
                where t.id = :target""".formatted(comments));
        merged.fire(new ItemsMerged(source.getId(), target.getId(), false));
        return merge;
    }

    private void moveVotes(Merge merge) {
        run(merge, """
                insert into knowledge_merge_vote (merge_id, member_id, created, by_id, reason, moved)
                select :merge, v.member_id, v.created, v.by_id, v.reason, not exists
                    (select 1 from knowledge_vote w where w.item_id = :target and w.member_id = v.member_id)
                from knowledge_vote v where v.item_id = :source""");
        Double weight = weight(merge, "select created from knowledge_merge_vote where merge_id = :merge and moved = 1");
        int moved = run(merge, """
                insert into knowledge_vote (item_id, member_id, created, by_id, reason)
                select :target, member_id, created, by_id, reason from knowledge_merge_vote where merge_id = :merge and moved = 1""");
        int all = run(merge, "delete from knowledge_vote where item_id = :source");
        items.moveVotes(merge.getTarget(), moved, weight);
        items.moveVotes(merge.getSource(), -all, null);
    }

    /** Gives the source back what it had; the caller holds both items. */
    public void undo(Merge merge, Member by, Instant when) {
        merge.undo(by, when);
        em.flush();
        returnVotes(merge);
        int comments = run(merge, """
                update knowledge_comment set item_id = :source
                where item_id = :target and id in (select comment_id from knowledge_merge_comment where merge_id = :merge)""");
        leave(merge);
        run(merge, "update knowledge_item set comments = comments - %d where id = :target".formatted(comments));
        run(merge, "update knowledge_item set comments = comments + %d where id = :source".formatted(comments));
        returnFollows(merge);
        merged.fire(new ItemsMerged(merge.getSource().getId(), merge.getTarget().getId(), true));
    }

    private void leave(Merge merge) {
        standings.leave(merge.getSource().getId());
        standings.leave(merge.getTarget().getId());
    }

    private void returnVotes(Merge merge) {
        int returned = run(merge, """
                insert into knowledge_vote (item_id, member_id, created, by_id, reason)
                select :source, v.member_id, v.created, v.by_id, v.reason from knowledge_merge_vote v
                join knowledge_vote w on w.item_id = :target and w.member_id = v.member_id where v.merge_id = :merge""");
        bequeath(merge, "vote", "w.created = h.created, w.by_id = h.by_id, w.reason = h.reason");
        String gone = """
                from knowledge_vote w join knowledge_merge_vote v on v.merge_id = :merge and v.member_id = w.member_id and v.moved = 1 and v.created = w.created
                where w.item_id = :target and not exists (select 1 from knowledge_merge_vote other %s where other.member_id = w.member_id)""".formatted(ACTIVE);
        Double weight = weight(merge, "select w.created " + gone);
        int removed = run(merge, "delete w " + gone);
        items.moveVotes(merge.getTarget(), -removed, weight);
        items.moveVotes(merge.getSource(), returned, null);
    }

    private void returnFollows(Merge merge) {
        run(merge, """
                insert into knowledge_follow (item_id, member_id, created)
                select :source, f.member_id, f.created from knowledge_merge_follow f
                join knowledge_follow g on g.item_id = :target and g.member_id = f.member_id where f.merge_id = :merge""");
        bequeath(merge, "follow", "w.created = h.created");
        run(merge, """
                delete g from knowledge_follow g
                join knowledge_merge_follow f on f.merge_id = :merge and f.member_id = g.member_id and f.moved = 1 and f.created = g.created
                where g.item_id = :target
                and not exists (select 1 from knowledge_merge_follow other %s where other.member_id = g.member_id)
                and not exists (select 1 from knowledge_vote v join knowledge_merge m on m.id = :merge and m.created < v.created
                    where v.item_id = :target and v.member_id = g.member_id)
                and not exists (select 1 from knowledge_comment c join knowledge_merge m on m.id = :merge and m.created < c.created
                    where c.item_id = :target and c.author_id = g.member_id)""".formatted(ACTIVE));
    }

    /** What came to the target with this merge but stands for another, too, is from now on what came with the oldest of those. */
    private void bequeath(Merge merge, String what, String taken) {
        List<?> heirs = bind(merge, """
                select other.member_id, min(other.merge_id) from knowledge_merge_%1$s other %2$s
                join knowledge_merge_%1$s mine on mine.merge_id = :merge and mine.member_id = other.member_id and mine.moved = 1
                join knowledge_%1$s w on w.item_id = :target and w.member_id = mine.member_id and w.created = mine.created
                where other.moved = 0 group by other.member_id""".formatted(what, ACTIVE)).getResultList();
        for (Object row : heirs) {
            Object[] heir = (Object[]) row;
            em.createNativeQuery("""
                    update knowledge_%1$s w join knowledge_merge_%1$s h on h.merge_id = :heir and h.member_id = w.member_id
                    set h.moved = 1, %2$s where w.item_id = :target and w.member_id = :member""".formatted(what, taken))
                    .setParameter("heir", heir[1]).setParameter("target", merge.getTarget().getId()).setParameter("member", heir[0]).executeUpdate();
        }
    }

    /** What votes of these dates weigh together, see {@link Trending}; null where there are none. */
    private Double weight(Merge merge, String dates) {
        Object weight = bind(merge, "select " + Trending.SUM + " from (" + dates + ") dates").getSingleResult();
        return weight == null ? null : Trending.term(Trending.WANTED, Instant.now()) + ((Number) weight).doubleValue();
    }

    private int run(Merge merge, String sql) {
        return bind(merge, sql).executeUpdate();
    }

    private Query bind(Merge merge, String sql) {
        Query query = em.createNativeQuery(sql);
        if (sql.contains(":merge")) {
            query.setParameter("merge", merge.getId());
        }
        if (sql.contains(":source")) {
            query.setParameter("source", merge.getSource().getId());
        }
        if (sql.contains(":target")) {
            query.setParameter("target", merge.getTarget().getId());
        }
        return query;
    }
}
