package org.wawasan.collaboration.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/** What a campaign says in one language. */
@Embeddable
public class CampaignText {

    static final int MOST_CRITERIA = 6;
    private static final int LEAST_TITLE = 5;
    private static final int MOST_TITLE = 120;
    private static final int LEAST_BRIEF = 20;
    private static final int MOST_BRIEF = 20_000;
    private static final int BEGINNING = 180;
    private static final int LONGEST_CRITERION = 100;

    private String title;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String brief;

    @Column(name = "brief_html", length = KnowledgeItem.LONG_TEXT)
    private String briefHtml;

    /** One a line. */
    private String criteria;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String result;

    @Column(name = "result_html", length = KnowledgeItem.LONG_TEXT)
    private String resultHtml;

    protected CampaignText() {
    }

    /** @param criteria by which judges score, one a line; may be empty */
    public CampaignText(String title, String brief, String criteria) {
        this.title = Words.line(title == null ? "" : title);
        this.brief = Words.text(brief);
        this.briefHtml = Markdown.html(this.brief);
        this.criteria = String.join("\n", Words.text(criteria).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** Nothing at all is said in this language. */
    public boolean isBlank() {
        return title.isEmpty() && brief.isEmpty() && criteria.isEmpty();
    }

    /** @param in suffix of the fields of this language */
    void check(Rules rules, String in) {
        rules.length("title" + in, title, LEAST_TITLE, MOST_TITLE).length("brief" + in, brief, LEAST_BRIEF, MOST_BRIEF)
                .demand(getCriteria().size() <= MOST_CRITERIA, "criteria" + in, "campaign.criteria.many", MOST_CRITERIA)
                .demand(getCriteria().stream().allMatch(line -> line.length() <= LONGEST_CRITERION), "criteria" + in, "campaign.criteria.long", LONGEST_CRITERION);
    }

    /** The same text with what came of the campaign. */
    CampaignText concluded(String newResult) {
        CampaignText concluded = new CampaignText(title, brief, criteria);
        concluded.result = Words.text(newResult);
        concluded.resultHtml = Markdown.html(concluded.result);
        return concluded;
    }

    public String getTitle() {
        return title;
    }

    public String getBrief() {
        return brief;
    }

    /** The beginning of the brief, plain. */
    public String getBeginning() {
        return Markdown.plain(brief, BEGINNING);
    }

    public String getBriefHtml() {
        return briefHtml;
    }

    public List<String> getCriteria() {
        return criteria.isEmpty() ? List.of() : criteria.lines().toList();
    }

    /** What came of it, or why it was given up; null while it goes on. */
    public String getResult() {
        return result;
    }

    public String getResultHtml() {
        return resultHtml;
    }
}
