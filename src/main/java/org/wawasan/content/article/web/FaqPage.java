package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import org.wawasan.content.article.ArticleFilter;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.FaqEntry;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.StructuredData;

/** {@code /knowledge/faq?topic=battery&after=…} */
@Named
@RequestScoped
public class FaqPage {

    @Inject
    private Articles articles;
    @Inject
    private TopicChoices topics;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Page<FaqEntry> page;
    private String structuredData;

    public void load() {
        page = articles.faq(new ArticleFilter(ArticleKind.FAQ, null, topics.concepts()), preferences.language(), address.parameter("after"));
        structuredData = structured();
    }

    public Page<FaqEntry> getPage() {
        return page;
    }

    /** schema.org FAQPage as JSON that may stand inside a script element. */
    public String getStructuredData() {
        return structuredData;
    }

    public TopicChoices getTopics() {
        return topics;
    }

    private String structured() {
        JsonArrayBuilder questions = StructuredData.list();
        page.items().forEach(entry -> questions.add(StructuredData.thing("Question").add("name", entry.title())
                .add("inLanguage", entry.language().code())
                .add("url", address.getPortal() + entry.getPath())
                .add("acceptedAnswer", StructuredData.thing("Answer")
                        .add("text", entry.bodyHtml() == null ? entry.excerpt() : entry.bodyHtml()))));
        return StructuredData.script(StructuredData.page("FAQPage").add("mainEntity", questions).build());
    }
}
