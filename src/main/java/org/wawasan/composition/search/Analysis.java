package org.wawasan.composition.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

    private static final Analyzer PLAIN = analyzer(words -> words);
    private static final Analyzer ENGLISH_STEMS = analyzer(words -> new PorterStemFilter(new EnglishPossessiveFilter(words)));
    private static final Analyzer INDONESIAN_STEMS = analyzer(words -> new IndonesianStemFilter(words, true));

    static String of(Language language) {
        return language == Language.ID ? INDONESIAN : ENGLISH;
    }

    /** The stem under which the index has a word of a language. */
    static String stem(Language language, String word) {
        return words(language == Language.ID ? INDONESIAN_STEMS : ENGLISH_STEMS, word).stream().findFirst().orElse("");
    }

    /** A word without case and accents. */
    static String plain(String word) {
        return words(word).stream().findFirst().orElse("");
    }

    /** The words of a text without case and accents, in their order. */
    static List<String> words(String text) {
        return words(PLAIN, text);
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                found.add(word.toString());
            }
            words.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH).instance(ENGLISH_STEMS);
        context.analyzer(INDONESIAN).instance(INDONESIAN_STEMS);
        context.analyzer(WORDS).instance(PLAIN);
        context.analyzer(STARTS).instance(analyzer(words -> new EdgeNGramTokenFilter(words, SHORTEST_START, LONGEST_START, false)));
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("wawasan_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("wawasan_porter").type("porter_stem");
        context.tokenFilter("wawasan_tala").type("stemmer").param("language", "indonesian");
        context.tokenFilter("wawasan_edges").type("edge_ngram").param("min_gram", SHORTEST_START).param("max_gram", LONGEST_START);
        context.analyzer(ENGLISH).custom().tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "wawasan_possessive", "wawasan_porter");
        context.analyzer(INDONESIAN).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding", "wawasan_tala");
        context.analyzer(WORDS).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
        context.analyzer(STARTS).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding", "wawasan_edges");
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> forms) {
        return new Analyzer() {

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, forms.apply(new ASCIIFoldingFilter(new LowerCaseFilter(words))));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream word) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(word));
            }
        };
    }

}
