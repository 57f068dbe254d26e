package org.wawasan.composition.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings {@code taxonomy_filing} and {@code taxonomy_count} in line with what items are filed under. Plain JDBC, in batches. */
final class FilingLedger {

    /** What stands above all concepts (made by the migration). */
    static final long EVERYTHING = 1;

    private static final int CHUNK = 500;

    private final Connection connection;
    private final ConceptGraph graph;

    FilingLedger(Connection connection, ConceptGraph graph) {
        this.connection = connection;
        this.graph = graph;
    }

    /** Where an item stands. */
    private record Place(long item, long concept) {
    }

    /** As what it stands there. */
    private record Entry(String kind, String language, String visibility, Timestamp created) {
    }

    /** What is counted together. */
    record Count(long concept, String kind, String language, String visibility) implements Comparable<Count> {

        private static final Comparator<Count> ORDER = Comparator.comparingLong(Count::concept).thenComparing(Count::kind)
                .thenComparing(Count::language).thenComparing(Count::visibility);

        Count(Place place, Entry entry) {
            this(place.concept, entry.kind, entry.language, entry.visibility);
        }

        @Override
        public int compareTo(Count other) {
            return ORDER.compare(this, other);
        }
    }

    /** Files the items anew: under their topics, all broader ones, and everything. */
    void file(Collection<Long> items) throws SQLException {
        List<Long> all = List.copyOf(items);
        for (int start = 0; start < all.size(); start += CHUNK) {
            fileChunk(all.subList(start, Math.min(all.size(), start + CHUNK)));
        }
    }

    private void fileChunk(List<Long> items) throws SQLException {
        Map<Place, Entry> wanted = wanted(items);
        Map<Place, Entry> present = present(items);
        Map<Count, Integer> moves = new TreeMap<>();
        List<Place> gone = new ArrayList<>();
        present.forEach((place, entry) -> {
            if (!entry.equals(wanted.get(place))) {
                moves.merge(new Count(place, entry), -1, Integer::sum);
                if (!wanted.containsKey(place)) {
                    gone.add(place);
                }
            }
        });
        Map<Place, Entry> fresh = wanted.entrySet().stream().filter(row -> !row.getValue().equals(present.get(row.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        fresh.forEach((place, entry) -> moves.merge(new Count(place, entry), 1, Integer::sum));
        remove(gone);
        put(fresh);
        count(moves);
    }

    private Map<Place, Entry> wanted(List<Long> items) throws SQLException {
        Map<Long, Entry> entries = new HashMap<>();
        Map<Long, List<Long>> topics = new HashMap<>();
        query("select i.id, i.kind, i.language, i.visibility, i.created, t.concept_id from knowledge_item i "
                + "left join knowledge_item_topic t on t.item_id = i.id where i.kind <> 'REPLY' and i.id in ", items, row -> {
            entries.put(row.getLong(1), new Entry(row.getString(2), row.getString(3), row.getString(4), row.getTimestamp(5)));
            topics.computeIfAbsent(row.getLong(1), any -> new ArrayList<>()).add(row.getLong(6));
        });
        Map<Place, Entry> wanted = new HashMap<>();
        entries.forEach((item, entry) -> {
            topics.get(item).forEach(topic -> graph.withBroader(topic).forEach(concept -> wanted.put(new Place(item, concept), entry)));
            wanted.put(new Place(item, EVERYTHING), entry);
        });
        return wanted;
    }

    private Map<Place, Entry> present(List<Long> items) throws SQLException {
        Map<Place, Entry> present = new HashMap<>();
        query("select item_id, concept_id, kind, language, visibility, created from taxonomy_filing where item_id in ", items, row ->
                present.put(new Place(row.getLong(1), row.getLong(2)),
                        new Entry(row.getString(3), row.getString(4), row.getString(5), row.getTimestamp(6))));
        return present;
    }

    private void remove(List<Place> gone) throws SQLException {
        if (!gone.isEmpty()) {
            try (PreparedStatement delete = connection.prepareStatement("delete from taxonomy_filing where item_id = ? and concept_id = ?")) {
                for (Place place : gone) {
                    delete.setLong(1, place.item);
                    delete.setLong(2, place.concept);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    private void put(Map<Place, Entry> fresh) throws SQLException {
        if (!fresh.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement("insert into taxonomy_filing "
                    + "(item_id, concept_id, kind, language, visibility, created) values (?, ?, ?, ?, ?, ?) on duplicate key update "
                    + "kind = values(kind), language = values(language), visibility = values(visibility), created = values(created)")) {
                for (Map.Entry<Place, Entry> row : fresh.entrySet()) {
                    insert.setLong(1, row.getKey().item);
                    insert.setLong(2, row.getKey().concept);
                    insert.setString(3, row.getValue().kind);
                    insert.setString(4, row.getValue().language);
                    insert.setString(5, row.getValue().visibility);
                    insert.setTimestamp(6, row.getValue().created);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** Moves counters, always in one order, so that two transactions never wait for each other. */
    void count(Map<Count, Integer> moves) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("insert into taxonomy_count "
                + "(concept_id, kind, language, visibility, items) values (?, ?, ?, ?, ?) on duplicate key update items = items + ?")) {
            for (Map.Entry<Count, Integer> move : new TreeMap<>(moves).entrySet()) {
                if (move.getValue() != 0) {
                    update.setLong(1, move.getKey().concept);
                    update.setString(2, move.getKey().kind);
                    update.setString(3, move.getKey().language);
                    update.setString(4, move.getKey().visibility);
                    update.setInt(5, Math.max(0, move.getValue()));
                    update.setInt(6, move.getValue());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    /** Reckons concepts anew whose narrower concepts became others. */
    void rebuild(Collection<Long> concepts) throws SQLException {
        for (Long concept : concepts) {
            List<Long> one = List.of(concept);
            execute("delete from taxonomy_filing where concept_id = ?", one);
            execute("delete from taxonomy_count where concept_id = ? and kind <> 'PERSON'", one);
            List<Long> parameters = new ArrayList<>(one);
            parameters.addAll(graph.withNarrower(concept));
            execute("insert into taxonomy_filing (item_id, concept_id, kind, language, visibility, created) "
                    + "select distinct i.id, ?, i.kind, i.language, i.visibility, i.created from knowledge_item i "
                    + "join knowledge_item_topic t on t.item_id = i.id where i.kind <> 'REPLY' and t.concept_id in "
                    + places(parameters.size() - 1), parameters);
            execute("insert into taxonomy_count (concept_id, kind, language, visibility, items) "
                    + "select concept_id, kind, language, visibility, count(*) from taxonomy_filing where concept_id = ? "
                    + "group by concept_id, kind, language, visibility", one);
        }
    }

    private void execute(String sql, List<Long> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads the rows of a statement that ends with the ids. */
    private void query(String sql, List<Long> ids, Row reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql + places(ids.size()))) {
            bind(statement, ids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, List<Long> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setLong(i + 1, parameters.get(i));
        }
    }

    private static String places(int count) {
        return "(" + "?,".repeat(count - 1) + "?)";
    }
}
