package org.wawasan.collaboration.forum;

import java.time.Instant;
import org.wawasan.competence.reputation.EditTaken;

/** A suggested edit was accepted. */
public record EditAccepted(long memberId, long itemId, long byId, Instant when) implements EditTaken {
}
