package org.wawasan.content.article;

import java.util.List;
import org.wawasan.knowledge.Chain;

/**
 * Everything that the page of an edition shows.
 *
 * @param others   the article's other editions
 * @param topics   concept ids, the foremost first
 * @param chain    what it was made of and what was made of it
 * @param related  at most five other items in its language
 */
public record ArticleReading(ShownEdition edition, List<EditionLink> others, List<Long> topics, Chain chain,
        List<RelatedItem> related) {

    /** The edition that this one translates, where that has been changed since; else null. */
    public EditionLink newerSource() {
        return others.stream().filter(other -> edition.translationOf() != null && other.id() == edition.translationOf()
                && other.isShown() && other.shownRevision() > edition.translatedRevision()).findFirst().orElse(null);
    }

    public List<EditionLink> getOthers() {
        return others;
    }

    public Chain getChain() {
        return chain;
    }

    public List<RelatedItem> getRelated() {
        return related;
    }
}
