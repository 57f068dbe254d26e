package org.wawasan.platform.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Puts off the end of the process that somebody asks for by Ctrl-C or a signal, until it is closed, or a minute has passed. A hook at
 * the end would come too late: the server has its own, and closes the portal's class loader at once.
 */
final class StopLater implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StopLater.class.getName());
    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
    private static final long MOST_SECONDS = 60;

    private final Map<Signal, SignalHandler> before = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Signal asked;

    StopLater() {
        for (String name : SIGNALS) {
            Signal signal = new Signal(name);
            try {
                before.put(signal, Signal.handle(signal, this::asked));
            } catch (IllegalArgumentException reserved) {
                LOG.log(System.Logger.Level.DEBUG, "Java was told to leave signals alone", reserved);
            }
        }
    }

    private void asked(Signal signal) {
        synchronized (this) {
            asked = signal;
        }
        try {
            closed.await(MOST_SECONDS, TimeUnit.SECONDS);
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        before.forEach(Signal::handle);
        before.clear();
        closed.countDown();
        if (asked != null) {
            Signal again = asked;
            asked = null;
            Signal.raise(again);
        }
    }
}
