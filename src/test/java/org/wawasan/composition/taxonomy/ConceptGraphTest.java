package org.wawasan.composition.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wawasan.composition.taxonomy.Concepts.Stored;
import org.wawasan.composition.taxonomy.SkosConcept.Relation;
import org.wawasan.platform.i18n.Language;

class ConceptGraphTest {

    private final List<Stored> stored = new ArrayList<>();

    @Test
    void rollsUpOverSeveralBroaderConceptsAtAnyDepth() {
        concept("riding");
        concept("types");
        concept("cargo", "types");
        concept("children", "riding", "cargo");
        ConceptGraph graph = graph();

        assertEquals(ids("children", "cargo", "types", "riding"), graph.withBroader(id("children")));
        assertEquals(ids("types", "cargo", "children"), graph.withNarrower(id("types")));
        assertEquals(ids("riding", "children"), graph.withNarrower(id("riding")));
    }

    @Test
    void listsEachConceptOnceBelowItsFirstBroaderOne() {
        concept("riding");
        concept("types");
        concept("cargo", "types");
        concept("children", "riding", "cargo");

        assertEquals(List.of("riding", "children", "types", "cargo"), graph().scheme("s").stream().map(Concept::notation).toList());
    }

    @Test
    void relatedAndMatchingHoldBothWays() {
        concept("battery");
        Map<Relation, Set<String>> relations = new HashMap<>();
        relations.put(Relation.RELATED, new TreeSet<>(Set.of("battery")));
        relations.put(Relation.MATCH, new TreeSet<>(Set.of("battery")));
        store("heat", false, relations);
        ConceptGraph graph = graph();

        Concept battery = graph.byNotation("s", "battery").orElseThrow();
        Concept heat = graph.byNotation("s", "heat").orElseThrow();
        assertEquals(List.of(heat.id()), battery.related());
        assertEquals(List.of(battery.id()), heat.related());
        assertEquals(List.of(heat.id()), battery.matches());
    }

    @Test
    void retiredConceptIsKnownButNotOffered() {
        concept("battery");
        store("acid", true, Map.of(Relation.BROADER, Set.of("battery")));
        ConceptGraph graph = graph();

        assertTrue(graph.byNotation("s", "acid").isPresent());
        assertFalse(graph.isOffered(id("acid")));
        assertEquals(List.of("battery"), graph.scheme("s").stream().map(Concept::notation).toList());
        assertEquals(List.of(), graph.byNotation("s", "battery").orElseThrow().narrower());
        assertEquals(ids("acid", "battery"), graph.withBroader(id("acid")));
    }

    private void concept(String notation, String... broader) {
        store(notation, false, broader.length == 0 ? Map.of() : Map.of(Relation.BROADER, new TreeSet<>(Set.of(broader))));
    }

    private void store(String notation, boolean retired, Map<Relation, Set<String>> relations) {
        stored.add(new Stored(stored.size() + 10, retired, new SkosConcept(notation, "s", notation, stored.size(),
                Map.of(Language.EN, notation, Language.ID, notation), Map.of(), Map.of(), relations)));
    }

    private ConceptGraph graph() {
        return new ConceptGraph(stored);
    }

    private long id(String notation) {
        return stored.stream().filter(one -> one.concept().notation().equals(notation)).findFirst().orElseThrow().id();
    }

    private Set<Long> ids(String... notations) {
        return Set.of(notations).stream().map(this::id).collect(Collectors.toSet());
    }
}
