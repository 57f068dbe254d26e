package org.wawasan.operation.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.i18n.Language;

/** Finds the topics that files name by notation or by a label of either language, however they are spaced and written. */
final class TopicNames {

    private final Map<String, Long> ids = new HashMap<>();

    TopicNames(Taxonomy taxonomy) {
        List<Concept> topics = taxonomy.topics();
        topics.forEach(topic -> ids.put(plain(topic.notation()), topic.id()));
        topics.forEach(topic -> topic.labels().values().forEach(label -> ids.putIfAbsent(plain(label), topic.id())));
        for (Language language : Language.values()) {
            topics.forEach(topic -> topic.alternatives(language).forEach(label -> ids.putIfAbsent(plain(label), topic.id())));
        }
    }

    /** The concepts in the order of their names, as many as an item takes; what the taxonomy does not know is told to the tally. */
    List<Long> find(Collection<String> names, Tally tally) {
        Set<Long> found = new LinkedHashSet<>();
        for (String name : names) {
            Long id = ids.get(plain(name));
            if (id == null) {
                tally.unknownTopic(name);
            } else if (found.size() < KnowledgeItem.MOST_TOPICS) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
