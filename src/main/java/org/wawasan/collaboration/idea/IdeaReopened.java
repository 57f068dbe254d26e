package org.wawasan.collaboration.idea;

import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.competence.expertise.EvidenceWithdrawn;

/** A released idea is under review again. */
public record IdeaReopened(long itemId) implements EvidenceWithdrawn {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.RELEASED_IDEA;
    }
}
