package org.wawasan.operation.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.platform.Refused;

/** Counts what becomes of the rows while an import goes on, and keeps what the preview and the report show. */
final class Tally {

    /** Refused rows that a report names; beyond these they are only counted. */
    static final int MOST_PROBLEMS = 10_000;
    private static final int SAMPLES = 4;
    private static final int MOST_UNKNOWN = 10_000;
    private static final int UNKNOWN_SHOWN = 50;

    private final Map<Thing, Map<Outcome, Long>> counts = new EnumMap<>(Thing.class);
    private final List<Sample> samples = new ArrayList<>();
    private final Map<Thing, Integer> sampled = new EnumMap<>(Thing.class);
    private final Map<String, Long> unknown = new HashMap<>();
    private final Map<String, Long> left = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    void count(Thing thing, Outcome outcome) {
        counts.computeIfAbsent(thing, any -> new EnumMap<>(Outcome.class)).merge(outcome, 1L, Long::sum);
    }

    /** Counts a row that breaks a rule; its place and every reason go to the report. */
    void refuse(Thing thing, Place place, Refused why) {
        count(thing, Outcome.REFUSED);
        place.problems(why).stream().limit(Math.max(0, MOST_PROBLEMS - problems.size())).forEach(problems::add);
    }

    boolean wantsSample(Thing thing) {
        return sampled.getOrDefault(thing, 0) < SAMPLES;
    }

    void show(Sample sample) {
        if (wantsSample(sample.thing())) {
            sampled.merge(sample.thing(), 1, Integer::sum);
            samples.add(sample);
        }
    }

    void unknownTopic(String name) {
        if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(name)) {
            unknown.merge(name, 1L, Long::sum);
        }
    }

    /** @param key of a text below {@code import.left.} */
    void leaveOut(String key) {
        left.merge(key, 1L, Long::sum);
    }

    /** @throws Refused by the given name where the files have told of the same thing before */
    void demandFirst(Thing thing, String name, String key) {
        if (!isFirst(thing, key)) {
            throw new Refused("import.twice", name);
        }
    }

    boolean isFirst(Thing thing, String sourceId) {
        return seen.add(thing.name() + ' ' + sourceId);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Summary summary() {
        Map<String, Long> frequent = new LinkedHashMap<>();
        unknown.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(UNKNOWN_SHOWN).forEach(entry -> frequent.put(entry.getKey(), entry.getValue()));
        List<Sample> ordered = samples.stream().sorted(Comparator.comparing(Sample::thing)).toList();
        return new Summary(counts, ordered, frequent, left);
    }
}
