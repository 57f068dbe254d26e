package org.wawasan.knowledge;

import java.util.Comparator;
import java.util.Optional;
import org.wawasan.platform.persistence.Cursor;

/** Orders in which items are listed; for each there is an index, of which a part of a list is one range. */
public enum ItemOrder {

    /** What is sought these days, see {@link Trending}. */
    TRENDING("trending"),
    MOST_VOTED("votes"),
    MOST_COMMENTED("comments"),
    NEWEST("created"),
    /** The longest waiting first. */
    OLDEST("created"),
    LATEST_ACTIVITY("lastActivity");

    private final String key;

    ItemOrder(String key) {
        this.key = key;
    }

    /** The attribute by which it is ordered, of what is called by a letter. */
    String key(String letter) {
        return letter + "." + key;
    }

    /** Whether what happens to an item moves it. */
    boolean moves() {
        return this != NEWEST && this != OLDEST;
    }

    String orderBy(String letter) {
        return this == OLDEST ? key(letter) + ", i.id" : key(letter) + " desc, i.id desc";
    }

    /** The same order among what was found. */
    @SuppressWarnings("unchecked")
    Comparator<Object[]> comparator() {
        Comparator<Object[]> upwards = Comparator.<Object[], Comparable<Object>>comparing(row -> (Comparable<Object>) row[1])
                .thenComparing(row -> (Long) row[0]);
        return this == OLDEST ? upwards : upwards.reversed();
    }

    /** Condition of the rows beyond {@code :value} and {@code :id}, worded so that the database reads on in its index. */
    String beyond(String letter) {
        String than = this == OLDEST ? ">" : "<";
        return key(letter) + " " + than + "= :value and (" + key(letter) + " " + than + " :value or i.id " + than + " :id)";
    }

    /** Where a cursor points to; empty where it is none, which means the beginning. */
    Optional<Position> position(String text) {
        return Cursor.parse(text, 3).flatMap(cursor -> {
            String place = Cursor.of(cursor.text(0), cursor.text(1)).toString();
            return Snapshot.parse(cursor.text(2)).flatMap(snapshot -> switch (this) {
                case TRENDING -> Cursor.parseDecimal(place).map(found -> new Position(found.decimal(0), found.number(1), snapshot));
                case MOST_VOTED, MOST_COMMENTED -> Cursor.parseNumbers(place)
                        .map(found -> new Position((int) Math.min(found.number(0), Integer.MAX_VALUE), found.number(1), snapshot));
                case NEWEST, OLDEST, LATEST_ACTIVITY -> Cursor.parseInstant(place)
                        .map(found -> new Position(found.instant(0), found.number(1), snapshot));
            });
        });
    }

    /**
     * A row's place in the order: a double, an int or an {@link java.time.Instant}, and the id.
     *
     * @param snapshot what had been seen when the list was begun
     */
    record Position(Object value, long id, Snapshot snapshot) {
    }
}
