package org.wawasan.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of contents of a text. */
public final class Contents {

    private static final Pattern HEADING = Pattern.compile("<h([23]) id=\"(h-[^\"]+)\">(.*?)</h[23]>");
    private static final int LEAST_HEADINGS = 3;
    private static final int LEAST_CHARACTERS = 2_500;

    private Contents() {
    }

    /** The headings of safe HTML, of the two upper levels; none where the text is short enough to do without. */
    public static List<Heading> of(String html) {
        List<Heading> headings = new ArrayList<>();
        if (html.length() >= LEAST_CHARACTERS) {
            Matcher matcher = HEADING.matcher(html);
            while (matcher.find()) {
                headings.add(new Heading(matcher.group(2), matcher.group(3).replaceAll("<[^>]*>", ""), matcher.group(1).equals("3")));
            }
        }
        if (headings.size() < LEAST_HEADINGS) {
            return List.of();
        }
        boolean oneLevel = headings.stream().allMatch(Heading::narrower);
        return oneLevel ? headings.stream().map(heading -> new Heading(heading.anchor(), heading.html(), false)).toList() : headings;
    }

    /**
     * A heading and where it stands.
     *
     * @param anchor   without the #
     * @param html     its words, safe
     * @param narrower whether it stands below one of the upper level
     */
    public record Heading(String anchor, String html, boolean narrower) {

        public String getAnchor() {
            return anchor;
        }

        public String getHtml() {
            return html;
        }

        public boolean isNarrower() {
            return narrower;
        }
    }
}
