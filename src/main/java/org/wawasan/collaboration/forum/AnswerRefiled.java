package org.wawasan.collaboration.forum;

import java.util.Collection;
import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.competence.expertise.EvidenceRefiled;

/** The thread of an accepted answer was filed under these topics. */
record AnswerRefiled(long itemId, Collection<Long> topics) implements EvidenceRefiled {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ACCEPTED_ANSWER;
    }
}
