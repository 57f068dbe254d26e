package org.wawasan.collaboration.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatePlanTest {

    private static final Instant SUBMITTED = Instant.parse("2026-03-01T08:00:00Z");
    private static final GatePlan PLAN = new GatePlan(List.of(new Gate(1, 10, 30, 14), new Gate(2, 50, 60, 7), new Gate(3, 100, null, 3)), SUBMITTED);

    @Test
    void timeOfTheFirstGateCountsFromTheSubmission() {
        Progress progress = PLAN.progress(4, SUBMITTED, List.of(), SUBMITTED);

        assertEquals(10, progress.next().getVotes());
        assertEquals(after(30), progress.until());
        assertNull(progress.missed());
    }

    @Test
    void timeOfEachOtherGateCountsFromTheGateBefore() {
        List<Passage> first = PLAN.reach(1, 10, SUBMITTED, List.of(), after(20));
        assertEquals(List.of(10), votes(first));
        assertEquals(after(20), first.get(0).getReached());
        assertEquals(after(34), first.get(0).getDue());

        Progress progress = PLAN.progress(10, SUBMITTED, first, after(21));
        assertEquals(50, progress.next().getVotes());
        assertEquals(after(80), progress.until());
    }

    @Test
    void severalGatesAreReachedAtOnce() {
        assertEquals(List.of(10, 50, 100), votes(PLAN.reach(1, 120, SUBMITTED, List.of(), after(1))));
        assertNull(PLAN.progress(120, SUBMITTED, PLAN.reach(1, 120, SUBMITTED, List.of(), after(1)), after(1)));
    }

    @Test
    void whoIsTooLateMissesWhatHasAnEndAndMayReachWhatHasNone() {
        assertEquals(List.of(), votes(PLAN.reach(1, 60, SUBMITTED, List.of(), after(31))));
        Progress progress = PLAN.progress(60, SUBMITTED, List.of(), after(31));
        assertEquals(100, progress.next().getVotes());
        assertNull(progress.until());
        assertEquals(10, progress.missed().getVotes());
        assertEquals(after(30), progress.over());

        assertEquals(List.of(100), votes(PLAN.reach(1, 100, SUBMITTED, List.of(), after(31))));
    }

    @Test
    void whereEveryGateHasAnEndAllOfThemCanBeMissed() {
        GatePlan plan = new GatePlan(PLAN.gates().subList(0, 2), SUBMITTED);
        Progress progress = plan.progress(60, SUBMITTED, List.of(), after(31));

        assertNull(progress.next());
        assertEquals(10, progress.missed().getVotes());
    }

    @Test
    void lastMomentCountsAndTheNextDoesNot() {
        assertEquals(List.of(10), votes(PLAN.reach(1, 10, SUBMITTED, List.of(), after(30))));
        assertEquals(List.of(), votes(PLAN.reach(1, 10, SUBMITTED, List.of(), after(30).plusMillis(1))));
    }

    @Test
    void whoPassedAGateHasPassedAllThatAskForFewerVotes() {
        List<Passage> passed = List.of(new Gate(1, 60, null, 7).passedBy(1, after(10)));

        assertFalse(PLAN.isReached(70, 60));
        assertEquals(List.of(), votes(PLAN.reach(1, 70, SUBMITTED, passed, after(40))));
        assertEquals(100, PLAN.progress(70, SUBMITTED, passed, after(40)).next().getVotes());
        assertTrue(PLAN.isReached(100, 60));
    }

    private static Instant after(int days) {
        return SUBMITTED.plus(Duration.ofDays(days));
    }

    private static List<Integer> votes(List<Passage> passages) {
        return passages.stream().map(Passage::getVotes).toList();
    }
}
