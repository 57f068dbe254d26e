package org.wawasan.collaboration.campaign;

import java.util.Locale;
import org.wawasan.platform.i18n.Labelled;

/** Where a campaign stands at a moment: what was decided about it, and between which of its dates the moment lies. */
public enum Phase implements Labelled {

    /** Seen by the product team only. */
    DRAFT("campaign.phase.draft"),
    /** Announced; it opens later. */
    UPCOMING("campaign.phase.upcoming"),
    /** Takes ideas. */
    SUBMISSION("campaign.phase.submission"),
    /** Takes votes by its rule. */
    VOTING("campaign.phase.voting"),
    /** Votes are counted; judges or the result are next. */
    COUNTED("campaign.phase.counted"),
    /** Judges score what was shortlisted. */
    JUDGING("campaign.phase.judging"),
    /** The result is published. */
    PUBLISHED("campaign.phase.published"),
    /** Given up, with a reason in public. */
    CANCELLED("campaign.phase.cancelled");

    private final String refusal;

    Phase(String refusal) {
        this.refusal = refusal;
    }

    /** Key of what is said where something cannot be done because of this phase. */
    String refusal() {
        return refusal;
    }

    /** Whether something is still to come. */
    public boolean isRunning() {
        return this != DRAFT && this != PUBLISHED && this != CANCELLED;
    }

    /** Whether the totals may be told: not while votes are given, so that nobody votes for what leads. */
    public boolean isCounted() {
        return this == COUNTED || this == JUDGING || this == PUBLISHED;
    }

    @Override
    public String textKey() {
        return "campaigns.phase." + name();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getTextKey() {
        return textKey();
    }

    /** Colour of its label. */
    public String getKind() {
        return switch (this) {
            case SUBMISSION -> "open";
            case VOTING -> "pilot";
            case COUNTED, JUDGING -> "review";
            case UPCOMING -> "planned";
            case PUBLISHED -> "released";
            case DRAFT, CANCELLED -> name().toLowerCase(Locale.ROOT);
        };
    }
}
