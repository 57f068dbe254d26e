package org.wawasan.composition.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wawasan.composition.taxonomy.SkosConcept.Relation;
import org.wawasan.platform.i18n.Language;

class SkosReaderTest {

    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <urn:test:topics:> .
            @prefix s: <urn:test:skills:> .
            """;

    @Test
    void shippedFilesHoldTogether() {
        List<SkosConcept> concepts = SkosReader.read(SkosFiles.shipped());
        assertTrue(concepts.stream().filter(concept -> concept.scheme().equals(Taxonomy.TOPICS)).count() >= 30);
        assertTrue(concepts.stream().filter(concept -> concept.scheme().equals(Taxonomy.SKILLS)).count() >= 15);
        assertEquals(4, concepts.stream().filter(concept -> concept.scheme().equals(Taxonomy.ASPECTS)).count());
        assertEquals(3, concepts.stream().filter(concept -> concept.scheme().equals(Taxonomy.PROCESSES)).count());
    }

    @Test
    void conceptHasItsLabelsDefinitionsAndRelations() {
        List<SkosConcept> concepts = read(topic("battery", "") + topic("range", """
                ; skos:broader t:battery ; skos:altLabel "How far"@en , "Reichweite"@de ; skos:definition "How far it goes."@en"""));
        SkosConcept range = concepts.get(1);
        assertEquals("range", range.notation());
        assertEquals("urn:test:topics", range.scheme());
        assertEquals(Map.of(Language.EN, "range in English", Language.ID, "range dalam bahasa Indonesia"), range.labels());
        assertEquals(Map.of(Language.EN, "How far it goes."), range.definitions());
        assertEquals(Set.of("How far"), range.alternatives().get(Language.EN));
        assertEquals(Map.of(Relation.BROADER, Set.of("urn:test:topics:battery")), range.relations());
    }

    @Test
    void narrowerMeansTheSameAsBroaderFromTheOtherSide() {
        List<SkosConcept> concepts = read(topic("battery", "; skos:narrower t:range") + topic("range", ""));
        assertEquals(Map.of(), concepts.get(0).relations());
        assertEquals(Map.of(Relation.BROADER, Set.of("urn:test:topics:battery")), concepts.get(1).relations());
    }

    @Test
    void matchLeadsToAnotherSchemeAndPassesOverTheOutside() {
        List<SkosConcept> concepts = read(topic("battery", "") + """
                s:testing a skos:Concept ; skos:inScheme <urn:test:skills> ; skos:notation "testing" ;
                    skos:prefLabel "Testing"@en , "Pengujian"@id ;
                    skos:relatedMatch t:battery , <http://www.wikidata.org/entity/Q267298> .
                """);
        assertEquals(Map.of(Relation.MATCH, Set.of("urn:test:topics:battery")), concepts.get(1).relations());
    }

    @Test
    void syntaxErrorNamesFileAndLine() {
        assertRefused(PREFIXES + "t:battery a skos:Concept ;\n  skos:prefLabel \"open\n", "topics.ttl, line ");
    }

    @Test
    void conceptNeedsALabelInBothLanguages() {
        assertRefused(PREFIXES + """
                t:battery a skos:Concept ; skos:inScheme <urn:test:topics> ; skos:notation "battery" ; skos:prefLabel "Battery"@en .
                """, "topics.ttl: urn:test:topics:battery needs one skos:prefLabel in id, has 0");
    }

    @Test
    void conceptHasOnlyOneLabelALanguage() {
        assertRefused(PREFIXES + topic("battery", "; skos:prefLabel \"Accumulator\"@en"), "needs one skos:prefLabel in en, has 2");
    }

    @Test
    void conceptNeedsSchemeAndNotation() {
        String turtle = PREFIXES + "t:battery a skos:Concept ; skos:prefLabel \"Battery\"@en , \"Baterai\"@id .";
        assertRefused(turtle, "needs one skos:inScheme, has 0");
        assertRefused(turtle, "needs one skos:notation, has 0");
    }

    @Test
    void notationIsFitForAnAddress() {
        assertRefused(PREFIXES + topic("battery", "").replace("\"battery\"", "\"Batt ery/..\""), "has a skos:notation other than");
    }

    @Test
    void notationIsUniqueInItsScheme() {
        assertRefused(PREFIXES + topic("battery", "") + topic("accumulator", "").replace("\"accumulator\"", "\"battery\""),
                "urn:test:topics:accumulator has the notation of urn:test:topics:battery");
    }

    @Test
    void referencesMustExist() {
        assertRefused(PREFIXES + topic("range", "; skos:broader t:batery"), "refers to urn:test:topics:batery, which is not in the files");
        assertRefused(PREFIXES + topic("range", "; skos:relatedMatch t:batery"), "refers to urn:test:topics:batery, which is not in the files");
    }

    @Test
    void broaderStaysInTheScheme() {
        assertRefused(PREFIXES + topic("battery", "") + topic("range", "; skos:broader t:battery").replace("<urn:test:topics>", "<urn:test:other>"),
                "which is in another scheme");
    }

    @Test
    void nothingIsBroaderThanItself() {
        assertRefused(PREFIXES + topic("a", "; skos:broader t:b") + topic("b", "; skos:broader t:c") + topic("c", "; skos:broader t:a"),
                "is broader than itself: urn:test:topics:a → urn:test:topics:b → urn:test:topics:c → urn:test:topics:a");
        assertRefused(PREFIXES + topic("a", "; skos:broader t:a"), "is broader than itself");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        BrokenSkos broken = assertThrows(BrokenSkos.class, () -> read(topic("a", "; skos:broader t:x") + topic("b", "; skos:related t:y")));
        assertEquals(2, broken.problems().size());
    }

    private static List<SkosConcept> read(String turtle) {
        return SkosReader.read(Map.of("topics.ttl", PREFIXES + turtle));
    }

    private static void assertRefused(String turtle, String because) {
        BrokenSkos broken = assertThrows(BrokenSkos.class, () -> SkosReader.read(Map.of("topics.ttl", turtle)));
        assertTrue(broken.problems().stream().anyMatch(problem -> problem.contains(because)), broken.problems().toString());
    }

    private static String topic(String notation, String more) {
        return """
                t:%1$s a skos:Concept ; skos:inScheme <urn:test:topics> ; skos:notation "%1$s" ;
                    skos:prefLabel "%1$s in English"@en , "%1$s dalam bahasa Indonesia"@id %2$s .
                """.formatted(notation, more);
    }
}
