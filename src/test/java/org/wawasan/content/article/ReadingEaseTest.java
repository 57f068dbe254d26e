package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How easily an English text is read, by the formula of Flesch. */
class ReadingEaseTest {

    /** Ten words, twelve syllables. */
    private static final String SENTENCE = "The charger hums until the cells are cool once more. ";

    @ParameterizedTest
    @CsvSource({"a, 1", "the, 1", "charge, 1", "charges, 2", "charged, 1", "wanted, 2", "battery, 3", "table, 2", "bottles, 2", "wheels, 1", "once, 1", "boxes, 2", "makes, 1", "e06, 1", "40, 1"})
    void syllablesAreEstimated(String word, int syllables) {
        assertEquals(syllables, ReadingEase.syllables(word));
    }

    @Test
    void figureIsThatOfTheFormula() {
        assertEquals(OptionalInt.of((int) Math.round(206.835 - 1.015 * 10 - 84.6 * 1.2)), ReadingEase.of(SENTENCE.repeat(10)));
        assertEquals(OptionalInt.of((int) Math.round(206.835 - 1.015 * 20 - 84.6 * 1.2)), ReadingEase.of((SENTENCE.replace(". ", " ") + SENTENCE).repeat(5)));
        assertEquals(OptionalInt.of(0), ReadingEase.of("Interoperability presupposes organisational accountability. ".repeat(25)));
    }

    @Test
    void shortTextHasNone() {
        assertEquals(OptionalInt.empty(), ReadingEase.of(SENTENCE.repeat(9)));
        assertEquals(OptionalInt.empty(), ReadingEase.of(""));
    }

    @Test
    void marksDoNotCountAndItemsAreSentences() {
        OptionalInt plain = ReadingEase.of(SENTENCE.repeat(10));
        String item = "The charger hums until the cells are [cool](https://example.org/unbelievable-temperature) once more";

        assertEquals(plain, ReadingEase.of("# Considerations regarding temperature\n\n" + ("- " + item + "\n").repeat(5) + "\n" + ("1. " + item + "\n").repeat(5)
                + "\n```\nimplementation.initialise(); // notwithstanding\n\nagain();\n```\n\n| unbelievable | organisation |\n"));
    }
}
