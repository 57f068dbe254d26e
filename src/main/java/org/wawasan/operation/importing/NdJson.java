package org.wawasan.operation.importing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.wawasan.platform.Refused;
import org.wawasan.platform.text.Markdown;

/**
 * Ideas or articles as NDJSON: one JSON object a line, in UTF-8. Keys, all but the words optional, others passed over:
 * <ul>
 * <li>{@code source_id}, {@code _id} or {@code id}: what the row is called there;
 * <li>{@code title} and {@code body}, Markdown; in place of the body {@code text}, plain, of which every line becomes a
 *     paragraph; where there is no title, the beginning of the text, cut between words, becomes one;
 * <li>{@code author}, {@code language}, {@code topics} (an array, or one text separated by semicolons), {@code created},
 *     {@code kind}.
 * </ul>
 * A line that is no object is refused alone, unless it is the first or the last: then the file is no NDJSON or was cut off.
 */
final class NdJson {

    /** Characters of a title that is the beginning of a text. */
    private static final int MADE_TITLE = 100;
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private NdJson() {
    }

    /** @throws BrokenFile where the file cannot be read to its end */
    static void read(String file, InputStream in, Rows rows) {
        TextLines lines = new TextLines(file, in);
        boolean any = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            Place place = new Place(file, lines.number(), null);
            JsonObject object = object(line);
            if (object != null) {
                take(place, object, rows);
            } else if (!any) {
                throw place.broken("import.json");
            } else if (lines.isCut()) {
                throw place.broken("import.cut");
            } else {
                rows.refused(place, new Refused("import.json"));
            }
            any = true;
        }
        if (!any) {
            throw new BrokenFile(file, null, "import.empty");
        }
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = JSON.createReader(new StringReader(line))) {
            return reader.readValue() instanceof JsonObject object ? object : null;
        } catch (JsonException e) {
            return null;
        }
    }

    private static void take(Place line, JsonObject object, Rows rows) {
        Place place = line;
        try {
            place = new Place(line.file(), line.line(), first(object, "source_id", "_id", "id"));
            String title = text(object, "title");
            String body = text(object, "body");
            String plain = text(object, "text");
            if (plain != null) {
                title = title == null ? AsMarkdown.beginning(plain, MADE_TITLE) : title;
                body = body == null ? AsMarkdown.text(plain) : body;
            } else if (title == null && body != null) {
                title = Markdown.plain(body, MADE_TITLE);
            }
            rows.row(new Row(place, title, body, text(object, "author"), Values.language(text(object, "language")), topics(object),
                    Values.instant("created", text(object, "created")), text(object, "kind")));
        } catch (Refused e) {
            rows.refused(place, e);
        }
    }

    private static String first(JsonObject object, String... keys) {
        for (String key : keys) {
            String value = text(object, key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String text(JsonObject object, String key) {
        JsonValue value = object.get(key);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return Values.blankToNull(string.getString());
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        throw Refused.field(key, "import.text");
    }

    private static List<String> topics(JsonObject object) {
        if (object.get("topics") instanceof JsonArray array) {
            return array.stream().filter(JsonString.class::isInstance).map(topic -> ((JsonString) topic).getString().strip())
                    .filter(topic -> !topic.isEmpty()).toList();
        }
        return Values.topics(text(object, "topics"));
    }
}
