package org.wawasan.collaboration.forum;

import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.competence.expertise.EvidenceWithdrawn;

/** A reply no longer is the accepted answer. */
public record AnswerUnaccepted(long threadId, long itemId) implements EvidenceWithdrawn {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ACCEPTED_ANSWER;
    }
}
