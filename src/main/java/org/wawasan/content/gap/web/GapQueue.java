package org.wawasan.content.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.gap.Gap;
import org.wawasan.content.gap.GapFilter;
import org.wawasan.content.gap.GapKind;
import org.wawasan.content.gap.GapState;
import org.wawasan.content.gap.Gaps;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** What is missing, what is wanted most first: {@code /gaps?kind=…&state=…&whose=…&topic=…&language=…}. */
@Named
@RequestScoped
public class GapQueue {

    @Inject
    private Gaps gaps;
    @Inject
    private GapLines lines;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private GapFilter filter;
    private Page<GapLine> page;

    public void load() {
        GapState state = Stream.of(GapState.DISMISSED, GapState.CLOSED).filter(one -> one.getCode().equals(address.parameter("state"))).findFirst().orElse(null);
        filter = new GapFilter(GapKind.of(address.parameter("kind")).orElse(null), state,
                Stream.of(GapFilter.Whose.values()).filter(one -> code(one).equals(address.parameter("whose"))).findFirst().orElse(null),
                chosen().map(topic -> taxonomy.withNarrower(topic.id())).orElse(null), Language.of(address.parameter("language")).orElse(null));
        Page<Gap> found = gaps.queue(filter, address.parameter("after"));
        page = new Page<>(found.items().stream().map(lines::line).toList(), found.next());
    }

    private Optional<Concept> chosen() {
        return Optional.ofNullable(address.parameter("topic")).flatMap(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public Page<GapLine> getPage() {
        return page;
    }

    /** Code of the state that is listed; {@code waiting} for what is open or assigned. */
    public String getState() {
        return filter.state() == null ? "waiting" : filter.state().getCode();
    }

    public List<String> getStates() {
        return List.of("waiting", GapState.DISMISSED.getCode(), GapState.CLOSED.getCode());
    }

    public String getKind() {
        return filter.kind() == null ? "" : filter.kind().getCode();
    }

    public String getWhose() {
        return filter.whose() == null ? "" : code(filter.whose());
    }

    public String getTopic() {
        return chosen().map(Concept::notation).orElse("");
    }

    public String getLanguage() {
        return filter.language() == null ? "" : filter.language().code();
    }

    public List<Option> getKinds() {
        return options("gaps.index.kind.all", "gaps.kind.", Stream.of(GapKind.values()).map(GapKind::getCode).toList());
    }

    public List<Option> getOwners() {
        return options("gaps.index.whose.all", "gaps.index.whose.", Stream.of(GapFilter.Whose.values()).map(GapQueue::code).toList());
    }

    public List<Option> getLanguages() {
        return options("gaps.index.language.all", "common.language.", Stream.of(Language.values()).map(Language::code).toList());
    }

    public List<Option> getTopicOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", Texts.of(preferences.language(), "gaps.index.topic.all")));
        Set<String> seen = new HashSet<>();
        taxonomy.topics().stream().filter(topic -> seen.add(topic.notation()))
                .forEach(topic -> options.add(new Option(topic.notation(), (topic.isTop() ? "" : "– ") + topic.label(preferences.language()))));
        return options;
    }

    private List<Option> options(String all, String prefix, List<String> codes) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", Texts.of(preferences.language(), all)));
        codes.forEach(code -> options.add(new Option(code, Texts.of(preferences.language(), prefix + code))));
        return options;
    }
}
