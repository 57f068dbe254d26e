package org.wawasan.collaboration.idea;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wawasan.platform.persistence.Cursor;

/** The lists of ideas, and how each is read part by part. */
public enum IdeaSort {

    /** What is sought these days, see {@link Trending}. */
    TRENDING("i.trending", IdeaLine::trending),
    /** Most votes. */
    TOP("i.votes", IdeaLine::votes),
    NEW("i.created", IdeaLine::created),
    /** Most comments. */
    DISCUSSED("i.comments", IdeaLine::comments),
    /** New and without an official response, the longest waiting first. */
    AWAITING("i.created", IdeaLine::created),
    /** The viewer's own, the latest first. */
    MINE("i.created", IdeaLine::created);

    private final String key;
    private final Function<IdeaLine, Object> value;

    IdeaSort(String key, Function<IdeaLine, Object> value) {
        this.key = key;
        this.value = value;
    }

    public static Optional<IdeaSort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.getCode().equals(code)).findFirst();
    }

    /** The name in addresses. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    String order() {
        return this == AWAITING ? key + ", i.id" : key + " desc, i.id desc";
    }

    /** Condition of the rows beyond {@code :value} and {@code :id}, worded so that the database reads on in its index. */
    String beyond() {
        String than = this == AWAITING ? ">" : "<";
        return key + " " + than + "= :value and (" + key + " " + than + " :value or i.id " + than + " :id)";
    }

    Cursor after(IdeaLine last) {
        return Cursor.of(value.apply(last), last.id());
    }

    /** Where a cursor points to; empty where it is none, which means the beginning. */
    Optional<Position> position(String cursor) {
        return switch (this) {
            case TRENDING -> Cursor.parseDecimal(cursor).map(found -> new Position(found.decimal(0), found.number(1)));
            case TOP, DISCUSSED -> Cursor.parseNumbers(cursor)
                    .map(found -> new Position((int) Math.min(found.number(0), Integer.MAX_VALUE), found.number(1)));
            case NEW, AWAITING, MINE -> Cursor.parseInstant(cursor).map(found -> new Position(found.instant(0), found.number(1)));
        };
    }

    record Position(Object value, long id) {
    }
}
