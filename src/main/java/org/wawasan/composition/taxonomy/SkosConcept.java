package org.wawasan.composition.taxonomy;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.wawasan.platform.i18n.Language;

/**
 * A concept as a SKOS file states it; references are IRIs. Two are equal where nothing would have to be written.
 *
 * @param position place among the concepts of all files, which pages keep
 */
record SkosConcept(String iri, String scheme, String notation, int position, Map<Language, String> labels,
        Map<Language, SortedSet<String>> alternatives, Map<Language, String> definitions, Map<Relation, Set<String>> relations) {

    /** How a concept refers to another one. What holds both ways is stated once. */
    enum Relation {
        BROADER, RELATED, MATCH
    }
}
