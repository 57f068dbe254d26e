package org.wawasan.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sort values of the last row shown, from which a keyset query goes on. Its text is safe in an address. */
public record Cursor(List<String> values) {

    /** The database knows years of four digits. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final int LONGEST = 2_000;
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... values) {
        return new Cursor(Stream.of(values).map(String::valueOf).toList());
    }

    /** Reads a cursor of the given number of values; anything else is no cursor and means the beginning. */
    public static Optional<Cursor> parse(String text, int size) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = Arrays.asList(plain.split(SEPARATOR, -1));
            return values.size() == size ? Optional.of(new Cursor(values)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Reads a cursor of an id alone, by which a list is ordered. */
    public static Optional<Long> parseId(String text) {
        return parse(text, 1).map(cursor -> cursor.text(0)).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Reads a cursor of a number and an id. */
    public static Optional<Cursor> parseNumbers(String text) {
        return parse(text, 2).filter(cursor -> cursor.values.stream().allMatch(value -> value.matches("-?\\d{1,18}")));
    }

    /** Reads a cursor of a decimal number and an id. */
    public static Optional<Cursor> parseDecimal(String text) {
        return parse(text, 2).filter(cursor -> cursor.values.get(0).matches("-?\\d{1,12}(\\.\\d{1,17})?") && cursor.values.get(1).matches("\\d{1,18}"));
    }

    /** Reads a cursor of an instant and an id. */
    public static Optional<Cursor> parseInstant(String text) {
        return parse(text, 2).filter(cursor -> cursor.values.get(1).matches("\\d{1,18}")).filter(cursor -> {
            try {
                return cursor.instant(0).isAfter(Instant.EPOCH) && cursor.instant(0).isBefore(END);
            } catch (java.time.format.DateTimeParseException notOurs) {
                return false;
            }
        });
    }

    public long number(int index) {
        return Long.parseLong(values.get(index));
    }

    public double decimal(int index) {
        return Double.parseDouble(values.get(index));
    }

    public Instant instant(int index) {
        return Instant.parse(values.get(index));
    }

    public String text(int index) {
        return values.get(index);
    }

    @Override
    public String toString() {
        String plain = values.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
