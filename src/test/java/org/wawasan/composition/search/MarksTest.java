package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void everythingButTheMarksIsEscaped() {
        assertEquals("&lt;b&gt; &amp; <mark>&quot;it&#39;s&quot;</mark>", Marks.html("<b> & " + marked("\"it's\"")));
    }

    @Test
    void marksMoveToTheTextThatTheyWereTakenFrom() {
        String text = "Rem berdecit. Kenapa rem begitu?";
        assertEquals(marked("Rem") + " berdecit. Kenapa " + marked("rem") + " begitu?",
                Marks.transfer(List.of(marked("Rem") + " berdecit.", "Kenapa " + marked("rem") + " begitu?"), text));
    }

    @Test
    void marksOfAnOlderTextAreDropped() {
        assertEquals("Lampu mati", Marks.transfer(List.of(marked("Rem") + " berdecit"), "Lampu mati"));
    }

    @Test
    void longFragmentIsCutAroundItsFirstMark() {
        String shortened = Marks.shortened("word ".repeat(200) + marked("found") + " word".repeat(200));
        assertTrue(shortened.contains(marked("found")), shortened);
        assertTrue(shortened.length() < 260, shortened);
        assertTrue(shortened.startsWith("… ") && shortened.endsWith(" …"), shortened);
    }

    @Test
    void markIsNeverCutInTwo() {
        for (int before = 0; before < 300; before++) {
            String shortened = Marks.shortened(marked("a") + "x".repeat(before) + marked("found") + "x".repeat(300));
            assertEquals(shortened.chars().filter(c -> c == Marks.BEGIN).count(), shortened.chars().filter(c -> c == Marks.END).count(), shortened);
        }
    }

    @Test
    void textWithoutSpacesIsCutToo() {
        assertTrue(Marks.shortened("x".repeat(5_000) + marked("found") + "x".repeat(5_000)).contains(marked("found")));
        assertTrue(Marks.shortened(marked("x".repeat(5_000))).startsWith(String.valueOf(Marks.BEGIN)));
    }

    private static String marked(String text) {
        return Marks.BEGIN + text + Marks.END;
    }
}
