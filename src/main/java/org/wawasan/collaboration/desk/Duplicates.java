package org.wawasan.collaboration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.search.Similar;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;

/**
 * Pairs of open ideas that may say the same, over the whole stock. A pair is suggested while both are open; one that was not
 * found again for a month, or by the latest search, expires. A pair that was dismissed is not suggested again.
 */
@ApplicationScoped
@Transactional
public class Duplicates {

    public static final int SHOWN = 50;
    /** Of what an idea resembles itself, so much at least must be in the other. */
    static final double LEAST_SHARE = 0.35;
    private static final int MOST_ALIKE = 4;
    private static final Duration LIFE = Duration.ofDays(30);
    private static final double CHOSEN = 1;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Ideas ideas;
    @Inject
    private Similar similar;

    /** The pairs that are most alike. */
    public List<Suggestion> suggestions() {
        access.require(Permission.DECIDE_IDEAS);
        List<?> rows = em.createNativeQuery("""
                select d.first_id, d.second_id, d.share from desk_duplicate d
                join knowledge_item a on a.id = d.first_id join knowledge_item b on b.id = d.second_id
                where d.dismissed = 0 and d.found > :since and a.status in :open and b.status in :open
                and a.visibility in :visibilities and b.visibility = a.visibility
                order by d.share desc, d.first_id, d.second_id""")
                .setParameter("since", Instant.now().minus(LIFE)).setParameter("open", IdeaStatus.OPEN.stream().map(Enum::name).toList())
                .setParameter("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList()).setMaxResults(SHOWN).getResultList();
        Set<Long> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.addAll(List.of(id(row, 0), id(row, 1))));
        Map<Long, IdeaLine> lines = new HashMap<>();
        ideas.lines(List.copyOf(ids)).forEach(line -> lines.put(line.id(), line));
        List<Suggestion> suggestions = new ArrayList<>();
        rows.forEach(row -> suggestions.add(suggestion(lines.get(id(row, 0)), lines.get(id(row, 1)), ((Number) ((Object[]) row)[2]).doubleValue())));
        return suggestions;
    }

    private static Suggestion suggestion(IdeaLine one, IdeaLine other, double share) {
        boolean first = one.votes() < other.votes() || one.votes() == other.votes() && one.id() > other.id();
        return new Suggestion(first ? one : other, first ? other : one, (int) Math.round(share * 100));
    }

    private static long id(Object row, int column) {
        return ((Number) ((Object[]) row)[column]).longValue();
    }

    /** Remembers that a pair is not the same. */
    public void dismiss(long first, long second) {
        Member by = access.require(Permission.DECIDE_IDEAS);
        int changed = em.createNativeQuery("""
                update desk_duplicate set dismissed = 1, member_id = :member where first_id = :first and second_id = :second""")
                .setParameter("member", by.getId()).setParameter("first", Math.min(first, second)).setParameter("second", Math.max(first, second)).executeUpdate();
        if (changed == 0) {
            throw new NotFound("suggestion " + first + "-" + second);
        }
    }

    /**
     * Suggests to merge an idea into another, as somebody of the team says.
     *
     * @throws Refused where one of them is not open, or they are one
     */
    public void suggest(long id, Long into) {
        access.require(Permission.DECIDE_IDEAS);
        Idea idea = items.visible(Idea.class, id);
        Idea other = into == null ? null : Optional.ofNullable(em.find(Idea.class, into)).filter(one -> one.isVisibleTo(access.viewer())).orElse(null);
        if (other == null) {
            throw Refused.field("into", "idea.original.unknown");
        }
        if (other == idea) {
            throw Refused.field("into", "idea.original.self");
        }
        if (!idea.acceptsVotes() || !other.acceptsVotes()) {
            throw Refused.field("into", "desk.closed");
        }
        keep(id, into, CHOSEN, Instant.now());
    }

    /** Ids of open ideas after one, for the search over the stock. */
    List<Long> openAfter(long id, int most) {
        return em.createQuery("select i.id from Idea i where i.id > :id and i.status in :open order by i.id", Long.class)
                .setParameter("id", id).setParameter("open", IdeaStatus.OPEN.stream().map(Enum::name).toList()).setMaxResults(most).getResultList();
    }

    /** Looks for what says the same as some ideas. */
    void look(List<Long> some, Instant now) {
        for (Long id : some) {
            Idea idea = em.find(Idea.class, id);
            similar.shares(idea, MOST_ALIKE).forEach((other, share) -> {
                if (share >= LEAST_SHARE) {
                    keep(id, other, share, now);
                }
            });
        }
        em.clear();
    }

    private void keep(long one, long other, double share, Instant now) {
        em.createNativeQuery("""
                insert into desk_duplicate (first_id, second_id, share, found) values (:first, :second, :share, :now)
                on duplicate key update share = greatest(share, values(share)), found = values(found)""")
                .setParameter("first", Math.min(one, other)).setParameter("second", Math.max(one, other)).setParameter("share", Math.min(1, share))
                .setParameter("now", now).executeUpdate();
    }

    /** Forgets what a search over the whole stock did not find again. */
    void expire(Instant began) {
        em.createNativeQuery("delete from desk_duplicate where dismissed = 0 and share < :chosen and found < :began")
                .setParameter("chosen", CHOSEN).setParameter("began", began).executeUpdate();
    }
}
