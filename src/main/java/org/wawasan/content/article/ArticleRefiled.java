package org.wawasan.content.article;

import java.util.Collection;
import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.competence.expertise.EvidenceRefiled;

/** An edition's article was filed under these topics. */
record ArticleRefiled(long itemId, Collection<Long> topics) implements EvidenceRefiled {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ARTICLE;
    }
}
