package org.wawasan.collaboration.forum;

/** Where a thread stands; it follows from what happened to it, see {@link ForumThread}. */
public enum ThreadStatus {

    /** Nobody but the author has replied. A question in this state is waiting. */
    OPEN,
    /** Somebody else has replied. */
    ANSWERED,
    /** A question whose asker, or a curator, has accepted an answer. */
    SOLVED,
    /** A moderator, or the portal itself, has ended it, with a reason. */
    CLOSED
}
