package org.wawasan.content.article;

import java.util.List;

/**
 * Everything that the page of an edition shows.
 *
 * @param others   the article's other editions
 * @param topics   concept ids, the foremost first
 * @param sources  what it was made of
 * @param outcomes what was made of it
 * @param related  at most five of the same topic and language
 */
public record ArticleReading(ShownEdition edition, List<EditionLink> others, List<Long> topics, List<Origin> sources,
        List<Origin> outcomes, List<EditionLink> related) {

    /** The edition that this one translates, where that has been changed since; else null. */
    public EditionLink newerSource() {
        return others.stream().filter(other -> edition.translationOf() != null && other.id() == edition.translationOf()
                && other.isShown() && other.shownRevision() > edition.translatedRevision()).findFirst().orElse(null);
    }

    public List<EditionLink> getOthers() {
        return others;
    }

    public List<Origin> getSources() {
        return sources;
    }

    public List<Origin> getOutcomes() {
        return outcomes;
    }

    public List<EditionLink> getRelated() {
        return related;
    }
}
