package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wawasan.platform.i18n.Language;

/** Which questions ask the same. */
class LikenessTest {

    private long last;

    @Test
    void questionsInOtherWordsOfTheSameMeaningAreOneGroup() {
        List<List<AskedQuestion>> groups = Likeness.groups(List.of(asked("How do I charge a hot battery?", 0), asked("Charging the battery when it is hot", 3),
                asked("Can I ride in heavy rain?", 1), asked("Hot battery: may I charge it?", 0), asked("Squeaking brakes after a wash", 2)));

        assertEquals(1, groups.size());
        assertEquals(List.of(2L, 1L, 4L), groups.get(0).stream().map(AskedQuestion::id).toList());
    }

    @Test
    void indonesianFormsOfAWordAreOne() {
        List<List<AskedQuestion>> groups = Likeness.groups(Stream.of("Bagaimana mengisi baterai panas?", "Pengisian baterai yang panas")
                .map(title -> new AskedQuestion(++last, title, Language.ID, 0, null, false, null)).toList());

        assertEquals(1, groups.size());
    }

    @Test
    void answeredQuestionStandsForItsGroup() {
        AskedQuestion wanted = asked("How do I charge a hot battery?", 9);
        AskedQuestion answered = new AskedQuestion(++last, "May I charge a hot battery?", Language.EN, 0, 77L, false, null);

        assertEquals(answered, Likeness.groups(List.of(wanted, answered)).get(0).get(0));
    }

    @Test
    void questionsThatShareOneWordOnlyAreApart() {
        assertEquals(List.of(), Likeness.groups(List.of(asked("Battery drains overnight in the cold", 0), asked("Which battery fits the cargo model?", 0))));
    }

    @Test
    void whatSomebodyCalledADuplicateIsInTheGroupOfItsOriginalWhateverItsWords() {
        AskedQuestion original = asked("How do I charge a hot battery?", 0);
        AskedQuestion duplicate = new AskedQuestion(++last, "Summer trouble at the socket", Language.EN, 9, 78L, false, original.id());

        assertEquals(List.of(List.of(original, duplicate)), Likeness.groups(List.of(duplicate, original)));
    }

    @Test
    void largestGroupComesFirst() {
        List<List<AskedQuestion>> groups = Likeness.groups(List.of(asked("Ride in heavy rain", 9), asked("Riding in heavy rain", 9),
                asked("Squeaking brakes", 0), asked("Brakes squeak", 0), asked("My brakes are squeaking", 0)));

        assertEquals(List.of(3, 2), groups.stream().map(List::size).toList());
    }

    private AskedQuestion asked(String title, int votes) {
        return new AskedQuestion(++last, title, Language.EN, votes, null, false, null);
    }
}
