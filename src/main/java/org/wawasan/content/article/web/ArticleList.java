package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.content.article.ArticleFilter;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleRow;
import org.wawasan.content.article.Articles;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** {@code /knowledge?kind=how-to&topic=battery&language=id&after=…} */
@Named
@RequestScoped
public class ArticleList {

    @Inject
    private Articles articles;
    @Inject
    private TopicChoices topics;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private ArticleKind kind;
    private Language language;
    private Page<ArticleRow> page;
    private Map<Long, List<TopicChip>> chips;

    public void load() {
        kind = ArticleKind.of(address.parameter("kind")).orElse(null);
        language = Language.of(address.parameter("language")).orElse(null);
        page = articles.list(new ArticleFilter(kind, language, topics.concepts()), preferences.language(), address.parameter("after"));
        chips = topics.chips(articles.topicsOf(page.items().stream().map(ArticleRow::id).toList()));
    }

    public Page<ArticleRow> getPage() {
        return page;
    }

    public Map<Long, List<TopicChip>> getChips() {
        return chips;
    }

    public ArticleKind[] getKinds() {
        return ArticleKind.values();
    }

    /** Code of the chosen kind, or empty. */
    public String getKind() {
        return kind == null ? "" : kind.getCode();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** Code of the chosen language, or empty. */
    public String getLanguage() {
        return language == null ? "" : language.code();
    }

    public TopicChoices getTopics() {
        return topics;
    }
}
