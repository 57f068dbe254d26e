package org.wawasan.operation.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.i18n.Language;

/**
 * Reads {@code demonstration/*.json}, whose README tells the format. What happened on one day keeps its order: each time that
 * is asked for is a minute later than the one before.
 */
final class Script {

    private final Instant now = Instant.now();
    private int minute;

    List<JsonObject> read(String file) {
        try (InputStream in = Script.class.getClassLoader().getResourceAsStream("demonstration/" + file); var reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the scripts. */
    Upload file(String folder, String name) {
        return new Upload() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return Script.class.getClassLoader().getResourceAsStream("demonstration/" + folder + name);
            }
        };
    }

    /** When something happened; never in the future. */
    Instant when(JsonObject object, String field) {
        minute++;
        Instant day = now.minus(Duration.ofDays(object.getInt(field))).minus(Duration.ofHours(18));
        return day.plus(Duration.ofMinutes(minute % (17 * 60)));
    }

    static String text(JsonObject object, String field) {
        JsonValue value = object.get(field);
        return value instanceof JsonArray lines ? strings(lines).stream().collect(Collectors.joining("\n")) : object.getString(field);
    }

    static List<String> strings(JsonObject object, String field) {
        return object.containsKey(field) ? strings(object.getJsonArray(field)) : List.of();
    }

    static List<JsonObject> objects(JsonObject object, String field) {
        return object.containsKey(field) ? object.getJsonArray(field).getValuesAs(JsonObject.class) : List.of();
    }

    static Language language(JsonObject object) {
        return Language.of(object.getString("language")).orElseThrow();
    }

    static CrmProcess process(JsonObject object) {
        return CrmProcess.valueOf(object.getString("process").toUpperCase(java.util.Locale.ROOT));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
