package org.wawasan.content.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.platform.Refused;

/** How far what a reader said of an article has come; {@link Feedback} tells the life cycle. */
public enum FeedbackState {

    OPEN("article.feedback.is.open"), PLANNED("article.feedback.is.planned"), STARTED("article.feedback.is.started"), DONE("article.feedback.is.done");

    private final String refusal;

    FeedbackState(String refusal) {
        this.refusal = refusal;
    }

    /** Refuses what this state does not allow, naming the state. */
    Refused refused() {
        return new Refused(refusal);
    }

    /** Whether it may become the other: a later one, or open again. */
    boolean leadsTo(FeedbackState next) {
        return next == OPEN ? this != OPEN : next.compareTo(this) > 0;
    }

    /** Reads the code of an address. */
    public static Optional<FeedbackState> of(String code) {
        return Stream.of(values()).filter(state -> state.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
