package org.wawasan.collaboration.forum;

/** Whether a reply is what solved the question. */
public enum ReplyStatus {

    POSTED, ACCEPTED
}
