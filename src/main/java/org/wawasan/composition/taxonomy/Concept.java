package org.wawasan.composition.taxonomy;

import java.util.List;
import java.util.Map;
import org.wawasan.platform.i18n.Language;

/**
 * A concept of a scheme, such as the topic "Battery", as {@link Taxonomy} holds it in memory. References are ids; a concept
 * may have several broader ones.
 *
 * @param notation     the concept's name in addresses and files, unique in its scheme
 * @param alternatives other labels by which it is found
 * @param definitions  what is meant; a language may be missing
 * @param related      concepts of the same scheme, both ways
 * @param matches      concepts of other schemes that go with it, both ways: the topics in which a skill shows itself
 */
public record Concept(long id, String iri, String scheme, String notation, Map<Language, String> labels,
        Map<Language, List<String>> alternatives, Map<Language, String> definitions, List<Long> broader, List<Long> narrower,
        List<Long> related, List<Long> matches) {

    public String label(Language language) {
        return labels.get(language);
    }

    public List<String> alternatives(Language language) {
        return alternatives.getOrDefault(language, List.of());
    }

    /** The definition in this language, or null. */
    public String definition(Language language) {
        return definitions.get(language);
    }

    public boolean isTop() {
        return broader.isEmpty();
    }
}
