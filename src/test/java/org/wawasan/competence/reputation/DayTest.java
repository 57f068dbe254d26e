package org.wawasan.competence.reputation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.wawasan.knowledge.ItemType;

class DayTest {

    @Test
    void givesWhatItIsWorthUntilItIsFull() {
        Day day = new Day(185);

        assertEquals(10, day.take(10));
        assertEquals(5, day.take(10), "a part is swallowed");
        assertEquals(0, day.take(10), "all of it is swallowed");
        assertEquals(200, day.points());
    }

    @Test
    void takesBackExactlyWhatWasGivenAndHasRoomAgain() {
        Day day = new Day(195);
        int given = day.take(10);

        day.takeBack(given);
        assertEquals(195, day.points());
        assertEquals(2, day.take(2));
        day.takeBack(0);
        assertEquals(197, day.points());
    }

    @Test
    void isNeverBelowNothingNorAboveItsMeasure() {
        assertThrows(IllegalStateException.class, () -> new Day(5).takeBack(6));
        assertThrows(IllegalArgumentException.class, () -> new Day(-1));
        assertThrows(IllegalArgumentException.class, () -> new Day(201));
    }

    @Test
    void voteForAReplyIsWorthMoreThanOneForAQuestion() {
        assertEquals(10, Merit.VOTE.worth(ItemType.REPLY));
        assertEquals(5, Merit.VOTE.worth(ItemType.THREAD));
        assertEquals(5, Merit.VOTE.worth(ItemType.IDEA));
        assertEquals(15, Merit.ACCEPTED_ANSWER.worth(ItemType.REPLY));
        assertEquals(2, Merit.ACCEPTED_EDIT.worth(ItemType.REPLY));
    }
}
