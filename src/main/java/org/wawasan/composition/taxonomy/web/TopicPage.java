package org.wawasan.composition.taxonomy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.FiledItem;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.composition.taxonomy.Knowers;
import org.wawasan.composition.taxonomy.Knowers.Knower;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The page of one topic: what is known, who knows it, what is asked, what is wished. */
@Named
@RequestScoped
public class TopicPage {

    private static final int SHOWN = 5;

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;
    @Inject
    private Knowers knowers;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Language language;
    private Concept concept;
    private TopicLine topic;
    private List<TopicLine> broader;
    private List<TopicLine> narrower;
    private List<TopicLine> related;
    private List<TopicLine> skills;
    private Map<ItemType, List<FiledItem>> newest;
    private List<Knower> people;

    public void load() {
        language = preferences.language();
        concept = taxonomy.byNotation(Taxonomy.TOPICS, address.key()).orElseThrow(() -> new NotFound("topic " + address.key()));
        Set<Long> shown = new HashSet<>(Set.of(concept.id()));
        shown.addAll(concept.narrower());
        shown.addAll(concept.related());
        Map<Long, Holdings> holdings = filings.holdings(shown, language);
        topic = TopicLine.of(concept, language, 0, holdings);
        broader = lines(concept.broader(), holdings);
        narrower = lines(concept.narrower(), holdings);
        related = lines(concept.related(), holdings);
        skills = lines(concept.matches(), holdings);
        newest = filings.newest(concept.id(), language, SHOWN);
        people = knowers.foremost(concept.id(), SHOWN);
    }

    private List<TopicLine> lines(Collection<Long> ids, Map<Long, Holdings> holdings) {
        return taxonomy.concepts(ids).stream().map(other -> TopicLine.of(other, language, 0, holdings)).toList();
    }

    public TopicLine getTopic() {
        return topic;
    }

    public String getAlternatives() {
        return String.join(", ", concept.alternatives(language));
    }

    public List<TopicLine> getBroader() {
        return broader;
    }

    public List<TopicLine> getNarrower() {
        return narrower;
    }

    public List<TopicLine> getRelated() {
        return related;
    }

    public List<TopicLine> getSkills() {
        return skills;
    }

    public List<FiledItem> getArticles() {
        return newest.get(ItemType.ARTICLE);
    }

    public List<FiledItem> getDocuments() {
        return newest.get(ItemType.DOCUMENT);
    }

    public List<FiledItem> getThreads() {
        return newest.get(ItemType.THREAD);
    }

    public List<FiledItem> getIdeas() {
        return newest.get(ItemType.IDEA);
    }

    public List<Knower> getPeople() {
        return people;
    }
}
