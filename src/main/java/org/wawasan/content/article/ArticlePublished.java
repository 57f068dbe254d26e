package org.wawasan.content.article;

import java.time.Instant;
import java.util.Collection;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.competence.expertise.EvidenceKind;
import org.wawasan.content.gap.KnowledgePublished;

/**
 * An edition was published for the first time, or again after its archive: evidence of what its author knows. Of one article it
 * counts once for each author, whichever of the editions that they wrote is shown.
 *
 * @param ownDoing whether its author vouched for it
 */
public record ArticlePublished(long memberId, long itemId, Collection<Long> topics, Instant when, boolean ownDoing) implements EvidenceGiven, KnowledgePublished {

    static ArticlePublished of(Edition edition) {
        return new ArticlePublished(edition.getAuthor().getId(), edition.getId(), edition.getTopics(), edition.getPublished(),
                edition.getVerifiedBy() != null && edition.isBy(edition.getVerifiedBy()));
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ARTICLE;
    }
}
