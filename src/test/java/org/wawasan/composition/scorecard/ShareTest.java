package org.wawasan.composition.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How a share is reckoned. */
class ShareTest {

    @Test
    void isYesDividedByYesAndNo() {
        assertEquals(75, new Share(1, 9, 3).getPercent());
        assertEquals(100, new Share(1, 4, 0).getPercent());
        assertEquals(0, new Share(1, 0, 4).getPercent());
    }

    @Test
    void isNothingWhereNothingWasJudged() {
        assertNull(Share.NONE.getPercent());
        assertFalse(Share.NONE.reaches(0));
    }

    @Test
    void isNeverRoundedUpToTheGoal() {
        Share nearly = new Share(10, 899, 101);
        assertEquals(89, nearly.getPercent());
        assertFalse(nearly.reaches(90));
        assertTrue(new Share(10, 900, 100).reaches(90));
    }

    @Test
    void sharesAreSummedByTheirAnswersNotByTheirPercentages() {
        assertEquals(new Share(3, 10, 2), new Share(1, 1, 1).plus(new Share(2, 9, 1)));
        assertEquals(83, new Share(1, 1, 1).plus(new Share(2, 9, 1)).getPercent());
    }
}
