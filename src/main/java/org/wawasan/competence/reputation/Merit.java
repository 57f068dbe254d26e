package org.wawasan.competence.reputation;

import java.util.Optional;
import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.knowledge.ItemType;

/** What gives points, and how many. The limited kinds together give no more on one day than {@link Day#MOST}. */
public enum Merit {

    /** Somebody voted for what the member posted; a vote for a reply is worth more. */
    VOTE(5, true), ACCEPTED_ANSWER(15, false), PUBLISHED_ARTICLE(15, true), RELEASED_IDEA(15, false), ACCEPTED_EDIT(2, true);

    private static final int VOTE_FOR_REPLY = 10;

    private final int points;
    private final boolean limited;

    Merit(int points, boolean limited) {
        this.points = points;
        this.limited = limited;
    }

    static Optional<Merit> of(EvidenceKind kind) {
        return Optional.ofNullable(switch (kind) {
            case ACCEPTED_ANSWER -> ACCEPTED_ANSWER;
            case ARTICLE -> PUBLISHED_ARTICLE;
            case RELEASED_IDEA -> RELEASED_IDEA;
            case ENDORSEMENT, COMPLETED_PATH -> null;
        });
    }

    /** What it is worth, had by an item of this type. */
    public int worth(ItemType type) {
        return this == VOTE && type == ItemType.REPLY ? VOTE_FOR_REPLY : points;
    }

    boolean isLimited() {
        return limited;
    }
}
