package org.wawasan.competence.expertise;

import java.util.Collection;

/** An event: what is evidence was filed elsewhere. It speaks for these topics from now on, as of when it was earned; where it is no evidence, nothing changes. */
public interface EvidenceRefiled {

    EvidenceKind kind();

    long itemId();

    /** Ids of the topics that the evidence speaks for now. */
    Collection<Long> topics();
}
