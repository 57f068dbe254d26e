package org.wawasan.composition.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question, taken apart: {@code "…"} holds a phrase together, a word with signs inside ({@code e-bike}) is one
 * too. No sign has another meaning, so no question is wrong. Words of no weight in either language are left out, unless there
 * are no others.
 *
 * @param parts what is looked for, in the order of the question
 */
record SearchWords(List<Part> parts) {

    /** Characters of a question that are read; the rest is passed over. */
    static final int LONGEST = 200;

    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\"“”„«»]+)");
    private static final Pattern SIGNS_AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]");
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private static final Set<String> WEIGHTLESS = Set.of((
            "a an and are as at be but by can could do does for from had has have how i if in into is it its me my no not of on or our "
            + "should so such than that the their then there these they this to was we were what when where which who why will with would "
            + "you your "
            + "ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa bisa bisakah dalam dan dapat dari dengan di dia gimana "
            + "hanya harus hingga ini itu jadi jika juga kah kalau kami kamu kapan karena ke kenapa kita lah lebih maka mana masih "
            + "mengapa mereka nya oleh pada para pun saat saja sampai sangat saya sebagai secara seperti siapa sudah supaya tapi telah "
            + "tentang tetapi tidak untuk ya yaitu yang").split(" "));

    /**
     * One thing looked for.
     *
     * @param phrase whether its words stand together in this order
     * @param open   whether it may go on: the last word, perhaps still being typed
     */
    record Part(String text, boolean phrase, boolean open) {
    }

    /** Takes a question apart, up to so many words. */
    static SearchWords of(String question, int longest, int most) {
        String text = clean(question, longest);
        boolean goesOn = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find() && parts.size() < most) {
            String quoted = matcher.group(1);
            String part = SIGNS_AROUND.matcher(quoted == null ? matcher.group(2) : quoted).replaceAll("");
            if (!part.isEmpty()) {
                parts.add(new Part(part, SIGN.matcher(part).find(), quoted == null && goesOn && matcher.end() == text.length()));
            }
        }
        List<Part> weighty = parts.stream().filter(part -> part.phrase || !isWeightless(part.text.toLowerCase(Locale.ROOT))).toList();
        return new SearchWords(weighty.isEmpty() ? List.copyOf(parts) : weighty);
    }

    static SearchWords of(String question) {
        return of(question, LONGEST, 16);
    }

    /** Whether a word, in small letters, says nothing of what a text is about. */
    static boolean isWeightless(String word) {
        return WEIGHTLESS.contains(word);
    }

    private static String clean(String question, int longest) {
        if (question == null) {
            return "";
        }
        int end = question.length() <= longest ? question.length() : longest;
        return UNUSABLE.matcher(question.substring(0, end)).replaceAll(" ");
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
