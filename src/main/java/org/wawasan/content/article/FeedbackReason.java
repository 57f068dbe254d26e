package org.wawasan.content.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an article did not help. */
public enum FeedbackReason {

    INCORRECT, OUTDATED, UNCLEAR, INCOMPLETE, OTHER;

    public static Optional<FeedbackReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
