package org.wawasan.collaboration.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wawasan.platform.Refused;

class PollWishTest {

    @Test
    void nothingFilledInIsNoPoll() {
        assertTrue(new PollWish("", " \n", "1", "").isEmpty());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertEquals(List.of("pollQuestion required", "pollOptions poll.options", "pollChoices poll.choices", "pollDays poll.days"),
                told(new PollWish("", "North", "two", "0")));
    }

    @Test
    void optionsAreTwoToTenShortAndDistinct() {
        assertEquals(List.of("pollOptions poll.option.twice"), told(new PollWish("Where to?", "North\nnorth", "", "")));
        assertEquals(List.of("pollOptions poll.option.long"), told(new PollWish("Where to?", "North\n" + "x".repeat(121), "", "")));
        assertEquals(List.of("pollOptions poll.options"), told(new PollWish("Where to?",
                IntStream.range(0, 11).mapToObj(String::valueOf).collect(Collectors.joining("\n")), "", "")));
    }

    @Test
    void choicesAreNoMoreThanOptions() {
        assertEquals(List.of("pollChoices poll.choices"), told(new PollWish("Where to?", "North\nSouth", "3", "")));
        assertEquals(List.of("pollDays poll.days"), told(new PollWish("Where to?", "North\nSouth", "2", "366")));
    }

    private static List<String> told(PollWish wish) {
        return assertThrows(Refused.class, wish::check).violations().stream().map(violation -> violation.field() + " " + violation.key()).toList();
    }
}
