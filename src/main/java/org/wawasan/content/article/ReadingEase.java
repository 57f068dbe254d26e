package org.wawasan.content.article;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wawasan.platform.text.Markdown;

/**
 * How easily an English text is read, from 0 (hard) to 100 (easy); 60 and more is plain English. The formula is that of Rudolf
 * Flesch, "A New Readability Yardstick", Journal of Applied Psychology 32 (1948), 221–233:
 * <pre>206.835 − 1.015 · words ÷ sentences − 84.6 · syllables ÷ words</pre>
 * It was found with English readers and samples of a hundred words, so shorter texts and other languages have no figure: the weights
 * do not hold for Indonesian, whose words have more syllables. Headings, tables, quotes and code are left out; an item of a list is
 * read as a sentence. Syllables are estimated: each group of vowels is one, an e that is not spoken at the end is none.
 */
final class ReadingEase {

    private static final int LEAST_WORDS = 100;
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)])\\s+");
    private static final Pattern BLOCK_END = Pattern.compile("\\n\\s*\\n");
    private static final Pattern CODE = Pattern.compile("(?ms)^\\s*(```|~~~).*?(?:^\\s*\\1|\\z)");
    private static final Pattern NO_SENTENCE = Pattern.compile("\\s*(?:#{1,6}\\s|\\||>).*", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?:\\s|$)");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy])(?:(?<![^aeiouy]l)e|(?<![td])ed|(?<![szxcg]|sh|ch|[^aeiouy]l)es)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingEase() {
    }

    /** Of a Markdown text; empty where it is too short. */
    static OptionalInt of(String body) {
        String blocks = ITEM.matcher(CODE.matcher(body).replaceAll("")).replaceAll("\n\n");
        List<List<String>> sentences = BLOCK_END.splitAsStream(blocks).filter(block -> !NO_SENTENCE.matcher(block).matches())
                .flatMap(block -> SENTENCE_END.splitAsStream(Markdown.plain(block, Integer.MAX_VALUE))).map(ReadingEase::words).filter(words -> !words.isEmpty()).toList();
        double words = sentences.stream().mapToInt(List::size).sum();
        if (words < LEAST_WORDS) {
            return OptionalInt.empty();
        }
        int syllables = sentences.stream().flatMap(List::stream).mapToInt(ReadingEase::syllables).sum();
        long ease = Math.round(206.835 - 1.015 * words / sentences.size() - 84.6 * syllables / words);
        return OptionalInt.of((int) Math.max(0, Math.min(100, ease)));
    }

    private static List<String> words(String sentence) {
        return Stream.of(sentence.strip().split("\\s+")).map(word -> word.toLowerCase(Locale.ENGLISH).replaceAll("[^\\p{L}\\p{N}]", "")).filter(word -> !word.isEmpty()).toList();
    }

    static int syllables(String word) {
        return Math.max(1, (int) VOWELS.matcher(SILENT_END.matcher(word).replaceFirst("")).results().count());
    }
}
