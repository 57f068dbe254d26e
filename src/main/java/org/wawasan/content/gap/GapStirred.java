package org.wawasan.content.gap;

/** An event: something happened by which a gap may have opened or been filled. What happened implements it, in its transaction. */
public interface GapStirred {

    GapKind gapKind();

    String gapSubject();
}
