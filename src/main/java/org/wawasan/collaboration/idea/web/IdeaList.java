package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.IdeaFilter;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaSort;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** The lists of ideas: {@code /ideas?sort=…&status=…&topic=…&language=…}. */
@Named
@RequestScoped
public class IdeaList {

    private static final String OPEN = "open";
    private static final String ALL = "all";

    @Inject
    private Ideas ideas;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private IdeaSort sort;
    private String status;
    private Concept topic;
    private Language language;
    private Long campaign;
    private Page<IdeaLine> page;
    private final Map<Long, List<TopicChip>> topics = new HashMap<>();

    /** Reads the address; a sort or status that there is not means the usual one, an unknown topic is not found. */
    public void load() {
        sort = IdeaSort.of(address.parameter("sort")).orElse(IdeaSort.TRENDING);
        language = Language.of(address.parameter("language")).orElse(null);
        topic = Optional.ofNullable(address.parameter("topic"))
                .map(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation).orElseThrow(() -> new NotFound("topic"))).orElse(null);
        status = Optional.ofNullable(address.parameter("status")).filter(code -> statuses(code).isPresent())
                .orElse(sort == IdeaSort.MINE ? ALL : OPEN);
        campaign = Optional.ofNullable(address.parameter("campaign")).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
        page = ideas.list(new IdeaFilter(sort, statuses(status).orElseThrow(), topic == null ? null : topic.id(), language, campaign),
                address.parameter("after"), Ideas.PAGE);
        page.items().forEach(line -> topics.put(line.getId(), taxonomy.chips(line.topics(), preferences.language())));
    }

    private static Optional<Set<IdeaStatus>> statuses(String code) {
        return switch (code) {
            case OPEN -> Optional.of(IdeaStatus.OPEN);
            case ALL -> Optional.of(EnumSet.allOf(IdeaStatus.class));
            default -> Stream.of(IdeaStatus.values()).filter(one -> one.getKind().equals(code)).findFirst().map(EnumSet::of);
        };
    }

    public IdeaSort getSort() {
        return sort;
    }

    public String getStatus() {
        return status;
    }

    public Language getLanguage() {
        return language;
    }

    /** The topic whose ideas are shown, or null. */
    public String getTopic() {
        return topic == null ? null : topic.notation();
    }

    public String getTopicLabel() {
        return topic == null ? null : topic.label(preferences.language());
    }

    /** Id of the campaign whose entries are shown, or null. */
    public String getCampaign() {
        return campaign == null ? null : campaign.toString();
    }

    /** How many days the company allows itself to answer. */
    public int getLimit() {
        return ResponseClock.days();
    }

    public Page<IdeaLine> getPage() {
        return page;
    }

    /** Topics by id of the idea. */
    public Map<Long, List<TopicChip>> getTopics() {
        return topics;
    }

    public List<Option> getStatusOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(OPEN, text("ideas.index.status.open")));
        for (IdeaStatus one : IdeaStatus.values()) {
            options.add(new Option(one.getKind(), text(one.textKey())));
        }
        options.add(new Option(ALL, text("ideas.index.status.all")));
        return options;
    }

    public List<Option> getTopicOptions() {
        return taxonomy.topics().stream().map(concept -> new Option(concept.notation(), concept.label(preferences.language()))).toList();
    }

    private String text(String key) {
        return Texts.of(preferences.language(), key);
    }
}
