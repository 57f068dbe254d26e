package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.content.article.ArticleReading;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.Contents;
import org.wawasan.content.article.EditionLink;
import org.wawasan.content.article.Feedback;
import org.wawasan.content.article.FeedbackReason;
import org.wawasan.content.article.Ratings;
import org.wawasan.content.article.Remark;
import org.wawasan.content.article.Remarks;
import org.wawasan.content.article.ShownEdition;
import org.wawasan.content.gap.GapLink;
import org.wawasan.content.gap.Gaps;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.StructuredData;

/** {@code /knowledge/42-slug} */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    private Articles articles;
    @Inject
    private Ratings ratings;
    @Inject
    private Remarks said;
    @Inject
    private Gaps register;
    @Inject
    private Access access;
    @Inject
    private TopicChoices topics;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private ArticleReading reading;
    private List<TopicChip> chips;
    private List<Contents.Heading> contents;
    private Feedback own;
    private List<Remark> remarks = List.of();
    private List<Language> missing = List.of();
    private List<GapLink> gaps = List.of();
    private String structuredData;

    public void load() {
        reading = articles.read(address.id());
        if (!reading.edition().getPath().equals(address.path())) {
            redirect.permanently(reading.edition().getPath() + address.getHere().substring(address.path().length()));
            return;
        }
        chips = topics.chips(reading.topics());
        contents = Contents.of(reading.edition().bodyHtml());
        own = ratings.own(address.id()).orElse(null);
        if (reading.edition().getStatus().isShown() && reading.edition().audience() == Visibility.PUBLIC) {
            structuredData = StructuredData.script(DescribedArticle.of(reading.edition(), address.getPortal()));
        }
        if (access.viewer().isEmployee()) {
            gaps = register.filledBy(address.id(), preferences.language());
        }
        if (access.viewer().may(Permission.WRITE_ARTICLES)) {
            remarks = said.of(address.id());
            missing = Stream.of(Language.values()).filter(language -> language != reading.edition().language()
                    && reading.others().stream().noneMatch(other -> other.language() == language)).toList();
        }
    }

    public ShownEdition getEdition() {
        return reading.edition();
    }

    public ArticleReading getReading() {
        return reading;
    }

    public EditionLink getNewerSource() {
        return reading.newerSource();
    }

    public List<TopicChip> getChips() {
        return chips;
    }

    public List<Contents.Heading> getContents() {
        return contents;
    }

    /** {@code yes} or {@code no} where the signed-in reader has rated the article, else empty. */
    public String getRated() {
        return own == null ? "" : own.isHelpful() ? "yes" : "no";
    }

    /** What the signed-in reader said of it in words, else null. */
    public Feedback getOwn() {
        return own == null || !own.isSaid() ? null : own;
    }

    /** What the reader has just said, {@code yes} or {@code no}, and is asked to say more of; else empty. */
    public String getAsked() {
        String rated = address.parameter("rated");
        return "yes".equals(rated) || "no".equals(rated) ? rated : "";
    }

    public FeedbackReason[] getReasons() {
        return FeedbackReason.values();
    }

    /** The gaps that it fills; empty for everybody but employees. */
    public List<GapLink> getGaps() {
        return gaps;
    }

    /** What the article is in the words of schema.org; null where not everybody may read it. */
    public String getStructuredData() {
        return structuredData;
    }

    public List<Remark> getRemarks() {
        return remarks;
    }

    /** Languages that the article has no edition in yet. */
    public List<Language> getMissing() {
        return missing;
    }
}
