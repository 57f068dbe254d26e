package org.wawasan.composition.taxonomy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/**
 * The concepts of all schemes, held in memory, so that pages ask for labels, ancestors and children without a statement to
 * the database. The files of {@code taxonomy/} on the class path are taken in when the portal starts.
 */
@ApplicationScoped
public class Taxonomy {

    public static final String TOPICS = "urn:wawasan:taxonomy:topics";
    public static final String SKILLS = "urn:wawasan:taxonomy:skills";
    public static final String ASPECTS = "urn:wawasan:taxonomy:aspects";
    public static final String PROCESSES = "urn:wawasan:taxonomy:crm-processes";

    private static final System.Logger LOG = System.getLogger(Taxonomy.class.getName());

    private static volatile Taxonomy loaded;

    @Inject
    private Concepts concepts;

    @Inject
    private Event<ConceptsRegrouped> regrouped;

    private volatile ConceptGraph graph;
    private Set<Long> regroupedAtStart = Set.of();

    /** Comes to life with the portal, so that broken files are known at once. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        LOG.log(System.Logger.Level.INFO, "{0} topics, {1} skills", topics().size(), skills().size());
        if (!regroupedAtStart.isEmpty()) {
            regrouped.fire(new ConceptsRegrouped(regroupedAtStart));
        }
    }

    /** Broken files change nothing: the portal goes on with the taxonomy that it has, unless it has none at all. */
    @PostConstruct
    void load() {
        try {
            regroupedAtStart = concepts.apply(SkosReader.read(SkosFiles.shipped()));
        } catch (BrokenSkos e) {
            if (concepts.all().isEmpty()) {
                throw e;
            }
            LOG.log(System.Logger.Level.ERROR, "{0}\nThe taxonomy stays as it was.", e.getMessage());
        }
        graph = new ConceptGraph(concepts.all());
        loaded = this;
    }

    /** The taxonomy for what is no bean, as what writes the index; null until the portal starts. */
    public static Taxonomy loaded() {
        return loaded;
    }

    ConceptGraph graph() {
        return graph;
    }

    public Optional<Concept> concept(long id) {
        return graph.concept(id);
    }

    /** @param scheme one of the constants of this class, or the IRI of another scheme */
    public Optional<Concept> byNotation(String scheme, String notation) {
        return graph.byNotation(scheme, notation);
    }

    /** All topics in use, each before its narrower ones, in the order of the files. */
    public List<Concept> topics() {
        return graph.scheme(TOPICS);
    }

    /** All skills in use, in the same order. */
    public List<Concept> skills() {
        return graph.scheme(SKILLS);
    }

    /** The concepts of these ids, in their order; unknown ids are passed over. */
    public List<Concept> concepts(Collection<Long> ids) {
        return ids.stream().flatMap(id -> concept(id).stream()).toList();
    }

    /** The concept and all narrower ones, at any depth. Empty where there is no such concept. */
    public Set<Long> withNarrower(long id) {
        return graph.withNarrower(id);
    }

    /** The concepts and all broader ones, at any depth. */
    public Set<Long> withBroader(Collection<Long> ids) {
        Set<Long> all = new TreeSet<>();
        ids.forEach(id -> all.addAll(graph.withBroader(id)));
        return all;
    }

    /** The concepts of these ids as a page shows them beside an item. */
    public List<TopicChip> chips(Collection<Long> ids, Language language) {
        return concepts(ids).stream().map(concept -> new TopicChip(concept.notation(), concept.label(language))).toList();
    }

    /**
     * The ids of topics that were chosen in a form.
     *
     * @throws Refused for the field {@code topics} where one is unknown or no longer offered
     */
    public List<Long> ids(List<String> notations) {
        return ids(TOPICS, notations, "topics");
    }

    /** The ids of concepts of a scheme that were chosen in a form's field. */
    public List<Long> ids(String scheme, List<String> notations, String field) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String notation : notations == null ? List.<String>of() : notations) {
            if (notation != null && !notation.isBlank()) {
                ids.add(byNotation(scheme, notation.strip()).filter(concept -> graph.isOffered(concept.id()))
                        .orElseThrow(() -> Refused.field(field, "topics.unknown", notation)).id());
            }
        }
        return new ArrayList<>(ids);
    }

    /** The notations of concepts, for a form that shows what was chosen. */
    public List<String> notations(Collection<Long> ids) {
        return concepts(ids).stream().map(Concept::notation).toList();
    }
}
