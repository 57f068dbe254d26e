package org.wawasan.collaboration.forum;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wawasan.platform.persistence.Cursor;

/** The lists of the forum, each with its order. */
public enum ThreadList {

    /** By the last thing that happened in them. */
    LATEST("t.lastActivity", false, ThreadLine::lastActivity),
    /** By what happens in them these days, see {@link Heat}. */
    HOT("t.heat", false, ThreadLine::heat),
    /** Questions to which nobody has replied; the longest waiting first. */
    UNANSWERED("t.created", true, ThreadLine::created),
    /** Questions with an accepted answer; the newest first. */
    SOLVED("t.created", false, ThreadLine::created),
    /** The viewer's own; the newest first. */
    MINE("t.created", false, ThreadLine::created);

    private final String key;
    private final boolean ascending;
    private final Function<ThreadLine, Object> value;

    ThreadList(String key, boolean ascending, Function<ThreadLine, Object> value) {
        this.key = key;
        this.ascending = ascending;
        this.value = value;
    }

    /** The name in addresses and texts. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ThreadList> of(String code) {
        return Stream.of(values()).filter(list -> list.getCode().equals(code)).findFirst();
    }

    String order() {
        return ascending ? key + ", t.id" : key + " desc, t.id desc";
    }

    /** The condition of what lies beyond the position {@code :key}, {@code :id}. */
    String beyond() {
        String sign = ascending ? ">" : "<";
        return "%1$s %2$s= :key and (%1$s %2$s :key or t.id %2$s :id)".formatted(key, sign);
    }

    Cursor cursor(ThreadLine line) {
        return Cursor.of(value.apply(line), line.id());
    }

    /** The parameters of {@link #beyond} that a cursor means; empty where it is none of this list. */
    Optional<Map<String, Object>> position(String after) {
        if (this == HOT) {
            return Cursor.parse(after, 2).filter(cursor -> cursor.text(0).matches("-?\\d{1,9}\\.\\d{1,17}") && cursor.text(1).matches("\\d{1,18}"))
                    .map(cursor -> Map.of("key", Double.valueOf(cursor.text(0)), "id", cursor.number(1)));
        }
        return Cursor.parseInstant(after).map(cursor -> Map.of("key", cursor.instant(0), "id", cursor.number(1)));
    }
}
