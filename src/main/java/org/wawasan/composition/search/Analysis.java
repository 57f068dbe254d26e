package org.wawasan.composition.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.wawasan.platform.i18n.Language;

/**
 * How texts become the words of the index, said once for each engine. Accents and case never matter. Words of no weight stay
 * in the index, so that a phrase finds them; {@link SearchWords} leaves them out of a question instead.
 */
public class Analysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    /** English: {@code batteries} and {@code battery} are one (Porter). */
    static final String ENGLISH = "wawasan_english";
    /** Indonesian: {@code pengisian}, {@code mengisi} and {@code isi} are one (Tala). */
    static final String INDONESIAN = "wawasan_indonesian";
    /** The words as they stand. */
    static final String WORDS = "wawasan_words";
    /** The beginnings of the words, from two letters on; only for what is indexed, a question is taken by {@link #WORDS}. */
    static final String STARTS = "wawasan_starts";

    private static final int SHORTEST_START = 2;
    private static final int LONGEST_START = 20;

    static String of(Language language) {
        return language == Language.ID ? INDONESIAN : ENGLISH;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH).custom().tokenizer("standard")
                .tokenFilter("englishPossessive").tokenFilter("lowercase").tokenFilter("asciiFolding").tokenFilter("porterStem");
        context.analyzer(INDONESIAN).custom().tokenizer("standard")
                .tokenFilter("lowercase").tokenFilter("asciiFolding").tokenFilter("indonesianStem");
        context.analyzer(WORDS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding");
        context.analyzer(STARTS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram").param("minGramSize", String.valueOf(SHORTEST_START)).param("maxGramSize", String.valueOf(LONGEST_START));
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("wawasan_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("wawasan_porter").type("porter_stem");
        context.tokenFilter("wawasan_tala").type("stemmer").param("language", "indonesian");
        context.tokenFilter("wawasan_edges").type("edge_ngram").param("min_gram", SHORTEST_START).param("max_gram", LONGEST_START);
        context.analyzer(ENGLISH).custom().tokenizer("standard")
                .tokenFilters("wawasan_possessive", "lowercase", "asciifolding", "wawasan_porter");
        context.analyzer(INDONESIAN).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding", "wawasan_tala");
        context.analyzer(WORDS).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
        context.analyzer(STARTS).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding", "wawasan_edges");
    }
}
