package org.wawasan.competence.expertise;

/** What shows that a member knows something. The weights compare the kinds with one another. */
public enum EvidenceKind {

    ACCEPTED_ANSWER(3), ARTICLE(4), RELEASED_IDEA(2), ENDORSEMENT(1), COMPLETED_PATH(1);

    private final double weight;

    EvidenceKind(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
