package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleWords;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.ChangedMeanwhile;
import org.wawasan.content.article.ContentStandard;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.EditionStatus;
import org.wawasan.content.article.Editorial;
import org.wawasan.content.article.Template;
import org.wawasan.content.article.Wording;
import org.wawasan.content.article.WorkingCopy;
import org.wawasan.content.gap.Gaps;
import org.wawasan.knowledge.web.EmployeesForm;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Comparison;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** {@code /knowledge/new} and {@code /knowledge/42-slug/edit} */
@Named
@RequestScoped
public class ArticleForm extends EmployeesForm {

    @Inject
    private Articles articles;
    @Inject
    private Editorial editorial;
    @Inject
    private Gaps gaps;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private WorkingCopy copy;
    private String kind;
    private boolean matchesSource;
    private String opened;
    private String gap;
    private String preview;
    private ContentStandard standard;
    private Comparison changes;
    private Comparison theirs;

    /** A new article; {@code ?kind=}, {@code ?topic=}, {@code ?language=} and {@code ?title=} fill in the form, {@code ?gap=} says what it is to fill. */
    public void begin() {
        if (isPostback()) {
            return;
        }
        articles.demandWriter();
        kind = ArticleKind.of(address.parameter("kind")).orElse(ArticleKind.HOW_TO).getCode();
        setAudience(Visibility.PUBLIC.name());
        setLanguage(Language.of(address.parameter("language")).orElse(preferences.language()).code());
        gap = address.parameter("gap");
        setTopics(address.parameter("topic") == null ? List.of() : List.of(address.parameter("topic")));
        setTitle(address.parameter("title"));
        setBody(Template.missing(ArticleKind.of(kind).orElseThrow(), spoken(), null));
        takeKept();
    }

    /** An edition that exists. */
    public void open() {
        if (isPostOfNobody()) {
            return;
        }
        copy = articles.workingCopy(address.id());
        if (isPostback()) {
            return;
        }
        Edition edition = copy.edition();
        kind = edition.getKind().getCode();
        setAudience(edition.getArticle().getAudience().name());
        setLanguage(edition.getLanguage().code());
        setTopics(copy.topics());
        setTitle(copy.latest().getTitle());
        setBody(copy.latest().getBody());
        setState(String.valueOf(edition.state()));
        opened = String.valueOf(copy.latest().getNumber());
        takeKept();
        look();
    }

    public void showPreview() {
        preview = Markdown.html(getBody());
        look();
    }

    private void look() {
        standard = ContentStandard.of(ArticleKind.of(kind).orElse(ArticleKind.FAQ), spoken(), new Wording(getTitle(), getBody()));
    }

    /** Puts the sections of the chosen kind that the text does not have yet behind it. */
    public void addSections() {
        String missing = Template.missing(ArticleKind.of(kind).orElse(ArticleKind.FAQ), spoken(), getBody());
        setBody((getBody() == null || getBody().isBlank() ? "" : getBody().strip() + (missing.isEmpty() ? "" : "\n\n")) + missing);
    }

    public void save() {
        finish(Editorial.Next.KEEP, "notice.article.saved");
    }

    public void submit() {
        finish(Editorial.Next.SUBMIT, "notice.article.submitted");
    }

    public void publish() {
        finish(Editorial.Next.PUBLISH, "notice.article.published");
    }

    /** Gives the article back with the note; the words stay as they are stored. */
    public void giveBack() {
        if (keptForSignIn()) {
            return;
        }
        redirect.to(editorial.giveBack(address.id(), getNote()).path(), "notice.article.returned");
    }

    private void finish(Editorial.Next next, String notice) {
        if (keptForSignIn()) {
            return;
        }
        if (isNew()) {
            Edition begun = editorial.draft(words(), next);
            if (gap != null && gap.matches("\\d{1,18}")) {
                gaps.drafted(Long.parseLong(gap), begun.getId(), begun.status().isShown());
            }
            redirect.to(begun.path(), notice);
            return;
        }
        try {
            Edition edition = editorial.revise(address.id(), words(), next);
            redirect.to(edition.path(), next == Editorial.Next.KEEP && edition.hasChanges() ? "notice.article.saved.waits" : notice);
        } catch (ChangedMeanwhile changed) {
            WorkingCopy now = articles.workingCopy(address.id());
            changes = articles.changesSince(now, number(opened));
            setState(String.valueOf(now.edition().state()));
            opened = String.valueOf(now.latest().getNumber());
            theirs = now.latest().wording().comparedTo(new Wording(getTitle(), getBody()));
            throw changed;
        }
    }

    @Override
    protected Map<String, String> typed() {
        Map<String, String> typed = super.typed();
        typed.put("kind", kind);
        typed.put("opened", opened);
        typed.put("gap", gap);
        return typed;
    }

    @Override
    protected void take(Map<String, String> kept) {
        super.take(kept);
        kind = kept.getOrDefault("kind", kind);
        opened = kept.getOrDefault("opened", opened);
        gap = kept.getOrDefault("gap", gap);
    }

    private ArticleWords words() {
        return new ArticleWords(ArticleKind.of(kind).orElse(null), readers(), Language.of(getLanguage()).orElse(null), getTopics(), getTitle(), getBody(),
                getNote(), matchesSource, number(getState()));
    }

    private boolean isNew() {
        return address.path().equals("/knowledge/new");
    }

    public WorkingCopy getCopy() {
        return copy;
    }

    public List<Option> getKinds() {
        return options(Stream.of(ArticleKind.values()).map(ArticleKind::getCode), "knowledge.kind.");
    }

    /** While a post is decoded the edition is not read yet, and every button is taken; the service decides. */
    public boolean isOffersSubmit() {
        return copy == null || copy.getStatus() == EditionStatus.DRAFT;
    }

    public boolean isOffersReturn() {
        return copy == null || copy.getStatus() == EditionStatus.IN_REVIEW;
    }

    public boolean isOffersMatch() {
        return copy == null || copy.source() != null;
    }

    /** What the text looks like, where the reader asked for that. */
    public String getPreview() {
        return preview;
    }

    /** How far the words meet the content standard; null while the form is new. */
    public ContentStandard getStandard() {
        return standard;
    }

    /** What somebody else changed since the form was opened, where they were faster and changed words. */
    public Comparison getChanges() {
        return changes;
    }

    /** What is stored now beside what was typed, where somebody else was faster. */
    public Comparison getTheirs() {
        return theirs;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isMatchesSource() {
        return matchesSource;
    }

    public void setMatchesSource(boolean matchesSource) {
        this.matchesSource = matchesSource;
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    /** Id of the gap that a new article is to fill, or null. */
    public String getGap() {
        return gap;
    }

    public void setGap(String gap) {
        this.gap = gap;
    }
}
