package org.wawasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wawasan.member.FailedSignIns.Scope;

class FailedSignInsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private final FailedSignIns failed = new FailedSignIns("sari");

    @Test
    void whoNeverFailedNeedNotWait() {
        assertEquals(Duration.ZERO, waitingHere(NOW));
    }

    @Test
    void fourMistypedPasswordsCostNothing() {
        fail(4);

        assertEquals(Duration.ZERO, waitingHere(NOW));
    }

    @Test
    void afterTheFifthOneWaitsAMinute() {
        fail(5);

        assertEquals(Duration.ofMinutes(1), waitingHere(NOW));
        assertEquals(Duration.ofSeconds(20), waitingHere(NOW.plusSeconds(40)));
        assertEquals(Duration.ZERO, waitingHere(NOW.plusSeconds(60)));
    }

    @Test
    void everyFurtherFailureDoublesTheWait() {
        fail(6);
        assertEquals(Duration.ofMinutes(2), waitingHere(NOW));

        fail(1);
        assertEquals(Duration.ofMinutes(4), waitingHere(NOW));
    }

    @Test
    void nobodyWaitsLongerThanAnHour() {
        fail(1000);

        assertEquals(Duration.ofHours(1), waitingHere(NOW));
    }

    @Test
    void successForgetsTheFailuresOfItsNetwork() {
        fail(5);
        failed.forget();

        assertEquals(Duration.ZERO, waitingHere(NOW));
    }

    @Test
    void aDayWithoutFailureForgetsAll() {
        fail(7);
        failed.add(NOW.plus(Duration.ofHours(25)));

        assertEquals(Duration.ZERO, waitingHere(NOW.plus(Duration.ofHours(25))));
    }

    @Test
    void failuresFromManyNetworksAreBorneLonger() {
        fail(49);
        assertEquals(Duration.ZERO, failed.waiting(Scope.FROM_ANYWHERE, NOW));

        fail(1);
        assertEquals(Duration.ofMinutes(1), failed.waiting(Scope.FROM_ANYWHERE, NOW));
    }

    @Test
    void successIsNotCountedAsFailureFromAnywhere() {
        fail(50);
        failed.takeOneBack();

        assertEquals(Duration.ZERO, failed.waiting(Scope.FROM_ANYWHERE, NOW));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failed.add(NOW);
        }
    }

    private Duration waitingHere(Instant when) {
        return failed.waiting(Scope.FROM_ONE_NETWORK, when);
    }
}
