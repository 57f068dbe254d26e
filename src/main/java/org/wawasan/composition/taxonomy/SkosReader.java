package org.wawasan.composition.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.wawasan.composition.taxonomy.SkosConcept.Relation;
import org.wawasan.platform.i18n.Language;

/**
 * Reads concepts from SKOS files in Turtle and checks that they hold together: every concept has one scheme, one notation
 * that is unique in it and one preferred label a language; what it refers to exists; nothing is broader than itself.
 * Languages other than the portal's and properties that the portal has no use for are passed over.
 */
final class SkosReader {

    private static final int MOST_LABEL = 200;
    private static final int MOST_DEFINITION = 2_000;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SkosReader() {
    }

    /**
     * The concepts of all files.
     *
     * @param files Turtle by file name
     * @throws BrokenSkos with everything that is wrong
     */
    static List<SkosConcept> read(Map<String, String> files) {
        SkosReader reader = new SkosReader();
        files.forEach(reader::parse);
        reader.check();
        if (!reader.problems.isEmpty()) {
            throw new BrokenSkos(reader.problems);
        }
        return reader.concepts();
    }

    private void parse(String file, String turtle) {
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) throws RDFHandlerException {
                take(file, statement);
            }
        });
        try {
            parser.parse(new StringReader(turtle), "urn:wawasan:");
        } catch (RDFParseException e) {
            problems.add(file + ", line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (IOException e) {
            problems.add(file + ": " + e.getMessage());
        }
    }

    private void take(String file, Statement statement) {
        if (!(statement.getSubject() instanceof IRI)) {
            return;
        }
        IRI property = statement.getPredicate();
        Value value = statement.getObject();
        Draft draft = draft(statement.getSubject());
        if (property.equals(RDF.TYPE) && value.equals(SKOS.CONCEPT)) {
            draft.file = file;
        } else if (property.equals(SKOS.IN_SCHEME) || property.equals(SKOS.TOP_CONCEPT_OF)) {
            draft.schemes.add(value.stringValue());
        } else if (property.equals(SKOS.NOTATION)) {
            draft.notations.add(value.stringValue());
        } else if (property.equals(SKOS.BROADER)) {
            draft.relate(Relation.BROADER, value);
        } else if (property.equals(SKOS.NARROWER)) {
            draft(value).relate(Relation.BROADER, statement.getSubject());
        } else if (property.equals(SKOS.RELATED)) {
            draft.relate(Relation.RELATED, value);
        } else if (property.equals(SKOS.RELATED_MATCH)) {
            draft.relate(Relation.MATCH, value);
        } else if (value instanceof Literal literal) {
            literal.getLanguage().flatMap(tag -> Language.of(tag.split("-")[0]))
                    .ifPresent(language -> draft.say(property, language, literal.getLabel().strip()));
        }
    }

    private Draft draft(Value subject) {
        return drafts.computeIfAbsent(subject.stringValue(), Draft::new);
    }

    private void check() {
        drafts.values().removeIf(draft -> draft.file == null && draft.schemes.isEmpty());
        Map<String, Draft> byNotation = new LinkedHashMap<>();
        Set<String> namespaces = drafts.values().stream().map(draft -> namespace(draft.iri)).collect(Collectors.toSet());
        for (Draft draft : drafts.values()) {
            draft.check();
            draft.checkReferences(namespaces);
            Draft other = byNotation.putIfAbsent(draft.schemes + " " + draft.notations, draft);
            if (other != null) {
                draft.wrong("has the notation of " + other.iri);
            }
        }
        checkCycles();
    }

    private void checkCycles() {
        Set<String> sound = new HashSet<>();
        for (Draft draft : drafts.values()) {
            climb(draft, new LinkedHashSet<>(), sound);
        }
    }

    private void climb(Draft draft, LinkedHashSet<String> path, Set<String> sound) {
        if (sound.contains(draft.iri)) {
            return;
        }
        if (!path.add(draft.iri)) {
            draft.wrong("is broader than itself: " + String.join(" → ", path) + " → " + draft.iri);
            sound.addAll(path);
            return;
        }
        draft.relations.getOrDefault(Relation.BROADER, Set.of()).stream().map(drafts::get)
                .filter(broader -> broader != null).forEach(broader -> climb(broader, path, sound));
        path.remove(draft.iri);
        sound.add(draft.iri);
    }

    private List<SkosConcept> concepts() {
        List<SkosConcept> concepts = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            concepts.add(draft.concept(concepts.size()));
        }
        return concepts;
    }

    private static String namespace(String iri) {
        return iri.replaceFirst("[^:/#]*$", "");
    }

    /** What the files say of one concept. */
    private final class Draft {

        private final String iri;
        private final SortedSet<String> schemes = new TreeSet<>();
        private final SortedSet<String> notations = new TreeSet<>();
        private final Map<Language, SortedSet<String>> labels = new EnumMap<>(Language.class);
        private final Map<Language, SortedSet<String>> alternatives = new EnumMap<>(Language.class);
        private final Map<Language, SortedSet<String>> definitions = new EnumMap<>(Language.class);
        private final Map<Relation, Set<String>> relations = new EnumMap<>(Relation.class);
        private String file;

        Draft(String iri) {
            this.iri = iri;
        }

        void relate(Relation relation, Value other) {
            relations.computeIfAbsent(relation, any -> new TreeSet<>()).add(other.stringValue());
        }

        void say(IRI property, Language language, String text) {
            if (property.equals(SKOS.PREF_LABEL)) {
                said(labels, language).add(text);
            } else if (property.equals(SKOS.ALT_LABEL)) {
                said(alternatives, language).add(text);
            } else if (property.equals(SKOS.DEFINITION)) {
                said(definitions, language).add(text);
            }
        }

        private Set<String> said(Map<Language, SortedSet<String>> texts, Language language) {
            return texts.computeIfAbsent(language, any -> new TreeSet<>());
        }

        void check() {
            demand(schemes.size() == 1, "needs one skos:inScheme, has " + schemes.size());
            demand(notations.size() == 1, "needs one skos:notation, has " + notations.size());
            demand(notations.stream().allMatch(notation -> notation.matches("[a-z0-9]+(-[a-z0-9]+)*") && notation.length() <= 80),
                    "has a skos:notation other than lower-case words of a-z and 0-9 joined by hyphens: " + notations);
            demand(iri.length() <= 300 && schemes.stream().allMatch(scheme -> scheme.length() <= 300), "has an IRI of over 300 characters");
            for (Language language : Language.values()) {
                int count = labels.getOrDefault(language, new TreeSet<>()).size();
                demand(count == 1, "needs one skos:prefLabel in " + language.code() + ", has " + count);
                demand(definitions.getOrDefault(language, new TreeSet<>()).size() <= 1, "has several definitions in " + language.code());
            }
            demand(lengths(labels, MOST_LABEL) && lengths(alternatives, MOST_LABEL), "has a label that is empty or over " + MOST_LABEL + " characters");
            demand(lengths(definitions, MOST_DEFINITION), "has a definition that is empty or over " + MOST_DEFINITION + " characters");
        }

        private boolean lengths(Map<Language, SortedSet<String>> texts, int most) {
            return texts.values().stream().flatMap(Collection::stream).allMatch(text -> !text.isEmpty() && text.length() <= most);
        }

        /** A match may lead out of the portal (to be passed over), but not to a concept that only seems to exist. */
        void checkReferences(Set<String> namespaces) {
            relations.getOrDefault(Relation.MATCH, new TreeSet<>()).removeIf(other -> !drafts.containsKey(other) && !namespaces.contains(namespace(other)));
            relations.forEach((relation, others) -> others.forEach(other -> {
                Draft found = drafts.get(other);
                demand(found != null, "refers to " + other + ", which is not in the files");
                demand(found == null || relation == Relation.MATCH || found.schemes.equals(schemes),
                        "refers to " + other + ", which is in another scheme (use skos:relatedMatch)");
                demand(relation == Relation.BROADER || !other.equals(iri), "refers to itself");
            }));
        }

        private void demand(boolean condition, String otherwise) {
            if (!condition) {
                wrong(otherwise);
            }
        }

        void wrong(String what) {
            problems.add(Optional.ofNullable(file).orElse("?") + ": " + iri + " " + what);
        }

        SkosConcept concept(int position) {
            alternatives.forEach((language, texts) -> texts.removeAll(labels.get(language)));
            alternatives.values().removeIf(Set::isEmpty);
            relations.values().removeIf(Set::isEmpty);
            return new SkosConcept(iri, schemes.first(), notations.first(), position, only(labels), alternatives, only(definitions), relations);
        }

        private Map<Language, String> only(Map<Language, SortedSet<String>> texts) {
            Map<Language, String> only = new EnumMap<>(Language.class);
            texts.forEach((language, said) -> only.put(language, said.first()));
            return only;
        }
    }
}
