package org.wawasan.operation.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** Values as files write them. Each reader of a value refuses what it cannot understand, naming the field. */
final class Values {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private Values() {
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** ISO 8601: a date, a date with time (understood as UTC), or one with its offset; null for null. Never in the future. */
    static Instant instant(String field, String text) {
        if (text == null) {
            return null;
        }
        Instant instant = parsed(field, text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(Instant.now())) {
            throw Refused.field(field, "import.past", text);
        }
        return instant;
    }

    private static Instant parsed(String field, String text) {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            String iso = text.replace(' ', 'T');
            return iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})$") ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw Refused.field(field, "import.date", text);
        } catch (DateTimeException e) {
            throw Refused.field(field, "import.past", text);
        }
    }

    /** A code such as {@code id}; null for null. */
    static Language language(String text) {
        return text == null ? null : Language.of(text).orElseThrow(() -> Refused.field("language", "import.language", text));
    }

    /** Topics that stand in one value, separated by semicolons. */
    static List<String> topics(String text) {
        return text == null ? List.of() : Stream.of(text.split(";")).map(String::strip).filter(topic -> !topic.isEmpty()).toList();
    }
}
