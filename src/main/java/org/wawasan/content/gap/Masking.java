package org.wawasan.content.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out of a text what could name a person: mail addresses, other addresses, handles, and numbers long enough for a telephone. */
final class Masking {

    static final int LONGEST = 100;
    private static final int LEAST_LETTERS = 3;
    private static final Pattern PERSONAL = Pattern.compile(
            "\\S+@\\S+|(?<!\\S)@\\S+|(?:https?://|www\\.)\\S+|\\+?\\d(?:[\\s().-]*\\d){4,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private Masking() {
    }

    /** The words on one line in lower case, without what is personal; none where too little or too much is left. */
    static Optional<String> mask(String text) {
        String words = PERSONAL.matcher(UNSPOKEN.matcher(text).replaceAll(" ")).replaceAll(" ").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        return words.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS || words.length() > LONGEST ? Optional.empty() : Optional.of(words);
    }
}
