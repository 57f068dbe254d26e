package org.wawasan.collaboration.forum;

import org.wawasan.content.gap.GapKind;
import org.wawasan.content.gap.GapStirred;

/** Something happened in a thread by which a question may wait for an answer, or no longer. */
public record QuestionStirred(long threadId) implements GapStirred {

    @Override
    public GapKind gapKind() {
        return GapKind.QUESTION;
    }

    @Override
    public String gapSubject() {
        return String.valueOf(threadId);
    }
}
