package org.wawasan.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import sun.misc.Signal;
import sun.misc.SignalHandler;

class StopLaterTest {

    @Test
    void signalComesWhenWhatMustNotBeBrokenOffHasEnded() throws InterruptedException {
        CountDownLatch come = new CountDownLatch(1);
        SignalHandler before = Signal.handle(new Signal("HUP"), signal -> come.countDown());
        try {
            try (StopLater later = new StopLater()) {
                Signal.raise(new Signal("HUP"));
                assertFalse(come.await(200, TimeUnit.MILLISECONDS));
            }
            assertTrue(come.await(10, TimeUnit.SECONDS));
        } finally {
            Signal.handle(new Signal("HUP"), before);
        }
    }
}
