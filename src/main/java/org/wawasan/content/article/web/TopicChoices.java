package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The topic that a list is narrowed to ({@code ?topic=battery}), and the topics beside it that lead on. */
@RequestScoped
public class TopicChoices {

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    /** The chosen topic, or null; an unknown one is none. */
    public Concept chosen() {
        String notation = address.parameter("topic");
        return notation == null ? null : taxonomy.byNotation(Taxonomy.TOPICS, notation).orElse(null);
    }

    public String getLabel() {
        return chosen() == null ? null : chosen().label(language());
    }

    /** Ids of the chosen topic and all narrower ones; empty for all topics. */
    public Set<Long> concepts() {
        return chosen() == null ? Set.of() : taxonomy.withNarrower(chosen().id());
    }

    /** The way down to the chosen topic, itself included. */
    public List<TopicChip> getWay() {
        if (chosen() == null) {
            return List.of();
        }
        Deque<Long> way = new ArrayDeque<>();
        for (Concept step = chosen(); step != null; step = step.isTop() ? null : taxonomy.concept(step.broader().get(0)).orElse(null)) {
            way.addFirst(step.id());
        }
        return taxonomy.chips(way, language());
    }

    /** One level below the chosen topic; the top level where none is chosen. */
    public List<TopicChip> getBelow() {
        return taxonomy.chips(chosen() == null ? taxonomy.topics().stream().filter(Concept::isTop).map(Concept::id).toList()
                : chosen().narrower(), language());
    }

    /** Chips for items by their ids. */
    Map<Long, List<TopicChip>> chips(Map<Long, List<Long>> topics) {
        Map<Long, List<TopicChip>> chips = new LinkedHashMap<>();
        topics.forEach((id, concepts) -> chips.put(id, chips(concepts)));
        return chips;
    }

    List<TopicChip> chips(Collection<Long> concepts) {
        return taxonomy.chips(concepts, language());
    }

    private Language language() {
        return preferences.language();
    }
}
