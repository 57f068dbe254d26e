package org.wawasan.composition.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.composition.search.Facet;
import org.wawasan.composition.search.Found;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Match;
import org.wawasan.composition.search.PortalSearch;
import org.wawasan.composition.search.Question;
import org.wawasan.composition.search.Searched;
import org.wawasan.composition.search.TopicsNamed;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.knowledge.Aspect;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Items;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.security.ServerSecret;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Requests;

/** What was found: {@code /search}. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST_TOPICS_NAMED = 4;
    private static final int MOST_VALUES = 10;

    @Inject
    private HttpServletRequest request;
    @Inject
    private PortalSearch search;
    @Inject
    private TopicsNamed topicsNamed;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Items items;
    @Inject
    private Preferences preferences;
    @Inject
    private ServerSecret secret;
    @Inject
    private Event<Searched> searched;

    private Language language;
    private SearchAddress address;
    private Question question;
    private Found found;
    private List<SearchRow> rows;
    private List<TopicChip> topics;
    private List<FacetGroup> facets;
    private List<FacetGroup.Value> chosen;

    public void load() {
        language = preferences.language();
        address = SearchAddress.read(request, this::isKnown);
        question = address.question();
        found = search.find(question);
        if (isAsked() && question.page() == 1 && question.chosen().isEmpty() && !found.plain()) {
            tell(found.match() == Match.LOOSE ? 0 : found.total());
        }
        Map<Long, List<Long>> filed = items.topicsOf(found.hits().stream().map(Hit::id).toList());
        rows = found.hits().stream()
                .map(hit -> new SearchRow(hit, taxonomy.chips(filed.getOrDefault(hit.id(), List.of()), language))).toList();
        topics = topicsNamed.in(question.text(), MOST_TOPICS_NAMED).stream()
                .map(topic -> new TopicChip(topic.notation(), topic.label(language))).toList();
        facets = Stream.of(Facet.values()).map(this::group).filter(Objects::nonNull).toList();
        chosen = question.chosen().entrySet().stream().flatMap(entry -> entry.getValue().stream().sorted()
                .map(value -> new FacetGroup.Value(label(entry.getKey(), value), 0, true, address.choosing(entry.getKey(), without(entry.getKey(), value)), 0)))
                .toList();
    }

    /** What was found is not kept for the next visitor, so that every search is counted. */
    private void tell(long exact) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        searched.fire(new Searched(question.text(), language, exact, secret.sign("searcher " + LocalDate.now(ZoneOffset.UTC) + ' ' + Requests.clientNetwork(request))));
    }

    private boolean isKnown(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> Stream.of(ItemType.values()).anyMatch(type -> type.getCode().equals(value));
            case ASPECT -> Stream.of(Aspect.values()).anyMatch(aspect -> aspect.getCode().equals(value));
            case LANGUAGE -> Stream.of(Language.values()).anyMatch(known -> known.getCode().equals(value));
            case TOPIC -> taxonomy.byNotation(Taxonomy.TOPICS, value).isPresent();
            case STATUS -> Texts.find(language, "status." + value).isPresent();
        };
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> Texts.of(language, "search.type." + value);
            case ASPECT -> Texts.of(language, "search.aspect." + value);
            case LANGUAGE -> Texts.of(language, "search.language." + value);
            case TOPIC -> taxonomy.byNotation(Taxonomy.TOPICS, value).orElseThrow().label(language);
            case STATUS -> Texts.of(language, "search.status", Texts.of(language, "search.type." + value.replaceFirst("\\..*", "")),
                    Texts.find(language, "status." + value).orElse(value));
        };
    }

    /** Null where there is nothing to choose. */
    private FacetGroup group(Facet facet) {
        Map<String, Long> counts = found.counts().getOrDefault(facet, Map.of());
        List<FacetGroup.Value> values = facet == Facet.TOPIC ? topicTree(counts) : values(facet, counts);
        boolean choice = values.size() > 1 || values.stream().anyMatch(FacetGroup.Value::chosen);
        return !choice ? null : new FacetGroup(Texts.of(language, "search.facet." + facet.getParameter()), values,
                facet == Facet.TYPE || facet == Facet.TOPIC || question.chosen().containsKey(facet));
    }

    private List<FacetGroup.Value> values(Facet facet, Map<String, Long> counts) {
        return counts.entrySet().stream().filter(entry -> isKnown(facet, entry.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES).map(entry -> value(facet, entry.getKey(), entry.getValue(), 0)).toList();
    }

    /** The top of the taxonomy; what is chosen, and what is above it, shows what is below it. */
    private List<FacetGroup.Value> topicTree(Map<String, Long> counts) {
        Set<Long> unfolded = new HashSet<>();
        chosen(Facet.TOPIC).forEach(notation -> unfolded.addAll(taxonomy.withBroader(List.of(concept(notation).id()))));
        List<FacetGroup.Value> values = new ArrayList<>();
        addTopics(taxonomy.topics().stream().filter(Concept::isTop).toList(), counts, unfolded, 0, values);
        return values;
    }

    private void addTopics(List<Concept> level, Map<String, Long> counts, Set<Long> unfolded, int depth, List<FacetGroup.Value> values) {
        level.stream().filter(topic -> counts.containsKey(topic.notation()))
                .sorted(Comparator.comparing((Concept topic) -> counts.get(topic.notation())).reversed()).limit(MOST_VALUES)
                .forEach(topic -> {
                    values.add(value(Facet.TOPIC, topic.notation(), counts.get(topic.notation()), depth));
                    if (unfolded.contains(topic.id())) {
                        addTopics(taxonomy.concepts(topic.narrower()), counts, unfolded, depth + 1, values);
                    }
                });
    }

    private FacetGroup.Value value(Facet facet, String value, long count, int depth) {
        boolean isChosen = chosen(facet).contains(value);
        return new FacetGroup.Value(label(facet, value), count, isChosen,
                address.choosing(facet, isChosen ? without(facet, value) : with(facet, value)), depth);
    }

    private Set<String> chosen(Facet facet) {
        return question.chosen().getOrDefault(facet, Set.of());
    }

    private Set<String> without(Facet facet, String value) {
        Set<String> values = new HashSet<>(chosen(facet));
        values.remove(value);
        return values;
    }

    /** A topic takes the place of the broader and narrower ones, which would make it say nothing. */
    private Set<String> with(Facet facet, String value) {
        Set<String> values = new HashSet<>(chosen(facet));
        if (facet == Facet.TOPIC) {
            long id = concept(value).id();
            values.removeIf(other -> taxonomy.withNarrower(concept(other).id()).contains(id) || taxonomy.withNarrower(id).contains(concept(other).id()));
        }
        values.add(value);
        return values;
    }

    private Concept concept(String notation) {
        return taxonomy.byNotation(Taxonomy.TOPICS, notation).orElseThrow();
    }

    public String getText() {
        return question.text();
    }

    public boolean isAsked() {
        return !question.text().isEmpty();
    }

    public long getTotal() {
        return found.total();
    }

    /** Key of a remark on how the words were taken, or null. */
    public String getRemark() {
        if (found.plain()) {
            return "search.plain";
        }
        return !isAsked() || found.total() == 0 || found.match() == Match.EXACT ? null
                : found.match() == Match.TOLERANT ? "search.tolerant" : "search.loose";
    }

    public boolean isPlain() {
        return found.plain();
    }

    public List<SearchRow> getRows() {
        return rows;
    }

    public List<TopicChip> getTopics() {
        return topics;
    }

    public List<FacetGroup> getFacets() {
        return facets;
    }

    public List<FacetGroup.Value> getChosen() {
        return chosen;
    }

    /** The same search without anything chosen. */
    public String getWithoutFacets() {
        return address.withoutFacets();
    }

    public List<Order> getOrders() {
        return Stream.of(Question.Order.values()).filter(order -> isAsked() || order != Question.Order.RELEVANCE)
                .map(order -> new Order("search.sort." + SearchAddress.code(order), address.ordered(order),
                        order == question.order())).toList();
    }

    public int getPage() {
        return question.page();
    }

    public long getPages() {
        return Math.min(Question.LAST_PAGE, (found.total() + Question.PAGE_SIZE - 1) / Question.PAGE_SIZE);
    }

    public String getPrevious() {
        return question.page() > 1 ? address.page(question.page() - 1) : null;
    }

    public String getFirst() {
        return address.page(1);
    }

    public String getNext() {
        return question.page() < getPages() ? address.page(question.page() + 1) : null;
    }

    /** The words, for the address of a form that they begin. */
    public String getEncodedText() {
        return Requests.encode(question.text());
    }

    /** An order in which the hits can be shown. */
    public record Order(String key, String to, boolean current) {

        public String getKey() {
            return key;
        }

        public String getTo() {
            return to;
        }

        public boolean isCurrent() {
            return current;
        }
    }
}
