package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.Interval;
import org.wawasan.content.article.RuleEffect;
import org.wawasan.content.article.RuleFilter;
import org.wawasan.content.article.RuleLine;
import org.wawasan.content.article.RuleWords;
import org.wawasan.content.article.RuleWork;
import org.wawasan.content.article.VerificationRule;
import org.wawasan.content.article.VerificationRules;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/**
 * {@code /verification/new} and {@code /verification/3/edit}. What would change for articles is shown before it is done: pressed the
 * first time, a button only tells; the {@code seen} token says that this very change was told of.
 */
@Named
@RequestScoped
public class RuleForm {

    private static final String NUMBER = "\\d{1,5}";

    @Inject
    private VerificationRules rules;
    @Inject
    private RuleWork work;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private List<RuleLine> others;
    private String name;
    private String days;
    private String kind;
    private String topic;
    private String language;
    private String audience;
    private String age;
    private String position;
    private String seen;
    private RuleEffect effect;

    /** A new rule, behind the others. */
    public void begin() {
        if (!isPostback()) {
            days = String.valueOf(Interval.USUAL);
            position = String.valueOf(getOthers().size() + 1);
        }
    }

    /** A rule that exists. */
    public void open() {
        if (isPostback()) {
            return;
        }
        VerificationRule rule = rules.read(address.id()).rule();
        RuleFilter filter = rule.getFilter();
        name = rule.getName();
        days = String.valueOf(rule.getDays());
        kind = filter.kind() == null ? "" : filter.kind().getCode();
        topic = filter.concept() == null ? "" : taxonomy.concept(filter.concept()).map(Concept::notation).orElse("");
        language = filter.language() == null ? "" : filter.language().code();
        audience = filter.audience() == null ? "" : filter.audience().name();
        age = filter.age() == null ? "" : filter.age().toString();
        position = rule.getPosition().toString();
    }

    public void add() {
        RuleWords words = words();
        if (isSeen(rules.ifAdded(words))) {
            done(rules.add(words).getPath(), "notice.verification.added");
        }
    }

    public void save() {
        RuleWords words = words();
        if (isSeen(rules.ifChanged(address.id(), words))) {
            done(rules.change(address.id(), words).getPath(), "notice.verification.changed");
        }
    }

    public void remove() {
        if (isSeen(rules.ifRemoved(address.id()))) {
            rules.remove(address.id());
            done("/verification", "notice.verification.removed");
        }
    }

    private boolean isSeen(RuleEffect of) {
        if (of.affected() == 0 && of.complete() || of.token().equals(seen)) {
            return true;
        }
        effect = of;
        seen = of.token();
        return false;
    }

    private void done(String path, String notice) {
        work.start();
        redirect.to(path, notice);
    }

    private RuleWords words() {
        return new RuleWords(name, number(days, "days", "verification.days"), new RuleFilter(ArticleKind.of(kind).orElse(null), concept(),
                Language.of(language).orElse(null), Visibility.audience(audience).orElse(null),
                number(age, "age", "verification.age")), number(position, "position", "required"));
    }

    private Long concept() {
        return topic == null || topic.isBlank() ? null : taxonomy.ids(Taxonomy.TOPICS, List.of(topic), "topic").get(0);
    }

    private static Integer number(String typed, String field, String key) {
        String text = Optional.ofNullable(typed).map(String::strip).orElse("");
        if (!text.isEmpty() && !text.matches(NUMBER)) {
            throw Refused.field(field, key, Interval.LONGEST);
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private List<RuleLine> getOthers() {
        if (others == null) {
            others = rules.list();
        }
        return others;
    }

    /** The places among the rules; of a new one also that behind all. */
    public List<Option> getPositions() {
        boolean isNew = address.path().endsWith("/new");
        return IntStream.rangeClosed(1, getOthers().size() + (isNew ? 1 : 0)).mapToObj(place -> new Option(String.valueOf(place), String.valueOf(place))).toList();
    }

    public List<Option> getKinds() {
        return options("knowledge.kind.", Stream.of(ArticleKind.values()).map(ArticleKind::getCode));
    }

    public List<Option> getLanguages() {
        return options("knowledge.language.", Stream.of(Language.values()).map(Language::code));
    }

    public List<Option> getAudiences() {
        return options("knowledge.audience.", Visibility.AUDIENCES.stream().map(Visibility::name));
    }

    public List<Option> getTopics() {
        List<Option> options = new ArrayList<>(List.of(all()));
        taxonomy.topics().stream().distinct().forEach(concept ->
                options.add(new Option(concept.notation(), (concept.isTop() ? "" : "– ") + concept.label(preferences.language()))));
        return options;
    }

    private List<Option> options(String prefix, Stream<String> codes) {
        return Stream.concat(Stream.of(all()), codes.map(code -> new Option(code, Texts.of(preferences.language(), prefix + code)))).toList();
    }

    private Option all() {
        return new Option("", Texts.of(preferences.language(), "verification.all"));
    }

    /** What the change that was asked for would do, while it waits to be confirmed. */
    public RuleEffect getEffect() {
        return effect;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
