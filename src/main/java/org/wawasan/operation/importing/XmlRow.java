package org.wawasan.operation.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.platform.Refused;

/** One row of a dump; asking for a value that is wrong refuses the row. */
record XmlRow(Place place, Map<String, String> values) {

    /** The value, or null. */
    String text(String name) {
        return Values.blankToNull(values.get(name));
    }

    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw Refused.field(name, "required");
        }
        return text;
    }

    /** A number from 1, as ids are. */
    int id(String name) {
        String text = needed(name);
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Refused.field(name, "import.id", text);
        }
        return Integer.parseInt(text);
    }

    /** The same, or 0 where there is no value. Ids of the system, below 1, count as none. */
    int idOrNone(String name) {
        String text = text(name);
        return text == null || text.matches("-\\d{1,9}|0") ? 0 : id(name);
    }

    Instant instant(String name) {
        return Values.instant(name, needed(name));
    }

    /** Tags, written {@code <one><two>} or, in newer dumps, {@code |one|two|}. */
    List<String> tags() {
        String tags = text("Tags");
        return tags == null ? List.of() : Stream.of(tags.split("[<>|]+")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }
}
