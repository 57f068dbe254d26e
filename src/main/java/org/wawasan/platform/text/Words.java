package org.wawasan.platform.text;

/** What people type, made fit to be kept. */
public final class Words {

    /** Control characters have no business in a text; some break the formats that carry it. */
    private static final String CONTROLS = "[\\p{Cc}&&[^\\n\\t]]";
    /** Marks that turn the direction of whatever follows, also of what is not theirs. */
    private static final String TURNS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private Words() {
    }

    /** A text of several lines, without white space around it; empty for null. */
    public static String text(String typed) {
        return typed == null ? "" : typed.replaceAll("\\r\\n?", "\n").replaceAll(CONTROLS, "").strip();
    }

    /** A text of one line, its words separated by single blanks; empty for null. */
    public static String line(String typed) {
        return text(typed).replaceAll(TURNS, "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
