package org.wawasan.collaboration.idea;

import java.time.Instant;
import java.util.List;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.competence.expertise.EvidenceKind;

/**
 * What an idea asked for is there: its author knew what is needed.
 *
 * @param ownDoing whether its author released it
 */
public record IdeaReleased(long itemId, long memberId, List<Long> topics, Instant when, boolean ownDoing) implements EvidenceGiven {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.RELEASED_IDEA;
    }
}
