package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.SectionWatch;
import org.wawasan.collaboration.forum.Sections;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** The sections of the forum, the narrower ones where the viewer watches them: {@code /forum/sections}. */
@Named
@RequestScoped
public class ForumSections {

    @Inject
    private Sections watches;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;
    @Inject
    private Preferences preferences;

    private List<Section> sections;

    public void load() {
        Language language = preferences.language();
        Map<Long, SectionWatch> watched = watches.watched();
        Map<Long, Holdings> holdings = filings.holdings(language);
        sections = taxonomy.topics().stream().filter(topic -> topic.broader().isEmpty() || watched.containsKey(topic.id()))
                .map(topic -> section(topic, watched.get(topic.id()), holdings.get(topic.id()), language)).toList();
    }

    private Section section(Concept topic, SectionWatch level, Holdings held, Language language) {
        return new Section(topic.id(), topic.notation(), topic.label(language), topic.definitions().get(language),
                held == null ? 0 : held.getThreads(), level == null ? "" : level.getCode(), taxonomy.chips(topic.narrower(), language));
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<Option> getLevels() {
        return levels(preferences.language());
    }

    static List<Option> levels(Language language) {
        return Stream.concat(Stream.of(""), Stream.of(SectionWatch.values()).map(SectionWatch::getCode))
                .map(code -> new Option(code, Texts.of(language, "forum.sections.level." + (code.isEmpty() ? "none" : code)))).toList();
    }

    /**
     * A section as the page shows it.
     *
     * @param threads  filed under it and narrower ones, as far as the viewer sees them
     * @param level    code of how closely the viewer watches it, or empty
     * @param narrower sections within it
     */
    public record Section(long id, String notation, String label, String definition, long threads, String level, List<TopicChip> narrower) {

        // Expression language of Faces 4 reads properties of beans only.

        public long getId() {
            return id;
        }

        public String getNotation() {
            return notation;
        }

        public String getLabel() {
            return label;
        }

        public String getDefinition() {
            return definition;
        }

        public long getThreads() {
            return threads;
        }

        public String getLevel() {
            return level;
        }

        public List<TopicChip> getNarrower() {
            return narrower;
        }
    }
}
