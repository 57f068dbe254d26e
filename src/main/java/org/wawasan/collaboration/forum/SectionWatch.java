package org.wawasan.collaboration.forum;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How closely a member watches a section. */
public enum SectionWatch {

    /** Hears of new threads in it and in narrower ones. */
    NEW,
    /** Follows each of them, too, and so hears of the replies. */
    EVERYTHING;

    /** The name in forms and texts. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SectionWatch> of(String code) {
        return Stream.of(values()).filter(level -> level.getCode().equals(code)).findFirst();
    }
}
