package org.wawasan.composition.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wawasan.composition.search.Facet;
import org.wawasan.composition.search.Question;
import org.wawasan.composition.search.Question.Order;

class SearchAddressTest {

    private static final SearchAddress BRAKES = new SearchAddress(new Question("rem & cakram", Map.of(Facet.TYPE, Set.of("idea", "thread")),
            Order.NEWEST, 3));

    @Test
    void addressTellsTheWholeQuestion() {
        assertEquals("/search?q=rem+%26+cakram&type=idea&type=thread&sort=newest&page=3", BRAKES.toString());
    }

    @Test
    void choosingBeginsAtTheFirstPage() {
        assertEquals("/search?q=rem+%26+cakram&type=idea&type=thread&topic=brakes&sort=newest", BRAKES.choosing(Facet.TOPIC, Set.of("brakes")));
        assertEquals("/search?q=rem+%26+cakram&sort=newest", BRAKES.choosing(Facet.TYPE, Set.of()));
    }

    @Test
    void usualOrderIsNotTold() {
        assertEquals("/search?q=rem+%26+cakram&type=idea&type=thread", BRAKES.ordered(Order.RELEVANCE));
        assertEquals("/search?q=", new SearchAddress(new Question(null, Map.of(), Order.RELEVANCE, 1)).toString());
    }

    @Test
    void pagesAreBounded() {
        assertEquals(Question.LAST_PAGE, new Question("", Map.of(), Order.VOTES, 4_000).page());
        assertEquals(1, new Question("", Map.of(), Order.VOTES, -1).page());
    }
}
