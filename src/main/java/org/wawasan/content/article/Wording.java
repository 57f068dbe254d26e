package org.wawasan.content.article;

import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Comparison;

/**
 * Title and text of an edition, within the limits of where they come from.
 *
 * @param title one line
 * @param body  Markdown
 */
public record Wording(String title, String body) {

    public static final int SHORTEST_TITLE = 5;
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_IMPORTED_TITLE = 200;
    public static final int SHORTEST_BODY = 20;
    public static final int LONGEST_BODY = 200_000;

    /** The same words as an item keeps them, whichever way lines were broken and blanks were set. */
    public Wording {
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
    }

    /**
     * What somebody wrote here: a title of 5 to 150 characters, a text of 20 to 200,000.
     *
     * @throws Refused with every broken limit
     */
    public static Wording written(String title, String body) {
        Wording wording = new Wording(title, body);
        wording.limit(new Rules()).check();
        return wording;
    }

    Rules limit(Rules rules) {
        return rules.length("title", title, SHORTEST_TITLE, LONGEST_TITLE).length("body", body, SHORTEST_BODY, LONGEST_BODY);
    }

    /**
     * What was published elsewhere: any title of up to 200 characters, any text of up to 200,000.
     *
     * @throws Refused with every broken limit
     */
    public static Wording imported(String title, String body) {
        Wording wording = new Wording(title, body);
        new Rules().length("title", wording.title, 1, LONGEST_IMPORTED_TITLE).length("body", wording.body, 1, LONGEST_BODY).check();
        return wording;
    }

    /** What a member said elsewhere in the portal, cut to fit; whoever turns it into an article completes it. */
    static Wording taken(String heading, String body) {
        Wording wording = new Wording(heading, body);
        return new Wording(cut(wording.title, LONGEST_TITLE), cut(wording.body, LONGEST_BODY));
    }

    /** This wording and a later one, side by side. */
    public Comparison comparedTo(Wording later) {
        return Comparison.of(title, body, later.title, later.body);
    }

    /** Whether this may be shown to readers. */
    boolean isComplete() {
        return length(title) >= SHORTEST_TITLE && length(body) >= SHORTEST_BODY;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
