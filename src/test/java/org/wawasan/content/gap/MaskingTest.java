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
            "https://example.org/me broken,broken", "E06  on  a Slope,e06 on a slope", "range 120 km,range 120 km",
            "frame WKX-2231-9981 cracked,frame cracked", "nama saya Budi Santoso baterai rusak,baterai rusak", "My name is Sari Larasati and my brake squeaks,and my brake squeaks",
            "janji dengan pak budi soal rem,janji dengan soal rem", "invoice for Ibu Ratna Dewi,invoice for", "sepeda untuk ibu hamil,sepeda untuk ibu hamil",
            "baterai saya rusak,baterai saya rusak"})
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
