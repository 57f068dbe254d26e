package org.wawasan.content.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is missing. */
public enum GapKind {

    /** Words that were searched in vain: nothing has them all. */
    SEARCH(2),
    /** A question that nobody has answered. */
    QUESTION(3),
    /** A topic that is spoken of and has no article. */
    ARTICLE(1.5),
    /** A topic that is spoken of and that nobody is known to know. */
    EXPERT(1);

    private final double weight;

    GapKind(double weight) {
        this.weight = weight;
    }

    /** How much a doubling of the demand weighs, see {@link Rank}. */
    double weight() {
        return weight;
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GapKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.getCode().equals(code)).findFirst();
    }
}
