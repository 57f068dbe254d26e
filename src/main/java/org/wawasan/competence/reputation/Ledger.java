package org.wawasan.competence.reputation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wawasan.member.Points;

/**
 * Keeps what everything gave, and the sum. An entry is written, or taken away, at once by whoever holds its item; what it gives is
 * settled as the last thing before the commit, when the transaction holds all the items that it will, and for one member after
 * the other by ascending id. So nobody waits for a member's points while somebody else waits for them, and the sum is that of the
 * entries at every commit. See the decision "Points are settled at the end of the transaction".
 */
@ApplicationScoped
class Ledger {

    @PersistenceContext
    private EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
    @Inject
    private Points points;

    private record Key(Merit merit, long memberId, long itemId, long giverId) {
    }

    /**
     * What has to be settled.
     *
     * @param given what was given before and is taken back, or null where it is new
     */
    private record Move(Key key, int worth, Integer given, Instant happened) {
    }

    /** Writes down what somebody found useful; a second time changes nothing. The caller holds the item. */
    void give(Merit merit, int worth, long memberId, long itemId, long giverId, Instant happened) {
        Key key = new Key(merit, memberId, itemId, giverId);
        int added = bind("""
                insert ignore into reputation_entry (member_id, merit, item_id, giver_id, points, happened)
                values (:member, :merit, :item, :giver, 0, :happened)""", key).setParameter("happened", happened).executeUpdate();
        if (added > 0) {
            settleAtEnd(new Move(key, worth, null, happened));
        }
    }

    /** Takes back what one giver found useful, of an item and of those that are merged into it. The caller holds the item. */
    void takeBack(Merit merit, long itemId, long giverId) {
        takeBack(em.createNativeQuery("""
                select merit, member_id, item_id, giver_id, points, happened from reputation_entry where merit = :merit and giver_id = :giver
                and item_id in (select :item union all select source_id from knowledge_merge where target_id = :item and undone is null)""")
                .setParameter("merit", merit.name()).setParameter("giver", giverId).setParameter("item", itemId));
    }

    /** Takes back what was found useful for as long as something was the case. The caller holds the item. */
    void takeBack(Merit merit, long itemId) {
        takeBack(em.createNativeQuery("""
                select merit, member_id, item_id, giver_id, points, happened from reputation_entry where merit = :merit and item_id = :item""")
                .setParameter("merit", merit.name()).setParameter("item", itemId));
    }

    private void takeBack(Query entries) {
        for (Object entry : entries.getResultList()) {
            Object[] row = (Object[]) entry;
            Key key = new Key(Merit.valueOf((String) row[0]), id(row[1]), id(row[2]), id(row[3]));
            bind("delete from reputation_entry where member_id = :member and merit = :merit and item_id = :item and giver_id = :giver", key).executeUpdate();
            if (!pending().removeIf(move -> move.key.equals(key) && move.given == null)) {
                settleAtEnd(new Move(key, 0, ((Number) row[4]).intValue(), instant(row[5])));
            }
        }
    }

    /** What was found useful of an item is found useful of the one that holds its words now. The caller holds both. */
    void handOver(long fromId, long toId) {
        em.createNativeQuery("update reputation_entry set item_id = :to where item_id = :from")
                .setParameter("to", toId).setParameter("from", fromId).executeUpdate();
    }

    private void settleAtEnd(Move move) {
        pending().add(move);
    }

    /** The moves of this transaction in their order. */
    @SuppressWarnings("unchecked")
    private List<Move> pending() {
        List<Move> moves = (List<Move>) transaction.getResource(Ledger.class);
        if (moves == null) {
            List<Move> begun = new ArrayList<>();
            transaction.putResource(Ledger.class, begun);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    settle(begun);
                }

                @Override
                public void afterCompletion(int status) {
                    // Committed or rolled back with all the rest.
                }
            });
            return begun;
        }
        return moves;
    }

    private void settle(List<Move> moves) {
        Map<Long, List<Move>> byMember = new TreeMap<>();
        moves.forEach(move -> byMember.computeIfAbsent(move.key.memberId, member -> new ArrayList<>()).add(move));
        byMember.forEach(this::settle);
    }

    private void settle(long member, Collection<Move> moves) {
        points.hold(member);
        Map<LocalDate, Day> days = new HashMap<>();
        int sum = 0;
        for (Move move : moves) {
            sum += move.key.merit.isLimited() ? within(days.computeIfAbsent(date(move.happened), date -> day(member, date)), move) : counted(move);
        }
        days.forEach((date, day) -> keep(member, date, day));
        points.move(member, sum);
    }

    private int within(Day day, Move move) {
        if (move.given == null) {
            return write(move, day.take(move.worth));
        }
        day.takeBack(move.given);
        return -move.given;
    }

    private int counted(Move move) {
        return move.given == null ? write(move, move.worth) : -move.given;
    }

    private int write(Move move, int given) {
        bind("update reputation_entry set points = :points where member_id = :member and merit = :merit and item_id = :item and giver_id = :giver", move.key)
                .setParameter("points", given).executeUpdate();
        return given;
    }

    /** As it is now, since the member is held. */
    private Day day(long member, LocalDate date) {
        return new Day((Integer) em.createNativeQuery("select points from reputation_day where member_id = :member and day = :day", Integer.class)
                .setParameter("member", member).setParameter("day", date).getResultStream().findFirst().orElse(0));
    }

    private void keep(long member, LocalDate date, Day day) {
        em.createNativeQuery("insert into reputation_day (member_id, day, points) values (:member, :day, :points) on duplicate key update points = :points")
                .setParameter("member", member).setParameter("day", date).setParameter("points", day.points()).executeUpdate();
    }

    private Query bind(String sql, Key key) {
        return em.createNativeQuery(sql).setParameter("member", key.memberId).setParameter("merit", key.merit.name())
                .setParameter("item", key.itemId).setParameter("giver", key.giverId);
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
    }
}
