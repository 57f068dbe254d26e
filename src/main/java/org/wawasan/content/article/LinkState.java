package org.wawasan.content.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a link of an article leads: nothing is there, its readers may not see it, it has another address by now, or it is right. */
public enum LinkState {

    GONE, HIDDEN, MOVED, WORKING;

    public static Optional<LinkState> of(String code) {
        return Stream.of(values()).filter(state -> state.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
