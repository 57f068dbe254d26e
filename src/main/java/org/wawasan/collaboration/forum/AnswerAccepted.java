package org.wawasan.collaboration.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.competence.expertise.EvidenceKind;

/**
 * A reply was accepted as the answer to somebody else's question. An answer to one's own question shows nothing, so it is no
 * such event.
 *
 * @param ownDoing whether a curator accepted their own answer
 */
public record AnswerAccepted(long threadId, long itemId, long memberId, Collection<Long> topics, Instant when, boolean ownDoing) implements EvidenceGiven {

    public AnswerAccepted {
        topics = List.copyOf(topics);
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ACCEPTED_ANSWER;
    }
}
