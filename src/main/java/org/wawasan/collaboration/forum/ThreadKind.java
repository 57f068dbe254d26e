package org.wawasan.collaboration.forum;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What its author wants of a thread: an answer, opinions, or ears. */
public enum ThreadKind {

    QUESTION, DISCUSSION, STORY;

    /** The name in addresses and texts. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ThreadKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.getCode().equals(code)).findFirst();
    }
}
