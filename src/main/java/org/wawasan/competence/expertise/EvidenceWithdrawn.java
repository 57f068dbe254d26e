package org.wawasan.competence.expertise;

/** An event: what was evidence no longer is, such as an answer whose acceptance was taken back. Everybody's credit for it ends. */
public interface EvidenceWithdrawn {

    EvidenceKind kind();

    long itemId();
}
