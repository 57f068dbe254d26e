package org.wawasan.collaboration.idea;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/**
 * How the author of an idea wants to be named, wherever it is told whose idea it was.
 *
 * @param alias where that is the way, else null
 */
public record Byline(Way way, String alias) {

    private static final int SHORTEST_ALIAS = 2;
    private static final int LONGEST_ALIAS = 60;

    /** By the name of the account, by another name, or not at all. */
    public enum Way {

        NAME, ALIAS, NONE;

        public static Optional<Way> of(String code) {
            return Stream.of(values()).filter(way -> way.getCode().equals(code)).findFirst();
        }

        public String getCode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Byline OWN_NAME = new Byline(Way.NAME, null);

    public Byline {
        alias = way == Way.ALIAS ? Words.line(alias) : null;
    }

    /** As an item keeps it: null for the name, empty for none, else the alias. */
    static Byline of(String credit) {
        return credit == null ? OWN_NAME : credit.isEmpty() ? new Byline(Way.NONE, null) : new Byline(Way.ALIAS, credit);
    }

    Rules check(Rules rules) {
        return way == Way.ALIAS ? rules.length("alias", alias, SHORTEST_ALIAS, LONGEST_ALIAS) : rules;
    }

    String credit() {
        return switch (way) {
            case NAME -> null;
            case ALIAS -> alias;
            case NONE -> "";
        };
    }
}
