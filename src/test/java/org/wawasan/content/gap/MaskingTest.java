package org.wawasan.content.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a search that found nothing. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource({"Battery of sari@example.org,battery of", "call +62 812-3456-7890 now,call now", "order 20261122,order", "ask @sari about rain,ask about rain",
            "https://example.org/me broken,broken", "E06  on  a Slope,e06 on a slope", "range 120 km,range 120 km"})
    void whatCouldNameAPersonIsTakenOut(String typed, String kept) {
        assertEquals(kept, Masking.mask(typed).orElseThrow());
    }

    @Test
    void nothingIsKeptWhereNothingIsLeftOrTooMuchWasTyped() {
        assertTrue(Masking.mask("sari@example.org").isEmpty());
        assertTrue(Masking.mask("0812 3456 7890").isEmpty());
        assertTrue(Masking.mask("word ".repeat(40)).isEmpty());
    }
}
