package org.wawasan.content.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an edition meets a criterion. */
public enum Verdict {

    YES, NO, NOT_APPLICABLE;

    /** Reads the code of a form. */
    public static Optional<Verdict> of(String code) {
        return Stream.of(values()).filter(verdict -> verdict.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
