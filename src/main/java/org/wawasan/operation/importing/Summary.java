package org.wawasan.operation.importing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.platform.i18n.Language;

/**
 * What an import would do, or did.
 *
 * @param counts  of each thing, what became of how many
 * @param samples the first rows
 * @param unknown topics that the taxonomy does not know, with how often they stand in the files; the most frequent first
 * @param left    what was left out and is no fault, with how much of it: keys of texts
 */
public record Summary(Map<Thing, Map<Outcome, Long>> counts, List<Sample> samples, Map<String, Long> unknown, Map<String, Long> left) {

    public static final Summary EMPTY = new Summary(Map.of(), List.of(), Map.of(), Map.of());

    /** How many rows there are; authors come along and are not counted. */
    public long total(Outcome outcome) {
        return counts.entrySet().stream().filter(entry -> entry.getKey() != Thing.MEMBER)
                .mapToLong(entry -> entry.getValue().getOrDefault(outcome, 0L)).sum();
    }

    String json() {
        JsonObjectBuilder root = Json.createObjectBuilder();
        JsonObjectBuilder things = Json.createObjectBuilder();
        counts.forEach((thing, outcomes) -> things.add(thing.name(), numbers(outcomes)));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        samples.forEach(sample -> rows.add(json(sample)));
        return root.add("counts", things).add("samples", rows).add("unknown", numbers(unknown)).add("left", numbers(left)).build().toString();
    }

    private static JsonObjectBuilder numbers(Map<?, Long> numbers) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        numbers.forEach((key, number) -> object.add(key.toString(), number));
        return object;
    }

    private static JsonObjectBuilder json(Sample sample) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("thing", sample.thing().name()).add("outcome", sample.outcome().name())
                .add("excerpt", sample.excerpt()).add("author", sample.author()).add("language", sample.language().name())
                .add("topics", Json.createArrayBuilder(sample.topics())).add("created", sample.created().toString()).add("line", sample.line());
        return sample.title() == null ? object : object.add("title", sample.title());
    }

    static Summary of(String json) {
        if (json == null) {
            return EMPTY;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject root = reader.readObject();
            Map<Thing, Map<Outcome, Long>> counts = new EnumMap<>(Thing.class);
            root.getJsonObject("counts").forEach((thing, outcomes) -> {
                Map<Outcome, Long> numbers = new EnumMap<>(Outcome.class);
                numbers(outcomes.asJsonObject()).forEach((outcome, number) -> numbers.put(Outcome.valueOf(outcome), number));
                counts.put(Thing.valueOf(thing), numbers);
            });
            List<Sample> samples = new ArrayList<>();
            root.getJsonArray("samples").forEach(row -> samples.add(sample(row.asJsonObject())));
            return new Summary(counts, samples, numbers(root.getJsonObject("unknown")), numbers(root.getJsonObject("left")));
        }
    }

    private static Map<String, Long> numbers(JsonObject object) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        object.keySet().forEach(key -> numbers.put(key, object.getJsonNumber(key).longValue()));
        return numbers;
    }

    private static Sample sample(JsonObject row) {
        return new Sample(Thing.valueOf(row.getString("thing")), Outcome.valueOf(row.getString("outcome")), row.getString("title", null),
                row.getString("excerpt"), row.getString("author"), Language.valueOf(row.getString("language")),
                row.getJsonArray("topics").stream().map(id -> Long.valueOf(id.toString())).toList(),
                Instant.parse(row.getString("created")), row.getJsonNumber("line").longValue());
    }
}
