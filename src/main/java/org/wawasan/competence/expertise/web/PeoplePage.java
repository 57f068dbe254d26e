package org.wawasan.competence.expertise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.competence.expertise.Directory;
import org.wawasan.competence.expertise.PeopleFilter;
import org.wawasan.competence.expertise.PersonRow;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The directory of people: by topic, skill and language. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private Directory directory;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Concept topic;
    private Concept skill;
    private Language language;
    private boolean open;
    private Page<PersonRow> page;

    public void load() {
        topic = chosen(Taxonomy.TOPICS, "topic");
        skill = chosen(Taxonomy.SKILLS, "skill");
        language = Language.of(address.parameter("language")).orElse(null);
        open = address.parameter("open") != null;
        page = directory.list(new PeopleFilter(topic == null ? null : topic.id(), skill == null ? null : skill.id(), language, open),
                address.parameter("after"));
    }

    private Concept chosen(String scheme, String parameter) {
        String notation = address.parameter(parameter);
        return notation == null ? null : taxonomy.byNotation(scheme, notation).orElseThrow(() -> new NotFound(parameter + " " + notation));
    }

    public Page<PersonRow> getPage() {
        return page;
    }

    /** What the strength of the shown people is in; null where they are compared over all. */
    public String getSubject() {
        Concept subject = skill != null ? skill : topic;
        return subject == null ? null : subject.label(preferences.language());
    }

    public boolean isFiltered() {
        return topic != null || skill != null || language != null || open;
    }

    public boolean isOpen() {
        return open;
    }

    public List<Choice> getTopics() {
        return choices(taxonomy.topics(), topic);
    }

    public List<Choice> getSkills() {
        return choices(taxonomy.skills(), skill);
    }

    private List<Choice> choices(List<Concept> concepts, Concept chosen) {
        return concepts.stream().map(concept -> new Choice(concept.notation(), concept.label(preferences.language()), concept.equals(chosen))).toList();
    }

    public List<Choice> getLanguages() {
        return Stream.of(Language.values()).map(one -> new Choice(one.code(), one.code(), one == language)).toList();
    }

    public List<TopicChip> chips(PersonRow person) {
        return taxonomy.chips(person.topics(), preferences.language());
    }
}
