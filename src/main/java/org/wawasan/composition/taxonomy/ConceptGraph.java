package org.wawasan.composition.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wawasan.composition.taxonomy.Concepts.Stored;
import org.wawasan.composition.taxonomy.SkosConcept.Relation;
import org.wawasan.platform.i18n.Language;

/** All concepts at one moment, with what follows from their relations reckoned once. Immutable. */
final class ConceptGraph {

    private final Map<Long, Concept> byId = new LinkedHashMap<>();
    private final Map<String, Concept> byNotation = new HashMap<>();
    private final Map<String, List<Concept>> schemes = new HashMap<>();
    private final Map<Long, Set<Long>> broader = new HashMap<>();
    private final Map<Long, Set<Long>> narrower = new HashMap<>();
    private final Set<Long> retired;

    ConceptGraph(List<Stored> stored) {
        retired = stored.stream().filter(Stored::retired).map(Stored::id).collect(Collectors.toSet());
        Map<String, Long> ids = new HashMap<>();
        Map<Long, Map<Relation, Set<Long>>> stated = new LinkedHashMap<>();
        Map<Long, Map<Relation, Set<Long>>> received = new HashMap<>();
        stored.forEach(one -> {
            ids.put(one.concept().iri(), one.id());
            stated.put(one.id(), new HashMap<>());
            received.put(one.id(), new HashMap<>());
        });
        for (Stored one : stored) {
            one.concept().relations().forEach((relation, others) -> others.stream().map(ids::get).forEach(other -> {
                stated.get(one.id()).computeIfAbsent(relation, any -> new LinkedHashSet<>()).add(other);
                received.get(other).computeIfAbsent(relation, any -> new LinkedHashSet<>()).add(one.id());
            }));
        }
        for (Stored one : stored) {
            SkosConcept said = one.concept();
            Map<Relation, Set<Long>> from = stated.get(one.id());
            Map<Relation, Set<Long>> to = received.get(one.id());
            Concept concept = new Concept(one.id(), said.iri(), said.scheme(), said.notation(), Map.copyOf(said.labels()),
                    lists(said), Map.copyOf(said.definitions()), offered(from.get(Relation.BROADER)), offered(to.get(Relation.BROADER)),
                    both(from, to, Relation.RELATED), both(from, to, Relation.MATCH));
            byId.put(concept.id(), concept);
            byNotation.put(key(concept.scheme(), concept.notation()), concept);
        }
        byId.values().forEach(concept -> {
            broader.put(concept.id(), reach(concept.id(), Direction.UP));
            narrower.put(concept.id(), reach(concept.id(), Direction.DOWN));
        });
        Map<String, Set<Concept>> ordered = new HashMap<>();
        byId.values().stream().filter(concept -> isOffered(concept.id()) && concept.isTop())
                .forEach(concept -> descend(concept, ordered.computeIfAbsent(concept.scheme(), any -> new LinkedHashSet<>())));
        ordered.forEach((scheme, concepts) -> schemes.put(scheme, List.copyOf(concepts)));
    }

    Set<Long> ids() {
        return byId.keySet();
    }

    Optional<Concept> concept(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Concept> byNotation(String scheme, String notation) {
        return Optional.ofNullable(byNotation.get(key(scheme, notation)));
    }

    List<Concept> scheme(String scheme) {
        return schemes.getOrDefault(scheme, List.of());
    }

    boolean isOffered(long id) {
        return byId.containsKey(id) && !retired.contains(id);
    }

    Set<Long> withBroader(long id) {
        return broader.getOrDefault(id, Set.of());
    }

    Set<Long> withNarrower(long id) {
        return narrower.getOrDefault(id, Set.of());
    }

    /** All concepts from which something is rolled up to this one: narrower ones, and the matches of another scheme. */
    Set<Long> gathers(long id) {
        Set<Long> gathered = new TreeSet<>(withNarrower(id));
        withNarrower(id).forEach(narrower -> gathered.addAll(byId.get(narrower).matches()));
        return gathered;
    }

    private enum Direction {
        UP, DOWN
    }

    private Set<Long> reach(long id, Direction direction) {
        Set<Long> reached = new TreeSet<>(Set.of(id));
        List<Long> frontier = new ArrayList<>(List.of(id));
        while (!frontier.isEmpty()) {
            Concept concept = byId.get(frontier.remove(frontier.size() - 1));
            for (Long next : direction == Direction.UP ? concept.broader() : concept.narrower()) {
                if (reached.add(next)) {
                    frontier.add(next);
                }
            }
        }
        return Collections.unmodifiableSet(reached);
    }

    private void descend(Concept concept, Set<Concept> ordered) {
        if (ordered.add(concept)) {
            concept.narrower().forEach(id -> descend(byId.get(id), ordered));
        }
    }

    /** A retired concept still knows its broader ones, but nobody is led to it. */
    private List<Long> offered(Set<Long> ids) {
        return ids == null ? List.of() : ids.stream().filter(id -> !retired.contains(id)).toList();
    }

    private List<Long> both(Map<Relation, Set<Long>> from, Map<Relation, Set<Long>> to, Relation relation) {
        Set<Long> both = new LinkedHashSet<>(from.getOrDefault(relation, Set.of()));
        both.addAll(to.getOrDefault(relation, Set.of()));
        return offered(both);
    }

    private static Map<Language, List<String>> lists(SkosConcept said) {
        return said.alternatives().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    private static String key(String scheme, String notation) {
        return scheme + ' ' + notation;
    }
}
