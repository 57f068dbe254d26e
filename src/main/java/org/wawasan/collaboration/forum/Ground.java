package org.wawasan.collaboration.forum;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a thread is closed. */
public enum Ground {

    /** It asks what was asked before; the other thread is named. */
    DUPLICATE,
    /** Nobody can tell what is meant. */
    UNCLEAR,
    /** It has no place in this community. */
    OFF_TOPIC,
    /** It has its answer, and nothing is left to say. */
    ANSWERED,
    /** Something else, in words. */
    OTHER;

    /** The name in forms and texts. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ground> of(String code) {
        return Stream.of(values()).filter(ground -> ground.getCode().equals(code)).findFirst();
    }
}
