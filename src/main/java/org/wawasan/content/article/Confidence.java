package org.wawasan.content.article;

import java.time.Instant;
import java.util.Locale;

/**
 * How far an edition can be relied upon, as KCS v6 names it: work in progress, written but not validated, validated by who may
 * publish, archived. It follows from where the edition stands and whether somebody vouched for it.
 */
public enum Confidence {

    WORK_IN_PROGRESS, NOT_VALIDATED, VALIDATED, ARCHIVED;

    /** @param verified when somebody vouched for it, or null */
    static Confidence of(EditionStatus status, Instant verified) {
        return switch (status) {
            case DRAFT -> WORK_IN_PROGRESS;
            case IN_REVIEW, NEEDS_VERIFICATION -> NOT_VALIDATED;
            case PUBLISHED -> verified == null ? NOT_VALIDATED : VALIDATED;
            case ARCHIVED -> ARCHIVED;
        };
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
