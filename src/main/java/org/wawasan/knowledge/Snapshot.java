package org.wawasan.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which moves of items whoever began to read a list had seen. The numbers of moves are given before these are committed, so the
 * last one alone would not tell: what was missing below it is named, too.
 *
 * @param last    number of the last move seen, 0 for none
 * @param missing numbers below that were not seen, the highest first
 */
record Snapshot(long last, List<Range> missing) {

    /** So many moves are looked at for what is missing between them. A move is committed long before so many others have been. */
    static final int LOOKED_AT = 64;
    private static final int RADIX = 36;
    private static final Pattern TEXT = Pattern.compile("[0-9a-z]{1,12}(\\.[0-9a-z]{1,12}-[0-9a-z]{1,12}){0,%d}".formatted(LOOKED_AT));

    /** Numbers of moves, both ends included. */
    record Range(long from, long to) {
    }

    /**
     * @param latest numbers of the latest moves that are seen, the highest first, {@link #LOOKED_AT} of them where there are as many
     */
    static Snapshot of(List<Long> latest) {
        if (latest.isEmpty()) {
            return new Snapshot(0, List.of());
        }
        List<Range> missing = new ArrayList<>();
        for (int i = 1; i < latest.size(); i++) {
            miss(missing, latest.get(i) + 1, latest.get(i - 1) - 1);
        }
        if (latest.size() < LOOKED_AT) {
            miss(missing, 1, latest.get(latest.size() - 1) - 1);
        }
        return new Snapshot(latest.get(0), missing);
    }

    private static void miss(List<Range> missing, long from, long to) {
        if (from <= to) {
            missing.add(new Range(from, to));
        }
    }

    /** Reads what {@link #toString} says; empty where it is none. */
    static Optional<Snapshot> parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        long last = Long.parseLong(parts[0], RADIX);
        List<Range> missing = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] ends = parts[i].split("-");
            missing.add(new Range(last - Long.parseLong(ends[0], RADIX), last - Long.parseLong(ends[1], RADIX)));
        }
        return Optional.of(new Snapshot(last, missing));
    }

    /** Condition on the number of a move that it was not seen; takes {@link #parameters}. */
    String unseen(String number) {
        return IntStream.range(0, missing.size()).mapToObj(i -> " or %s between :from%d and :to%d".formatted(number, i, i))
                .collect(Collectors.joining("", "(" + number + " > :last", ")"));
    }

    Map<String, Long> parameters() {
        Map<String, Long> parameters = new HashMap<>();
        parameters.put("last", last);
        for (int i = 0; i < missing.size(); i++) {
            parameters.put("from" + i, missing.get(i).from());
            parameters.put("to" + i, missing.get(i).to());
        }
        return parameters;
    }

    /** As a cursor carries it: the last number, and distances from it. */
    @Override
    public String toString() {
        return missing.stream().map(range -> "." + Long.toString(last - range.from(), RADIX) + "-" + Long.toString(last - range.to(), RADIX))
                .collect(Collectors.joining("", Long.toString(last, RADIX), ""));
    }
}
