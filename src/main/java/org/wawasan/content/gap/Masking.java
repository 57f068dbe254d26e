package org.wawasan.content.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of a text what could name a person: mail addresses, other addresses, handles, numbers long enough for a telephone, an
 * order or a frame, and names where the words before them say that they are names.
 */
final class Masking {

    static final int LONGEST = 100;
    private static final int LEAST_LETTERS = 3;
    private static final Pattern PERSONAL = Pattern.compile(
            "\\S+@\\S+|(?<!\\S)@\\S+|(?:https?://|www\\.)\\S+|\\S*\\d(?:[\\s().-]*\\d){4,}\\S*", Pattern.CASE_INSENSITIVE);
    private static final String NAME = "\\s+\\p{L}[\\p{L}'’-]*";
    private static final Pattern NAMED = Pattern.compile("\\b(?iu:nama saya|nama aku|namaku|my name is|my name's|atas nama|in the name of)" + NAME + "(?:" + NAME + ")?"
            + "|\\b(?iu:pak|mbak|mr|mrs)\\.?" + NAME
            + "|\\b(?iu:bapak|ibu|bu|mas|ms|miss)\\.?\\s+\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)?");
    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private Masking() {
    }

    /** The words on one line in lower case, without what is personal; none where too little or too much is left. */
    static Optional<String> mask(String text) {
        String nameless = NAMED.matcher(UNSPOKEN.matcher(text).replaceAll(" ")).replaceAll(" ");
        String words = PERSONAL.matcher(nameless).replaceAll(" ").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        return words.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS || words.length() > LONGEST ? Optional.empty() : Optional.of(words);
    }
}
