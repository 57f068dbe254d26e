package org.wawasan.composition.search;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.i18n.Language;

/**
 * What resembles a draft, ranked. Every word of the draft counts once, those of its title twice; a word is worth what BM25
 * gives it in the field where it is worth most, a title counting double, and a little for the other fields (a disjunction
 * maximum). A sum over the fields would let a long report that mentions everything in both win over the one that is about
 * the same. Words stand for themselves: numbers of versions and codes of errors are words like others, and rare, so BM25
 * gives them weight. The last word of a title may still be being typed.
 */
final class Resemblance {

    /** Characters of a draft that are read; what it is about is said by then. */
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_WORDS = 64;
    private static final float IN_DRAFT_TITLE = 2;
    private static final float IN_TITLE = 2;
    private static final float BEGINNING = 1;
    private static final float OTHER_FIELDS = 0.3f;
    private static final int LEAST_WORDS = 2;

    /** Weights of words, in the order of the draft. */
    private final Map<String, Float> words = new LinkedHashMap<>();
    /** What the title's last word begins with, or null. */
    private final String open;

    /**
     * @param title of the draft
     * @param body  of the draft as far as it is typed; may be empty
     */
    Resemblance(String title, String body) {
        String head = cut(title, LONGEST_TITLE);
        List<String> inTitle = Analysis.words(head);
        inTitle.forEach(word -> words.put(word, IN_DRAFT_TITLE));
        for (String word : Analysis.words(cut(body, LONGEST_TEXT))) {
            if (words.size() < MOST_WORDS) {
                words.putIfAbsent(word, 1f);
            }
        }
        if (!words.keySet().stream().allMatch(SearchWords::isWeightless)) {
            words.keySet().removeIf(SearchWords::isWeightless);
        }
        boolean goesOn = !head.isEmpty() && Character.isLetterOrDigit(head.codePointBefore(head.length()));
        open = goesOn && !inTitle.isEmpty() ? inTitle.get(inTitle.size() - 1) : null;
    }

    private static String cut(String text, int most) {
        String given = text == null ? "" : text;
        return given.length() <= most ? given : given.substring(0, most);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    SearchPredicate predicate(SearchPredicateFactory index) {
        return Settings.searchBackend().equals("elasticsearch")
                ? index.extension(ElasticsearchExtension.get()).fromJson(json()).toPredicate()
                : index.extension(LuceneExtension.get()).fromLuceneQuery(query()).toPredicate();
    }

    /** Of several words two must be found: one alone is chance. */
    private int least() {
        return Math.min(LEAST_WORDS, words.size());
    }

    private Query query() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<List<Term>> terms = new ArrayList<>();
        words.forEach((word, weight) -> {
            Map<Term, Float> ways = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                String stem = Analysis.stem(language, word);
                ways.put(new Term(Fields.title(language), stem), IN_TITLE * weight);
                ways.put(new Term(Fields.body(language), stem), weight);
            }
            if (word.equals(open)) {
                ways.put(new Term(Fields.TITLE_STARTS, word), BEGINNING * weight);
            }
            List<Query> boosted = new ArrayList<>();
            ways.forEach((term, boost) -> boosted.add(new BoostQuery(new TermQuery(term), boost)));
            any.add(new DisjunctionMaxQuery(boosted, OTHER_FIELDS), BooleanClause.Occur.SHOULD);
            terms.add(List.copyOf(ways.keySet()));
        });
        return new LedByRareWords(any.setMinimumNumberShouldMatch(least()).build(), terms);
    }

    /** The same for the engine that takes JSON. */
    private String json() {
        JsonArrayBuilder any = Json.createArrayBuilder();
        words.forEach((word, weight) -> {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            for (Language language : Language.values()) {
                fields.add(Fields.title(language) + "^" + IN_TITLE).add(Fields.body(language));
            }
            if (word.equals(open)) {
                fields.add(Fields.TITLE_STARTS + "^" + BEGINNING);
            }
            any.add(Json.createObjectBuilder().add("multi_match", Json.createObjectBuilder().add("query", word).add("type", "best_fields")
                    .add("fields", fields).add("tie_breaker", OTHER_FIELDS).add("boost", weight)));
        });
        return Json.createObjectBuilder().add("bool", Json.createObjectBuilder().add("should", any)
                .add("minimum_should_match", least())).build().toString();
    }
}
