package org.wawasan.content.article;

import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.competence.expertise.EvidenceWithdrawn;

/** An edition was taken away from its readers, or from the public. */
public record ArticleArchived(long itemId) implements EvidenceWithdrawn {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ARTICLE;
    }
}
