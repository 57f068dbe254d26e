package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wawasan.composition.search.SearchWords.Part;

class SearchWordsTest {

    @Test
    void wordsAreTakenOneByOne() {
        assertEquals(List.of("charging", "cold", "battery"), texts("charging  cold\tbattery"));
    }

    @Test
    void quotedWordsStayTogether() {
        List<Part> parts = SearchWords.of("brake \"bottom bracket\" noise").parts();
        assertEquals(List.of("brake", "bottom bracket", "noise"), parts.stream().map(Part::text).toList());
        assertTrue(parts.get(1).phrase());
        assertFalse(parts.get(0).phrase());
    }

    @Test
    void wordWithSignsInsideIsAPhrase() {
        assertTrue(SearchWords.of("e-bike ").parts().get(0).phrase());
        assertFalse(SearchWords.of("rider's ").parts().get(0).phrase());
    }

    @Test
    void quoteWithoutAnEndIsPassedOver() {
        assertEquals(List.of("bottom", "bracket"), texts("\"bottom bracket"));
    }

    @Test
    void signsAreNothing() {
        assertTrue(SearchWords.of("* ?! ~ \"\" -- /.*/ [] {} \\ \0").isEmpty());
        assertEquals(List.of("battery"), texts("+(battery)*"));
    }

    @Test
    void wordsOfNoWeightAreLeftOutUnlessThereAreNoOthers() {
        assertEquals(List.of("charge", "battery"), texts("How do I charge the battery?"));
        assertEquals(List.of("cara", "mengisi", "baterai"), texts("Bagaimana cara mengisi baterai yang"));
        assertEquals(List.of("to", "be", "or", "not"), texts("to be or not"));
    }

    @Test
    void lastWordMayGoOnUntilSomethingFollowsIt() {
        assertTrue(last("brake noi").open());
        assertFalse(last("brake noise ").open());
        assertFalse(last("brake noise?").open());
        assertFalse(SearchWords.of("brake noise").parts().get(0).open());
    }

    @Test
    void longQuestionsAreCut() {
        assertEquals(SearchWords.LONGEST, SearchWords.of("x".repeat(10_000)).parts().get(0).text().length());
        assertEquals(16, SearchWords.of("a1 ".repeat(5_000)).parts().size());
    }

    @Test
    void whatIsNoTextIsPassedOver() {
        assertEquals(List.of("x", "z"), texts("x\0z"));
        assertEquals(List.of("mark"), texts("\uE000mark\uE001\uD800"));
        assertTrue(SearchWords.of(null).isEmpty());
    }

    private static Part last(String question) {
        List<Part> parts = SearchWords.of(question).parts();
        return parts.get(parts.size() - 1);
    }

    private static List<String> texts(String question) {
        return SearchWords.of(question).parts().stream().map(Part::text).toList();
    }
}
