package org.wawasan.composition.taxonomy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.FiledItem;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Preferences;

/** The home of composition: ways into everything. */
@Named
@RequestScoped
public class ExplorePage {

    private static final int SHOWN = 5;

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;
    @Inject
    private Preferences preferences;

    private Holdings everything;
    private List<TopicLine> topics;
    private Map<ItemType, List<FiledItem>> newest;

    public void load() {
        Language language = preferences.language();
        Map<Long, Holdings> holdings = filings.holdings(language);
        everything = holdings.getOrDefault(Filings.EVERYTHING, new Holdings(0, 0, 0, 0, 0));
        topics = taxonomy.topics().stream().filter(Concept::isTop).map(top -> TopicLine.of(top, language, 0, holdings)).toList();
        newest = filings.newest(Filings.EVERYTHING, language, SHOWN);
    }

    public Holdings getEverything() {
        return everything;
    }

    public List<TopicLine> getTopics() {
        return topics;
    }

    public List<FiledItem> getArticles() {
        return newest.get(ItemType.ARTICLE);
    }

    public List<FiledItem> getThreads() {
        return newest.get(ItemType.THREAD);
    }

    public List<FiledItem> getIdeas() {
        return newest.get(ItemType.IDEA);
    }
}
