package org.wawasan.platform.text;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two wordings side by side, line by line, with the words that differ marked. Long stretches that are the same are left
 * out. Where a comparison would take too long, all that differs is shown as gone and come.
 */
public final class Comparison {

    private static final int CONTEXT = 2;
    /** Product of the numbers of lines, and of the lengths of two lines, that are compared with one another at most. */
    private static final long MOST_WORK = 4_000_000;
    // Stand for the marks until the text is escaped; private use, so taken out of the text itself.
    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern MARKS = Pattern.compile("[\uE000\uE001]");

    private final String oldTitle;
    private final String newTitle;
    private final List<Row> rows;

    private Comparison(String oldTitle, String newTitle, List<Row> rows) {
        this.oldTitle = oldTitle;
        this.newTitle = newTitle;
        this.rows = rows;
    }

    /** Compares two titles, each of one line, and two texts. */
    public static Comparison of(String oldTitle, String oldText, String newTitle, String newText) {
        Row title = rows(List.of(clean(oldTitle)), List.of(clean(newTitle))).get(0);
        return new Comparison(title.before(), title.after(), shortened(rows(lines(oldText), lines(newText))));
    }

    private static List<String> lines(String text) {
        return List.of(clean(text).split("\n", -1));
    }

    private static String clean(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** What both begin and end with is set aside first, so that only what lies between has to be compared. */
    private static List<Row> rows(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Row> rows = new ArrayList<>();
        before.subList(0, head).forEach(line -> rows.add(Row.equal(line)));
        rows.addAll(differing(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(line -> rows.add(Row.equal(line)));
        return rows;
    }

    private static List<Row> differing(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_WORK) {
            before.forEach(line -> rows.add(new Row(Row.Change.DELETE, escaped(line), "", 0)));
            after.forEach(line -> rows.add(new Row(Row.Change.INSERT, "", escaped(line), 0)));
            return rows;
        }
        boolean byWord = (long) longest(before) * longest(after) <= MOST_WORK;
        DiffRowGenerator.Builder generator = DiffRowGenerator.create().showInlineDiffs(byWord).inlineDiffByWord(true)
                .mergeOriginalRevised(false).lineNormalizer(line -> line)
                .oldTag(begin -> String.valueOf(begin ? BEGIN : END)).newTag(begin -> String.valueOf(begin ? BEGIN : END));
        for (DiffRow row : generator.build().generateDiffRows(before, after)) {
            rows.add(new Row(Row.Change.valueOf(row.getTag().name()), marked(row.getOldLine(), "del"), marked(row.getNewLine(), "ins"), 0));
        }
        return rows;
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String marked(String line, String element) {
        return escaped(line).replace(String.valueOf(BEGIN), "<" + element + ">").replace(String.valueOf(END), "</" + element + ">");
    }

    private static List<Row> shortened(List<Row> rows) {
        List<Row> shown = new ArrayList<>();
        int same = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) {
                if (same > 0) {
                    shown.add(Row.leftOut(same));
                    same = 0;
                }
                shown.add(rows.get(i));
            } else {
                same++;
            }
        }
        if (same > 0) {
            shown.add(Row.leftOut(same));
        }
        return shown;
    }

    private static boolean isNearChange(List<Row> rows, int index) {
        for (int i = Math.max(0, index - CONTEXT); i <= Math.min(rows.size() - 1, index + CONTEXT); i++) {
            if (rows.get(i).change() != Row.Change.EQUAL) {
                return true;
            }
        }
        return false;
    }

    public boolean isSame() {
        return rows.stream().allMatch(row -> row.change() == Row.Change.EQUAL) && oldTitle.equals(newTitle);
    }

    /** Safe HTML. */
    public String getOldTitle() {
        return oldTitle;
    }

    /** Safe HTML. */
    public String getNewTitle() {
        return newTitle;
    }

    public List<Row> getRows() {
        return rows;
    }

    /**
     * One line of both sides.
     *
     * @param before  safe HTML, what went away in {@code del}
     * @param after   safe HTML, what came in {@code ins}
     * @param leftOut number of equal lines that stand here unshown, else 0
     */
    public record Row(Change change, String before, String after, int leftOut) {

        /** What happened to the line. */
        public enum Change {
            EQUAL, INSERT, DELETE, CHANGE
        }

        static Row equal(String line) {
            return new Row(Change.EQUAL, escaped(line), escaped(line), 0);
        }

        static Row leftOut(int lines) {
            return new Row(Change.EQUAL, "", "", lines);
        }

        public String getBefore() {
            return before;
        }

        public String getAfter() {
            return after;
        }

        public int getLeftOut() {
            return leftOut;
        }

        public String getCode() {
            return change.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
