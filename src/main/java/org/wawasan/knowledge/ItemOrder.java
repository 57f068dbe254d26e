package org.wawasan.knowledge;

import java.time.Instant;
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

    /** The attribute by which it is ordered. */
    String key() {
        return "i." + key;
    }

    String orderBy() {
        return this == OLDEST ? key() + ", i.id" : key() + " desc, i.id desc";
    }

    /** Condition of the rows beyond {@code :value} and {@code :id}, worded so that the database reads on in its index. */
    String beyond() {
        String than = this == OLDEST ? ">" : "<";
        return key() + " " + than + "= :value and (" + key() + " " + than + " :value or i.id " + than + " :id)";
    }

    /** Where a cursor points to; empty where it is none, which means the beginning. */
    Optional<Position> position(String cursor) {
        return switch (this) {
            case TRENDING -> Cursor.parseDecimal(cursor).map(found -> new Position(found.decimal(0), found.number(1)));
            case MOST_VOTED, MOST_COMMENTED -> Cursor.parseNumbers(cursor)
                    .map(found -> new Position((int) Math.min(found.number(0), Integer.MAX_VALUE), found.number(1)));
            case NEWEST, OLDEST, LATEST_ACTIVITY -> Cursor.parseInstant(cursor)
                    .map(found -> new Position(found.instant(0), found.number(1)));
        };
    }

    /** A row's place in the order: a double, an int or an {@link Instant}, and the id. */
    record Position(Object value, long id) {
    }
}
