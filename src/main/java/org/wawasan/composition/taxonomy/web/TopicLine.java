package org.wawasan.composition.taxonomy.web;

import java.util.Map;
import java.util.Optional;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.platform.i18n.Language;

/**
 * A topic, or a skill, as one line of a page.
 *
 * @param depth how far below the heading it stands
 */
public record TopicLine(String slug, String label, String definition, int depth, Holdings holdings) {

    private static final Holdings NONE = new Holdings(0, 0, 0, 0, 0);

    static TopicLine of(Concept concept, Language language, int depth, Map<Long, Holdings> holdings) {
        return new TopicLine(concept.notation(), concept.label(language), concept.definition(language), depth,
                Optional.ofNullable(holdings.get(concept.id())).orElse(NONE));
    }

    public String getSlug() {
        return slug;
    }

    public String getLabel() {
        return label;
    }

    public String getDefinition() {
        return definition;
    }

    public int getDepth() {
        return depth;
    }

    public Holdings getHoldings() {
        return holdings;
    }
}
