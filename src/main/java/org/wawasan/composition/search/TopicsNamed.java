package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.i18n.Language;

/** Topics that a question names, in either language and by any of their labels. */
@ApplicationScoped
public class TopicsNamed {

    @Inject
    private Taxonomy taxonomy;

    private final Map<String, List<String>> wordsOfLabels = new ConcurrentHashMap<>();

    /** Topics whose label is in the question, or that hold all its words in a label; the last word may be unfinished. */
    public List<Concept> in(String question, int most) {
        List<String> words = words(question);
        if (words.isEmpty() || words.size() > 8) {
            return List.of();
        }
        return taxonomy.topics().stream().filter(topic -> labels(topic).anyMatch(label -> names(words, label))).limit(most).toList();
    }

    private static Stream<String> labels(Concept topic) {
        return Stream.of(Language.values()).flatMap(language ->
                Stream.concat(Stream.ofNullable(topic.label(language)), topic.alternatives(language).stream()));
    }

    private boolean names(List<String> question, String label) {
        List<String> words = wordsOfLabels.computeIfAbsent(label, TopicsNamed::words);
        Set<String> known = Set.copyOf(words);
        String last = question.get(question.size() - 1);
        boolean holdsAll = known.containsAll(question.subList(0, question.size() - 1))
                && (known.contains(last) || last.length() > 2 && words.stream().anyMatch(word -> word.startsWith(last)));
        return holdsAll || !words.isEmpty() && question.containsAll(words);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).collect(Collectors.toList());
    }
}
