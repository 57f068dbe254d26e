package org.wawasan.collaboration.pilot;

/** How a question of a survey is answered. */
public enum QuestionKind {

    /** By a number from 1 to 5. */
    SCALE,
    /** By one of its choices. */
    CHOICE,
    /** In words. */
    TEXT
}
