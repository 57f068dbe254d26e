package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.collaboration.forum.Readings;
import org.wawasan.collaboration.forum.Reference;
import org.wawasan.collaboration.forum.SectionWatch;
import org.wawasan.collaboration.forum.Sections;
import org.wawasan.collaboration.forum.ThreadFilter;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.ThreadLine;
import org.wawasan.collaboration.forum.ThreadList;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** The lists of the forum: {@code /forum?list=…&kind=…&topic=…&language=…}. */
@Named
@RequestScoped
public class ForumBoard {

    @Inject
    private Threads threads;
    @Inject
    private Readings readings;
    @Inject
    private Sections sections;
    @Inject
    private Items items;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private ThreadList list;
    private ThreadKind kind;
    private Concept topic;
    private Language language;
    private Page<ThreadLine> page;
    private SectionWatch watch;
    private final Map<Long, Reference> unread = new HashMap<>();
    private final Map<Long, List<TopicChip>> topics = new HashMap<>();

    /** Reads the address: what is no list, kind or language means all of them, an unknown topic is not found. */
    public void load() {
        list = ThreadList.of(address.parameter("list")).orElse(ThreadList.LATEST);
        kind = ThreadKind.of(address.parameter("kind")).orElse(null);
        language = Language.of(address.parameter("language")).orElse(null);
        topic = Optional.ofNullable(address.parameter("topic"))
                .map(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation).orElseThrow(() -> new NotFound("topic " + notation))).orElse(null);
        ThreadFilter filter = new ThreadFilter(isQuestionsOnly() ? null : kind, topic == null ? null : taxonomy.withNarrower(topic.id()), language);
        page = threads.list(list, filter, address.parameter("after"), Threads.PAGE);
        items.topicsOf(page.items().stream().map(ThreadLine::id).toList())
                .forEach((id, ids) -> topics.put(id, taxonomy.chips(ids, preferences.language())));
        Map<Long, Integer> read = readings.among(page.items().stream().map(ThreadLine::id).toList());
        page.items().stream().filter(line -> read.getOrDefault(line.id(), Integer.MAX_VALUE) < line.lastNumber())
                .forEach(line -> unread.put(line.id(), unread(line, read.get(line.id()))));
        watch = topic == null ? null : sections.watched().get(topic.id());
    }

    /** Whether the list holds nothing but questions, so that the kind cannot be chosen. */
    public boolean isQuestionsOnly() {
        return list == ThreadList.UNANSWERED || list == ThreadList.SOLVED;
    }

    public ThreadList getList() {
        return list;
    }

    public ThreadKind getKind() {
        return kind;
    }

    /** How many days a question may wait before it is overdue, the same as an idea. */
    public int getLimit() {
        return ResponseClock.days();
    }

    /** Name of the topic whose threads are shown, or null. */
    public String getTopic() {
        return topic == null ? null : topic.notation();
    }

    public Language getLanguage() {
        return language;
    }

    public Page<ThreadLine> getPage() {
        return page;
    }

    /** The first reply that the viewer has not read; in a thread that replies have left, nobody can tell how many they are. */
    private Reference unread(ThreadLine line, int read) {
        return new Reference(line.pathAfter(read), line.lastNumber() > line.replies() ? null : String.valueOf(line.lastNumber() - read), null);
    }

    /** Where what is new to the viewer begins and how much it is, by id of the thread. */
    public Map<Long, Reference> getUnread() {
        return unread;
    }

    /** Id of the topic whose threads are shown, or null. */
    public Long getSection() {
        return topic == null ? null : topic.id();
    }

    /** Code of how closely the viewer watches that topic, or empty. */
    public String getWatch() {
        return watch == null ? "" : watch.getCode();
    }

    public List<Option> getLevels() {
        return ForumSections.levels(preferences.language());
    }

    /** Topics by id of the thread. */
    public Map<Long, List<TopicChip>> getTopics() {
        return topics;
    }

    public List<ThreadKind> getKinds() {
        return List.of(ThreadKind.values());
    }

    public List<Option> getTopicOptions() {
        return taxonomy.topics().stream().map(concept -> new Option(concept.notation(), concept.label(preferences.language()))).toList();
    }
}
