package org.wawasan.competence.expertise;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Taxonomy;

/**
 * Keeps {@code expertise_score} in line with the evidence and claims of one member, whose profile the caller holds. Plain JDBC.
 * Both ways of changing it tell by how much the number of people known to know each concept moved.
 */
final class ScoreLedger {

    private final Connection connection;
    private final Taxonomy taxonomy;
    private final long member;

    ScoreLedger(Connection connection, Taxonomy taxonomy, long member) {
        this.connection = connection;
        this.taxonomy = taxonomy;
        this.member = member;
    }

    /** @param direct whether evidence is filed under the very concept, not only under a narrower one */
    private record Standing(double score, boolean direct) {

        Standing and(double more, boolean directly) {
            return new Standing(Decay.sum(score, more), direct || directly);
        }
    }

    private record Item(EvidenceKind kind, long id, Instant when) {
    }

    /** Adds one piece of evidence for some topics. */
    Map<Long, Integer> add(Set<Long> topics, double score) throws SQLException {
        Map<Long, Standing> before = standings();
        Map<Long, Standing> now = new TreeMap<>();
        reach(topics, taxonomy).forEach(concept -> now.put(concept,
                before.getOrDefault(concept, new Standing(Decay.NOTHING, false)).and(score, topics.contains(concept))));
        put(now);
        return moves(before, now, Set.of());
    }

    /**
     * Reckons everything anew from the evidence.
     *
     * @param listed whether the member is to be found at all
     * @param told   whether the profile says anything, so that it is listed without evidence
     */
    Map<Long, Integer> rebuild(boolean listed, boolean told, Set<Long> claims) throws SQLException {
        Map<Long, Standing> now = new TreeMap<>();
        if (listed) {
            evidence().forEach((item, topics) -> reach(topics, taxonomy).forEach(concept -> now.merge(concept,
                    new Standing(Decay.score(item.kind().weight(), item.when()), topics.contains(concept)),
                    (one, other) -> one.and(other.score(), other.direct()))));
            Set<Long> claimed = taxonomy.withBroader(claims);
            if (told || !claims.isEmpty()) {
                claimed.add(Filings.EVERYTHING);
            }
            claimed.forEach(concept -> now.putIfAbsent(concept, new Standing(Decay.NOTHING, false)));
        }
        Map<Long, Standing> before = standings();
        Set<Long> gone = new TreeSet<>(before.keySet());
        gone.removeAll(now.keySet());
        remove(gone);
        Map<Long, Standing> changed = new TreeMap<>(now);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        put(changed);
        return moves(before, changed, gone);
    }

    /** All that evidence for some topics speaks for: these, broader ones, the skills that show themselves there, and everything. */
    static Set<Long> reach(Collection<Long> topics, Taxonomy taxonomy) {
        Set<Long> reach = taxonomy.withBroader(topics);
        Set<Long> skills = new TreeSet<>();
        for (Concept concept : taxonomy.concepts(reach)) {
            taxonomy.concepts(concept.matches()).stream().filter(match -> match.scheme().equals(Taxonomy.SKILLS)).map(Concept::id).forEach(skills::add);
        }
        reach.addAll(taxonomy.withBroader(skills));
        reach.add(Filings.EVERYTHING);
        return reach;
    }

    private static Map<Long, Integer> moves(Map<Long, Standing> before, Map<Long, Standing> now, Set<Long> gone) {
        Map<Long, Integer> moves = new TreeMap<>();
        now.forEach((concept, standing) -> moves.merge(concept, one(standing) - one(before.get(concept)), Integer::sum));
        gone.forEach(concept -> moves.merge(concept, -one(before.get(concept)), Integer::sum));
        moves.values().removeIf(by -> by == 0);
        return moves;
    }

    private static int one(Standing standing) {
        return standing != null && Decay.isEvidenced(standing.score()) ? 1 : 0;
    }

