package org.wawasan.composition.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the stemmer does not see: before a vowel the prefixes meN- and peN- swallow the p, t or k with which a word begins
 * ({@code pilih}, {@code memilih}), so that two forms of one word have two stems.
 */
final class IndonesianForms {

    private static final Map<String, String> SWALLOWED = Map.of("m", "p", "n", "t", "ng", "k");
    private static final Map<String, String> NASALS = Map.of("p", "m", "t", "n", "k", "ng");
    private static final Pattern NASAL = Pattern.compile("[mp]e(m|ng|n)([aiueo]\\p{L}{3,})");
    private static final Pattern PLAIN = Pattern.compile("(?:di|ter)?([ptk])([aiueo]\\p{L}{2,}?)(?:kan|an)?");

    private IndonesianForms() {
    }

    /** The word with the letter that its prefix swallowed: {@code memilih} → {@code pilih}. */
    static Optional<String> restored(String word) {
        Matcher matcher = NASAL.matcher(word.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(SWALLOWED.get(matcher.group(1)) + matcher.group(2)) : Optional.empty();
    }

    /** The beginnings of the word's forms in which its first letter is swallowed: {@code dipilih} → {@code memilih}, {@code pemilih}. */
    static List<String> swallowed(String word) {
        Matcher matcher = PLAIN.matcher(word.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return List.of();
        }
        String rest = NASALS.get(matcher.group(1)) + matcher.group(2);
        return List.of("me" + rest, "pe" + rest);
    }
}
