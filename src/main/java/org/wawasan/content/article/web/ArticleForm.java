package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.wawasan.member.Access;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.text.Comparison;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/** {@code /knowledge/new} and {@code /knowledge/42-slug/edit} */
@Named
@RequestScoped
public class ArticleForm {

    @Inject
    private Articles articles;
    @Inject
    private Editorial editorial;
    @Inject
    private Gaps gaps;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    private WorkingCopy copy;
    private String kind;
    private String audience;
    private String language;
    private List<String> topics = List.of();
    private String title;
    private String body;
    private String note;
    private boolean matchesSource;
    private String state;
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
        audience = Visibility.PUBLIC.name();
        language = Language.of(address.parameter("language")).orElse(preferences.language()).code();
        gap = address.parameter("gap");
        topics = address.parameter("topic") == null ? List.of() : List.of(address.parameter("topic"));
        title = address.parameter("title");
        body = Template.missing(ArticleKind.of(kind).orElseThrow(), Language.of(language).orElseThrow(), null);
        takeKept();
    }

    /** An edition that exists. */
    public void open() {
        if (isPostback() && !access.viewer().isSignedIn()) {
            return;
        }
        copy = articles.workingCopy(address.id());
        if (isPostback()) {
            return;
        }
        Edition edition = copy.edition();
        kind = edition.getKind().getCode();
        audience = edition.getArticle().getAudience().name();
        language = edition.getLanguage().code();
        topics = copy.topics();
        title = copy.latest().getTitle();
        body = copy.latest().getBody();
        state = String.valueOf(edition.state());
        opened = String.valueOf(copy.latest().getNumber());
        takeKept();
        look();
    }

    public void showPreview() {
        preview = Markdown.html(body);
        look();
    }

    private void look() {
        standard = ContentStandard.of(ArticleKind.of(kind).orElse(ArticleKind.FAQ), Language.of(language).orElse(preferences.language()), new Wording(title, body));
    }

    /** Puts the sections of the chosen kind that the text does not have yet behind it. */
    public void addSections() {
        String missing = Template.missing(ArticleKind.of(kind).orElse(ArticleKind.FAQ), Language.of(language).orElse(preferences.language()), body);
        body = (body == null || body.isBlank() ? "" : body.strip() + (missing.isEmpty() ? "" : "\n\n")) + missing;
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
        redirect.to(editorial.giveBack(address.id(), note).path(), "notice.article.returned");
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
            state = String.valueOf(now.edition().state());
            opened = String.valueOf(now.latest().getNumber());
            theirs = now.latest().wording().comparedTo(new Wording(title, body));
            throw changed;
        }
    }

    private boolean keptForSignIn() {
        if (access.viewer().isSignedIn()) {
            return false;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("audience", audience);
        fields.put("language", language);
        fields.put("topics", String.join(" ", topics));
        fields.put("title", title);
        fields.put("body", body);
        fields.put("note", note);
        fields.put("state", state);
        fields.put("opened", opened);
        fields.put("gap", gap);
        signInFirst.keep(fields);
        return true;
    }

    private void takeKept() {
        Map<String, String> kept = signInFirst.kept();
        if (kept.containsKey("body")) {
            kind = kept.get("kind");
            audience = kept.get("audience");
            language = kept.get("language");
            topics = List.of(kept.get("topics").split(" "));
            title = kept.get("title");
            body = kept.get("body");
            note = kept.get("note");
            state = kept.get("state");
            opened = kept.get("opened");
            gap = kept.get("gap");
        }
    }

    private ArticleWords words() {
        return new ArticleWords(ArticleKind.of(kind).orElse(null), visibility(), Language.of(language).orElse(null), topics, title, body,
                note, matchesSource, number(state));
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,9}") ? -1 : Integer.parseInt(text);
    }

    private Visibility visibility() {
        for (Visibility visibility : Visibility.AUDIENCES) {
            if (visibility.name().equals(audience)) {
                return visibility;
            }
        }
        return null;
    }

    private boolean isNew() {
        return address.path().equals("/knowledge/new");
    }

    private static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** The constants of an enumeration, labelled by the texts below a key. */
    private <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> code, String key) {
        return Stream.of(values).map(code).map(value -> new Option(value, Texts.of(preferences.language(), key + value))).toList();
    }

    public WorkingCopy getCopy() {
        return copy;
    }

    public List<Option> getKinds() {
        return options(ArticleKind.values(), ArticleKind::getCode, "knowledge.kind.");
    }

    public List<Option> getAudiences() {
        return options(Visibility.AUDIENCES.toArray(Visibility[]::new), Visibility::name, "knowledge.audience.");
    }

    public List<Option> getLanguages() {
        return options(Language.values(), Language::code, "knowledge.language.");
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

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
