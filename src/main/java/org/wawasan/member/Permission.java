package org.wawasan.member;

/** What can be permitted. {@link Role} says to whom; {@link Access} asks. */
public enum Permission {

    /** Post, vote, comment, follow. */
    CONTRIBUTE,
    /** See what only employees see. */
    SEE_INTERNAL,
    /** Edit, move, close what others contributed. */
    MODERATE,
    /** Accept an answer to another member's question. */
    ACCEPT_ANSWERS,
    /** Answer with the company's voice. */
    ANSWER_OFFICIALLY,
    /** Give an idea its status with a public response. */
    DECIDE_IDEAS,
    /** Write, revise and verify articles. */
    WRITE_ARTICLES,
    /** Publish and archive articles, and change those that rules govern. */
    PUBLISH_ARTICLES,
    /** Upload documents, add versions, say who may have them. */
    KEEP_DOCUMENTS,
    /** Members and their roles, imports, jobs, settings. */
    ADMINISTER
}
