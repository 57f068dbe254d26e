package org.wawasan.content.article;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.platform.Refused;

/** Where an edition stands; {@link Edition} tells the life cycle. */
public enum EditionStatus {

    DRAFT("article.is.draft"), IN_REVIEW("article.is.in-review"), PUBLISHED("article.is.published"),
    NEEDS_VERIFICATION("article.is.needs-verification"), ARCHIVED("article.is.archived");

    /** The states in which the audience reads the edition. */
    public static final Set<EditionStatus> SHOWN = EnumSet.of(PUBLISHED, NEEDS_VERIFICATION);

    /** Their names, as an item keeps its status. */
    static final Set<String> SHOWN_NAMES = Set.of(PUBLISHED.name(), NEEDS_VERIFICATION.name());

    private final String refusal;

    EditionStatus(String refusal) {
        this.refusal = refusal;
    }

    /** Refuses what this state does not allow, naming the state. */
    Refused refused() {
        return new Refused(refusal);
    }

    public boolean isShown() {
        return SHOWN.contains(this);
    }

    /** Reads the code of an address. */
    public static Optional<EditionStatus> of(String code) {
        return Stream.of(values()).filter(status -> status.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
