package org.wawasan.platform;

import java.util.ArrayList;
import java.util.List;
import org.wawasan.platform.text.Words;

/** Gathers everything that is wrong with an input, so that the reader is told all of it at once. */
public final class Rules {

    private final List<Violation> violations = new ArrayList<>();

    /** Demands a text whose length, without white space around it, is within the limits (characters). */
    public Rules length(String field, String text, int least, int most) {
        String kept = Words.text(text);
        int length = kept.codePointCount(0, kept.length());
        if (length == 0 && least > 0) {
            return broken(field, "required");
        }
        if (length < least) {
            return broken(field, "short", least, length);
        }
        return length > most ? broken(field, "long", most, length) : this;
    }

    public Rules required(String field, Object value) {
        return demand(value != null && !value.toString().isBlank(), field, "required");
    }

    public Rules demand(boolean condition, String field, String key, Object... args) {
        return condition ? this : broken(field, key, args);
    }

    private Rules broken(String field, String key, Object... args) {
        violations.add(new Violation(field, key, List.of(args)));
        return this;
    }

    /** @throws Refused where anything was broken */
    public void check() {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
    }
}
