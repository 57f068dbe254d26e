package org.wawasan.operation.importing;

/** What becomes of a row. */
public enum Outcome {

    ADDED, CHANGED, UNCHANGED, REFUSED
}
