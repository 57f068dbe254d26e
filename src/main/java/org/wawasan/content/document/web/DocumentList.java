package org.wawasan.content.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.content.document.DocumentFilter;
import org.wawasan.content.document.DocumentLine;
import org.wawasan.content.document.Documents;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** {@code /documents?topic=battery&language=id&withdrawn=yes&after=…} */
@Named
@RequestScoped
public class DocumentList {

    @Inject
    private Documents documents;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Concept topic;
    private Language language;
    private boolean withdrawn;
    private Page<DocumentLine> page;
    private final Map<Long, List<TopicChip>> topics = new HashMap<>();

    public void load() {
        language = Language.of(address.parameter("language")).orElse(null);
        topic = Optional.ofNullable(address.parameter("topic"))
                .map(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation).orElseThrow(() -> new NotFound("topic"))).orElse(null);
        withdrawn = access.viewer().may(Permission.KEEP_DOCUMENTS) && "yes".equals(address.parameter("withdrawn"));
        page = documents.list(new DocumentFilter(topic == null ? null : topic.id(), language, withdrawn), address.parameter("after"));
        documents.topicsOf(page.items().stream().map(DocumentLine::id).toList())
                .forEach((id, concepts) -> topics.put(id, taxonomy.chips(concepts, preferences.language())));
    }

    public Page<DocumentLine> getPage() {
        return page;
    }

    /** Topics by id of the document. */
    public Map<Long, List<TopicChip>> getTopics() {
        return topics;
    }

    /** The chosen topic, or null. */
    public String getTopic() {
        return topic == null ? null : topic.notation();
    }

    public String getTopicLabel() {
        return topic == null ? null : topic.label(preferences.language());
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether the list is narrowed, so that an empty one does not mean that there are no documents. */
    public boolean isNarrowed() {
        return topic != null || language != null || withdrawn;
    }

    public List<Option> getTopicOptions() {
        return taxonomy.topics().stream().map(concept -> new Option(concept.notation(), concept.label(preferences.language()))).toList();
    }
}
