package org.wawasan.platform.jobs;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wawasan.platform.config.ServerStart;

/**
 * Lets a timer go on after a round that failed: the server would try once more and then forget the timer until the next start, while a
 * database may be away for longer. It stands outside of all transactions, so what failed is undone. None begins before the server's start is over.
 */
public class LastingTimer {

    private static final Logger LOG = Logger.getLogger(LastingTimer.class.getName());

    @AroundTimeout
    public Object round(InvocationContext timer) {
        try {
            ServerStart.await();
            return timer.proceed();
        } catch (Exception | Error e) {
            LOG.log(Level.SEVERE, e, () -> "A round of " + name(timer) + " failed; the next one comes at its time");
            return null;
        }
    }

    private static String name(InvocationContext timer) {
        return timer.getMethod().getDeclaringClass().getName() + "." + timer.getMethod().getName();
    }
}
