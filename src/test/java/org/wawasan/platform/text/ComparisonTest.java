package org.wawasan.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void marksTheWordsThatDiffer() {
        Comparison comparison = compare("Let it cool for ten minutes.", "Let it cool for thirty minutes.");

        assertEquals("Let it cool for <del>ten</del> minutes.", comparison.getRows().get(0).before());
        assertEquals("Let it cool for <ins>thirty</ins> minutes.", comparison.getRows().get(0).after());
    }

    @Test
    void escapesWhatWasWritten() {
        Comparison comparison = compare("a <b>bold</b> &lt; word", "a <script>alert(1)</script> &lt; word");

        assertFalse(comparison.getRows().get(0).after().contains("<script"));
        assertTrue(comparison.getRows().get(0).after().endsWith("&amp;lt; word"));
    }

    @Test
    void takesNoMarksFromTheTextItself() {
        assertEquals("plain", compare("\uE000plain\uE001", "other").getRows().get(0).before().replaceAll("</?del>", ""));
    }

    @Test
    void leavesOutLongStretchesWithoutAChange() {
        String many = IntStream.range(0, 40).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        Comparison comparison = compare(many + "\nlast", many + "\nchanged");

        assertEquals(38, comparison.getRows().get(0).leftOut());
        assertEquals(4, comparison.getRows().size());
    }

    @Test
    void tellsThatNothingDiffers() {
        assertTrue(compare("the same", "the same").isSame());
    }

    @Test
    void endsSoonOnTheLongestTexts() {
        String left = IntStream.range(0, 60_000).mapToObj(Integer::toString).collect(Collectors.joining("\n")).substring(0, 200_000);
        String right = new StringBuilder(left).reverse().toString();

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> compare(left, right));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> compare(left.replace('\n', ' '), right.replace('\n', ' ')));
    }

    private static Comparison compare(String before, String after) {
        return Comparison.of("title", before, "title", after);
    }
}
