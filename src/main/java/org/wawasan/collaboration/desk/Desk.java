package org.wawasan.collaboration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wawasan.collaboration.gate.Passages;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.knowledge.ItemFilter;
import org.wawasan.knowledge.ItemLists;
import org.wawasan.knowledge.ItemOrder;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The product team's desk: its queue, and what it says and judges about each idea. */
@ApplicationScoped
@Transactional
public class Desk {

    public static final int PAGE = 25;
    private static final String IN_SEGMENT = """
            (select count(*) from Vote v, CustomerAttribute a where v.key.itemId = i.id and a.key.memberId = v.key.memberId
            and a.key.name = :segment and a.value = :value) > 0""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private ItemLists lists;
    @Inject
    private Ideas ideas;
    @Inject
    private IdeaBoard board;
    @Inject
    private Passages passages;

    /**
     * A part of the queue.
     *
     * @param segment of which somebody voted, by {@link Segment#getCode}; null for all
     * @param after   cursor of the part before, null at the beginning
     */
    public Page<DeskLine> queue(QueueOrder order, String segment, String after, int size) {
        access.require(Permission.DECIDE_IDEAS);
        Optional<Segment> voters = Segment.of(segment);
        Page<Long> ids = order == QueueOrder.RICE ? judged(voters, after, size) : order == QueueOrder.PROMISED ? promised(voters, after, size) : lists.page(
                new ItemFilter(Idea.class, (order == QueueOrder.URGENCY ? Set.of(IdeaStatus.NEW) : IdeaStatus.OPEN).stream().map(Enum::name).toList(),
                        null, null, null),
                voters.map(one -> IN_SEGMENT).orElse(null), voters.map(Desk::values).orElse(Map.of()),
                order == QueueOrder.URGENCY ? ItemOrder.OLDEST : ItemOrder.MOST_VOTED, after, size);
        return new Page<>(lines(ids.items()), ids.next());
    }

    private static Map<String, Object> values(Segment segment) {
        return Map.of("segment", segment.name(), "value", segment.value());
    }

    private Page<Long> judged(Optional<Segment> voters, String after, int size) {
        Optional<Cursor> from = Cursor.parseDecimal(after);
        TypedQuery<Object[]> query = em.createQuery("""
                select s.score, i.id from RiceScore s join Idea i on i.id = s.ideaId
                where i.status in :open and i.visibility in :visibilities"""
                + from.map(cursor -> " and s.score <= :score and (s.score < :score or i.id < :id)").orElse("")
                + voters.map(one -> " and " + IN_SEGMENT).orElse("") + " order by s.score desc, i.id desc", Object[].class)
                .setParameter("open", IdeaStatus.OPEN.stream().map(Enum::name).toList())
                .setParameter("visibilities", access.viewer().visibilities());
        from.ifPresent(cursor -> query.setParameter("score", cursor.decimal(0)).setParameter("id", cursor.number(1)));
        voters.ifPresent(one -> values(one).forEach(query::setParameter));
        Page<Object[]> page = Page.of(query.setMaxResults(size + 1).getResultList(), size,
                row -> Cursor.of(new BigDecimal(row[0].toString()).toPlainString(), row[1]));
        return new Page<>(page.items().stream().map(row -> (Long) row[1]).toList(), page.next());
    }

    private Page<Long> promised(Optional<Segment> voters, String after, int size) {
        Optional<Cursor> from = Cursor.parseInstant(after);
        TypedQuery<Object[]> query = em.createQuery("""
                select p.due, i.id from Passage p join Idea i on i.id = p.key.ideaId where p.answered is null and i.visibility in :visibilities
                and not exists (select 1 from Passage e where e.key.ideaId = i.id and e.answered is null
                    and (e.due < p.due or e.due = p.due and e.key.votes < p.key.votes))"""
                + from.map(cursor -> " and p.due >= :due and (p.due > :due or i.id > :id)").orElse("")
                + voters.map(one -> " and " + IN_SEGMENT).orElse("") + " order by p.due, i.id", Object[].class)
                .setParameter("visibilities", access.viewer().visibilities());
        from.ifPresent(cursor -> query.setParameter("due", cursor.instant(0)).setParameter("id", cursor.number(1)));
        voters.ifPresent(one -> values(one).forEach(query::setParameter));
        Page<Object[]> page = Page.of(query.setMaxResults(size + 1).getResultList(), size, row -> Cursor.of(row[0], row[1]));
        return new Page<>(page.items().stream().map(row -> (Long) row[1]).toList(), page.next());
    }

    private List<DeskLine> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Double> scores = new HashMap<>();
        em.createQuery("select s.ideaId, s.score from RiceScore s where s.ideaId in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> scores.put((Long) row[0], (Double) row[1]));
        Map<Long, Long> notes = new HashMap<>();
        em.createQuery("select n.ideaId, count(n) from InternalNote n where n.ideaId in :ids group by n.ideaId", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> notes.put((Long) row[0], (Long) row[1]));
        Map<Long, Instant> promised = passages.promised(ids);
        return ideas.lines(ids).stream().map(idea -> new DeskLine(idea, scores.get(idea.id()), notes.getOrDefault(idea.id(), 0L), promised.get(idea.id()))).toList();
    }

    /** An idea as the team sees it. */
    public IdeaLine idea(long id) {
        access.require(Permission.DECIDE_IDEAS);
        items.visible(Idea.class, id);
        return ideas.lines(List.of(id)).get(0);
    }

    public Optional<RiceScore> score(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return Optional.ofNullable(em.find(RiceScore.class, id));
    }

    /** The team's notes about an idea, the latest first. */
    public List<InternalNote> notes(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return em.createQuery("select n from InternalNote n join fetch n.author where n.ideaId = :id order by n.created desc, n.id desc", InternalNote.class)
                .setParameter("id", id).setMaxResults(100).getResultList();
    }

    /** Who voted for an idea, by attribute and value; a customer of whom nothing is known is in none. */
    public Map<String, List<Segment>> voters(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return grouped(em.createQuery("""
                select new org.wawasan.collaboration.desk.Segment(a.key.name, a.value, count(*)) from Vote v, CustomerAttribute a
                where v.key.itemId = :id and a.key.memberId = v.key.memberId group by a.key.name, a.value
                order by a.key.name, count(*) desc, a.value""", Segment.class).setParameter("id", id).setMaxResults(Segments.MOST).getResultList());
    }

    private static Map<String, List<Segment>> grouped(List<Segment> segments) {
        Map<String, List<Segment>> groups = new LinkedHashMap<>();
        segments.forEach(one -> groups.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
        return groups;
    }

    /**
     * A part of the members who voted for an idea themselves, those first who joined first. An author who is not named at the idea is not
     * named here either.
     */
    public Page<Voter> votersByName(long id, String after, int size) {
        access.require(Permission.DECIDE_IDEAS);
        items.visible(Idea.class, id);
        List<Voter> voters = em.createQuery("""
                select new org.wawasan.collaboration.desk.Voter(m.id, m.name, v.created) from Vote v join Member m on m.id = v.key.memberId
                join Idea i on i.id = v.key.itemId where i.id = :id and v.by is null and (i.credit is null or m.id <> i.author.id)
                and m.id > :above order by m.id""", Voter.class)
                .setParameter("id", id).setParameter("above", Cursor.parseId(after).orElse(0L)).setMaxResults(size + 1).getResultList();
        return Page.of(voters, size, voter -> Cursor.of(voter.id()));
    }

    /** Judges what an idea would bring; only the team sees it. */
    public void judge(long id, Integer reach, RiceScore.Impact impact, RiceScore.Confidence confidence, BigDecimal effort) {
        Member by = access.require(Permission.DECIDE_IDEAS);
        items.held(Idea.class, id);
        RiceScore known = em.find(RiceScore.class, id);
        RiceScore judged = (known == null ? new RiceScore(id) : known).judge(reach, impact, confidence, effort, by);
        if (known == null) {
            em.persist(judged);
        }
    }

    /** Says something to the team. */
    public void note(long id, String body) {
        Member author = access.require(Permission.DECIDE_IDEAS);
        em.persist(new InternalNote(items.visible(Idea.class, id).getId(), author, body));
    }

    /**
     * Decides about one of several ideas that were chosen together, in its own transaction.
     *
     * @throws Refused where this idea cannot become what the others become
     */
    public void decide(long id, IdeaStatus to, String response) {
        board.decide(id, items.visible(Idea.class, id).status(), to, null, response);
    }

    /** Files an idea under further topics. */
    public void file(long id, List<Long> topics) {
        access.require(Permission.DECIDE_IDEAS);
        if (topics.isEmpty()) {
            throw Refused.field("topics", "required");
        }
        Idea idea = items.held(Idea.class, id);
        Set<Long> all = new LinkedHashSet<>(idea.getTopics());
        all.addAll(topics);
        idea.fileUnder(all);
    }
}
