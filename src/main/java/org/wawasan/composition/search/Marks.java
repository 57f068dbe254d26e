package org.wawasan.composition.search;

import java.util.List;

/**
 * What the engine marked as matching. The marks are two characters that no text of the index contains, so that a text can be
 * escaped for a page afterwards, whatever the engine.
 */
final class Marks {

    static final char BEGIN = '\uE000';
    static final char END = '\uE001';

    private static final int LONGEST_EXCERPT = 240;

    private Marks() {
    }

    /** The text without characters that could be taken for a mark. */
    static String without(String text) {
        return text.indexOf(BEGIN) < 0 && text.indexOf(END) < 0 ? text : text.replaceAll("[\uE000\uE001]", "");
    }

    /** A marked text as HTML: escaped, what matched inside {@code mark}. */
    static String html(String marked) {
        StringBuilder html = new StringBuilder(marked.length() + 64);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case BEGIN -> html.append("<mark>");
                case END -> html.append("</mark>");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** The text with those parts marked that are marked in the fragments taken from it; a fragment that is not from it is passed over. */
    static String transfer(Iterable<String> fragments, String text) {
        String marked = without(text);
        for (String fragment : fragments) {
            String plain = without(fragment);
            int at = marked.indexOf(plain);
            if (at >= 0 && !plain.isEmpty()) {
                marked = marked.substring(0, at) + fragment + marked.substring(at + plain.length());
            }
        }
        return marked;
    }

    /** The fragments one after the other, as many as fit. */
    static String excerpt(List<String> fragments) {
        StringBuilder excerpt = new StringBuilder(shortened(fragments.get(0).strip()));
        for (String fragment : fragments.subList(1, fragments.size())) {
            if (excerpt.length() + fragment.length() <= LONGEST_EXCERPT) {
                excerpt.append(" … ").append(fragment.strip());
            }
        }
        return excerpt.toString();
    }

    /** A fragment of bounded length around its first mark, never cut within a mark. */
    static String shortened(String fragment) {
        if (fragment.length() <= LONGEST_EXCERPT) {
            return fragment;
        }
        int first = Math.max(0, fragment.indexOf(BEGIN));
        int from = 0;
        if (first > LONGEST_EXCERPT / 2) {
            int blank = fragment.indexOf(' ', first - LONGEST_EXCERPT / 2);
            from = blank < 0 || blank > first ? first : blank + 1;
        }
        int to = Math.min(fragment.length(), from + LONGEST_EXCERPT);
        int open = fragment.lastIndexOf(BEGIN, to - 1);
        int blank = fragment.lastIndexOf(' ', to);
        if (open >= from && fragment.indexOf(END, open) >= to) {
            to = open > from ? open : fragment.indexOf(END, open) + 1;
        } else if (to < fragment.length() && blank > from + LONGEST_EXCERPT / 2) {
            to = blank;
        }
        return (from > 0 ? "… " : "") + fragment.substring(from, to).strip() + (to < fragment.length() ? " …" : "");
    }
}
