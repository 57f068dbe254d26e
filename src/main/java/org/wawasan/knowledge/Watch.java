package org.wawasan.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How closely a member watches an item. */
public enum Watch {

    /** Hears of everything that happens on it, as its follower. */
    WATCHING,
    /** Hears of it where they are named. */
    NORMAL,
    /** Hears nothing of it. */
    MUTED;

    /** The name in forms and texts. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Watch> of(String code) {
        return Stream.of(values()).filter(watch -> watch.getCode().equals(code)).findFirst();
    }
}
