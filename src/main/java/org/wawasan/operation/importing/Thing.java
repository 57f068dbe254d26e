package org.wawasan.operation.importing;

/** What a row of a file becomes. */
public enum Thing {

    IDEA, ARTICLE, QUESTION, ANSWER, COMMENT,
    /** An author who was not here before; comes along with the others. */
    MEMBER
}
