package org.wawasan.competence.expertise;

import java.time.Instant;
import java.util.Collection;

/**
 * An event: a member did something that shows what they know. Fired inside the transaction that did it, so that evidence and
 * cause are kept together; giving the same evidence again changes nothing. Counts where the item is public.
 */
public interface EvidenceGiven {

    /** Who is credited. */
    long memberId();

    EvidenceKind kind();

    /** The item that is the evidence: the answer, the article, the idea. */
    long itemId();

    /** Ids of the topics that the evidence speaks for. */
    Collection<Long> topics();

    /** When it was earned; evidence loses half its weight every 180 days. */
    Instant when();

    /** Whether the member decided it themselves, such as who publishes their own article: it shows what they know, but not that anybody else found it useful. */
    default boolean ownDoing() {
        return false;
    }
}
