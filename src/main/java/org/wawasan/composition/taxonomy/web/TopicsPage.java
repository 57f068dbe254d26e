package org.wawasan.composition.taxonomy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Preferences;

/** All topics as a tree, with how much there is under each. */
@Named
@RequestScoped
public class TopicsPage {

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;
    @Inject
    private Preferences preferences;

    private List<Group> groups;

    public void load() {
        Language language = preferences.language();
        Map<Long, Holdings> holdings = filings.holdings(language);
        groups = taxonomy.topics().stream().filter(Concept::isTop).map(top -> {
            List<TopicLine> lines = new ArrayList<>();
            descend(top, 0, language, holdings, lines);
            return new Group(TopicLine.of(top, language, 0, holdings), lines);
        }).toList();
    }

    private void descend(Concept broader, int depth, Language language, Map<Long, Holdings> holdings, List<TopicLine> lines) {
        for (Concept concept : taxonomy.concepts(broader.narrower())) {
            lines.add(TopicLine.of(concept, language, depth, holdings));
            descend(concept, depth + 1, language, holdings, lines);
        }
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** A top topic and all below it; a topic with two broader ones stands below both. */
    public record Group(TopicLine top, List<TopicLine> lines) {

        public TopicLine getTop() {
            return top;
        }

        public List<TopicLine> getLines() {
            return lines;
        }
    }
}
