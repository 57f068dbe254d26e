package org.wawasan.collaboration.roadmap.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** A page that may be narrowed to one topic by {@code ?topic=…}. */
abstract class TopicChoice {

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Concept topic;

    /** Reads the address; an unknown topic is not found. */
    Long chosen() {
        topic = Optional.ofNullable(address.parameter("topic"))
                .map(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation).orElseThrow(() -> new NotFound("topic"))).orElse(null);
        return topic == null ? null : topic.id();
    }

    Address address() {
        return address;
    }

    /** Notation of the topic, or null. */
    public String getTopic() {
        return topic == null ? null : topic.notation();
    }

    /** What the topic is called, or null. */
    public String getTopicLabel() {
        return topic == null ? null : topic.label(preferences.language());
    }

    public List<Option> getTopicOptions() {
        return taxonomy.topics().stream().map(concept -> new Option(concept.notation(), concept.label(preferences.language()))).toList();
    }
}
