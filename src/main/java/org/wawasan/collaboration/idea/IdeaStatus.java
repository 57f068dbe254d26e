package org.wawasan.collaboration.idea;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.wawasan.platform.i18n.Labelled;

/**
 * Where an idea stands. Open ideas move on towards release or an end; nothing becomes new again; a closed idea may only be
 * reopened to be reviewed, and a duplicate parted again from what it was merged into.
 */
public enum IdeaStatus implements Labelled {

    NEW, UNDER_REVIEW, PLANNED, IN_DEVELOPMENT, PILOT, RELEASED, DECLINED, DUPLICATE;

    /** Those that members may still vote for. */
    public static final Set<IdeaStatus> OPEN = EnumSet.of(NEW, UNDER_REVIEW, PLANNED, IN_DEVELOPMENT, PILOT);

    /** Those of ideas for which the company has not decided yet what becomes of them. */
    public static final Set<IdeaStatus> UNDECIDED = EnumSet.of(NEW, UNDER_REVIEW);

    public boolean acceptsVotes() {
        return OPEN.contains(this);
    }

    /** A duplicate is talked about where its votes are: at the original. */
    public boolean acceptsComments() {
        return this != DUPLICATE;
    }

    /** The statuses that a decision may lead to from here. */
    public Set<IdeaStatus> next() {
        return switch (this) {
            // Some ideas ask for what is there already.
            case NEW, UNDER_REVIEW -> except(NEW, this, PILOT);
            case PLANNED -> except(NEW, this);
            case IN_DEVELOPMENT, PILOT -> except(NEW, this, UNDER_REVIEW);
            case RELEASED, DECLINED -> EnumSet.of(UNDER_REVIEW);
            case DUPLICATE -> EnumSet.noneOf(IdeaStatus.class);
        };
    }

    private static Set<IdeaStatus> except(IdeaStatus... statuses) {
        return EnumSet.complementOf(EnumSet.copyOf(Arrays.asList(statuses)));
    }

    @Override
    public String textKey() {
        return "status.idea." + name();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getTextKey() {
        return textKey();
    }

    public String getKind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
