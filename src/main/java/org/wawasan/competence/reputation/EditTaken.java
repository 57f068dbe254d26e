package org.wawasan.competence.reputation;

import java.time.Instant;

/** An event: an edit that a member suggested was taken into somebody else's words. Fired in the transaction of it. */
public interface EditTaken {

    /** Who suggested it. */
    long memberId();

    /** Whose words it betters. */
    long itemId();

    /** Who took it. */
    long byId();

    Instant when();
}
