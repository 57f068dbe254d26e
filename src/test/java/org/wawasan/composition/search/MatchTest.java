package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MatchTest {

    @Test
    void longerWordsMayHaveMoreSlips() {
        assertEquals(0, Match.slips(3));
        assertEquals(1, Match.slips(4));
        assertEquals(1, Match.slips(7));
        assertEquals(2, Match.slips(8));
    }

    @Test
    void halfOfTheWordsWillDo() {
        assertEquals(1, Match.enough(1));
        assertEquals(1, Match.enough(2));
        assertEquals(2, Match.enough(3));
        assertEquals(2, Match.enough(4));
        assertEquals(3, Match.enough(5));
    }
}