    private Map<Long, Standing> standings() throws SQLException {
        Map<Long, Standing> standings = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select concept_id, score, direct from expertise_score where member_id = ?")) {
            select.setLong(1, member);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    standings.put(rows.getLong(1), new Standing(rows.getDouble(2), rows.getBoolean(3)));
                }
            }
        }
        return standings;
    }

    private Map<Item, Set<Long>> evidence() throws SQLException {
        Map<Item, Set<Long>> evidence = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select kind, item_id, happened, concept_id from expertise_evidence where member_id = ?")) {
            select.setLong(1, member);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Item item = new Item(EvidenceKind.valueOf(rows.getString(1)), rows.getLong(2), rows.getTimestamp(3).toInstant());
                    evidence.computeIfAbsent(item, any -> new TreeSet<>()).add(rows.getLong(4));
                }
            }
        }
        return evidence;
    }

    private void put(Map<Long, Standing> standings) throws SQLException {
        if (standings.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into expertise_score (member_id, concept_id, score, direct) values "
                + "(?, ?, ?, ?), ".repeat(standings.size() - 1) + "(?, ?, ?, ?) on duplicate key update score = values(score), direct = values(direct)")) {
            int index = 1;
            for (Map.Entry<Long, Standing> row : standings.entrySet()) {
                insert.setLong(index++, member);
                insert.setLong(index++, row.getKey());
                insert.setDouble(index++, row.getValue().score());
                insert.setBoolean(index++, row.getValue().direct());
            }
            insert.executeUpdate();
        }
    }

    private void remove(Set<Long> concepts) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from expertise_score where member_id = ? and concept_id = ?")) {
            for (Long concept : concepts) {
                delete.setLong(1, member);
                delete.setLong(2, concept);
                delete.executeUpdate();
            }
        }
    }

    /** Topics for which evidence is kept. */
    Set<Long> topicsOf(EvidenceKind kind, long item) throws SQLException {
        Set<Long> topics = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select concept_id from expertise_evidence where kind = ? and item_id = ? and member_id = ?")) {
            select.setString(1, kind.name());
            select.setLong(2, item);
            select.setLong(3, member);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    topics.add(rows.getLong(1));
                }
            }
        }
        return topics;
    }

    /** Keeps evidence; what was kept of the same before goes. */
    void keep(EvidenceKind kind, long item, Set<Long> topics, Instant when) throws SQLException {
        forget(kind, item);
        try (PreparedStatement insert = connection.prepareStatement("insert into expertise_evidence (member_id, kind, item_id, concept_id, happened) values "
                + "(?, ?, ?, ?, ?), ".repeat(topics.size() - 1) + "(?, ?, ?, ?, ?)")) {
            int index = 1;
            for (Long topic : topics) {
                insert.setLong(index++, member);
                insert.setString(index++, kind.name());
                insert.setLong(index++, item);
                insert.setLong(index++, topic);
                insert.setTimestamp(index++, Timestamp.from(when));
            }
            insert.executeUpdate();
        }
    }

    /** Lets evidence that is kept speak for these topics instead, as of the same time; false where it does already. */
    boolean refile(EvidenceKind kind, long item, Set<Long> topics) throws SQLException {
        if (topics.equals(topicsOf(kind, item))) {
            return false;
        }
        Instant when = earned(kind, item);
        forget(kind, item);
        if (!topics.isEmpty()) {
            keep(kind, item, topics, when);
        }
        return true;
    }

    private Instant earned(EvidenceKind kind, long item) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select max(happened) from expertise_evidence where kind = ? and item_id = ? and member_id = ?")) {
            select.setString(1, kind.name());
            select.setLong(2, item);
            select.setLong(3, member);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getTimestamp(1).toInstant();
            }
        }
    }

    void forget(EvidenceKind kind, long item) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from expertise_evidence where kind = ? and item_id = ? and member_id = ?")) {
            delete.setString(1, kind.name());
            delete.setLong(2, item);
            delete.setLong(3, member);
            delete.executeUpdate();
        }
    }
}
