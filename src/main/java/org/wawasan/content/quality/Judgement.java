package org.wawasan.content.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.wawasan.platform.text.Words;

/** What a rating says of one criterion. */
@Embeddable
public class Judgement {

    static final int LONGEST_COMMENT = 300;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String comment;

    protected Judgement() {
    }

    /** @param verdict null where nothing was chosen yet */
    public Judgement(Verdict verdict, String comment) {
        this.verdict = verdict;
        this.comment = comment == null || comment.isBlank() ? null : Words.text(comment);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getComment() {
        return comment;
    }
}
