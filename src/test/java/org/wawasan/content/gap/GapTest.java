package org.wawasan.content.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** The life of a gap, and what comes first. */
class GapTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private final Member curator = new Member("Ratna", "ratna@example.org", "no password", Language.ID);
    private final Gap gap = new Gap(missing(2), null, NOW);

    @Test
    void filledGapIsClosedAndOpensWhenTheCauseReturns() {
        assertEquals(GapEvent.What.CLOSED, gap.filled(null, NOW).orElseThrow().getWhat());
        assertEquals(GapState.CLOSED, gap.getState());
        assertTrue(gap.filled(null, NOW).isEmpty());
        assertTrue(gap.seen(missing(2), NOW).isEmpty());
        assertEquals(GapState.CLOSED, gap.getState(), "nobody searched in vain since");
        assertEquals(GapEvent.What.RETURNS, gap.seen(missing(3), NOW).orElseThrow().getWhat());
        assertEquals(GapState.OPEN, gap.getState());
    }

    @Test
    void takenGapIsGivenBack() {
        gap.assign(curator, curator, NOW);
        assertEquals(GapState.ASSIGNED, gap.getState());
        gap.giveBack(curator, NOW);
        assertEquals(GapState.OPEN, gap.getState());
        assertEquals("gap.unassigned", assertThrows(Refused.class, () -> gap.giveBack(curator, NOW)).violations().get(0).key());
    }

    @Test
    void dismissedGapSaysWhyAndStaysSoUntilItIsRecalled() {
        assertEquals("reason", assertThrows(Refused.class, () -> gap.dismiss(" ", curator, NOW)).violations().get(0).field());
        gap.dismiss("Nobody sells it any more", curator, NOW);
        assertTrue(gap.seen(missing(9), NOW).isEmpty());
        assertTrue(gap.filled(null, NOW).isEmpty());
        assertEquals(GapState.DISMISSED, gap.getState());
        assertEquals("gap.settled", assertThrows(Refused.class, () -> gap.assign(curator, curator, NOW)).violations().get(0).key());
        assertEquals("gap.settled", assertThrows(Refused.class, () -> gap.dismiss("Again", curator, NOW)).violations().get(0).key());
        gap.recall(curator, NOW);
        assertEquals(GapState.OPEN, gap.getState());
        assertEquals("gap.settled", assertThrows(Refused.class, () -> gap.recall(curator, NOW)).violations().get(0).key());
    }

    @Test
    void whoWaitsForAnAnswerComesFirstAndMoreSoTheLongerTheyWait() {
        Instant longAgo = NOW.minus(Duration.ofDays(400));
        assertTrue(Rank.of(GapKind.QUESTION, 1, NOW, NOW) > Rank.of(GapKind.SEARCH, 1, longAgo, NOW));
        assertTrue(Rank.of(GapKind.SEARCH, 4, NOW, NOW) > Rank.of(GapKind.ARTICLE, 4, NOW, NOW));
        assertTrue(Rank.of(GapKind.ARTICLE, 4, NOW, NOW) > Rank.of(GapKind.EXPERT, 4, NOW, NOW));
        assertEquals(3, Rank.of(GapKind.QUESTION, 1, longAgo, NOW) - Rank.of(GapKind.QUESTION, 1, NOW, NOW), 1e-9);
        assertEquals(2, Rank.of(GapKind.SEARCH, 7, NOW, NOW) - Rank.of(GapKind.SEARCH, 3, NOW, NOW), 1e-9);
    }

    /** Searched in vain so many times, one minute after the other. */
    private static Missing missing(int demand) {
        return new Missing(GapKind.SEARCH, "zwilbo", "zwilbo", Language.EN, null, null, Set.of(), demand, NOW, NOW.plusSeconds(60L * demand));
    }
}
