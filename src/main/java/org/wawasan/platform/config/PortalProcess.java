package org.wawasan.platform.config;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The process that the executable jar is: it ends where the portal cannot be, saying why in one line, where the server would go on and
 * answer that there is nothing. A server into which the portal is only deployed is left alone.
 */
public final class PortalProcess {

    /** Only the executable jar says so. */
    private static final boolean OWN = Boolean.getBoolean("wawasan.bundled");

    private PortalProcess() {
    }

    /** Ends the process once the calling thread, which deploys the portal, has ended without success. */
    public static void watchStart() {
        if (OWN) {
            PayaraMicroRuntime server = PayaraMicro.getInstance().getRuntime();
            Failures failures = new Failures();
            Logger.getLogger("").addHandler(failures);
            Thread deployment = Thread.currentThread();
            Thread watch = new Thread(() -> await(deployment, server, failures), "start-watch");
            watch.setDaemon(true);
            // A failed deployment closes the class loader: what the watch uses then is used here before.
            if (!isDeployed(server)) {
                System.err.print("");
                watch.start();
            }
        }
    }

    private static void await(Thread deployment, PayaraMicroRuntime server, Failures failures) {
        try {
            deployment.join();
            Logger.getLogger("").removeHandler(failures);
            if (!isDeployed(server)) {
                System.err.print(failures.why);
                System.exit(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isDeployed(PayaraMicroRuntime server) {
        return !server.getDeployedApplicationNames().isEmpty();
    }

    /** Says why, and ends the process. */
    public static void fail(String why) {
        if (OWN) {
            System.err.printf("%n    %s%n%n", why);
            System.exit(1);
        }
    }

    /** What the portal itself said first, else the innermost failure, in one line. */
    static String reason(Throwable failure) {
        Throwable innermost = failure;
        Throwable own = null;
        for (Throwable one = failure; one != null; one = one.getCause()) {
            innermost = one;
            boolean ours = one.getStackTrace().length > 0 && one.getStackTrace()[0].getClassName().startsWith("org.wawasan.");
            own = ours ? one : own;
        }
        String text = own == null || own.getMessage() == null ? innermost.toString() : own.getMessage();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Remembers why the server says, first of all, that it could not deploy. */
    private static final class Failures extends Handler {

        private volatile String why = "Wawasan did not start";
        private boolean told;

        @Override
        public synchronized void publish(LogRecord said) {
            if (!told && said.getThrown() != null && said.getLevel() == Level.SEVERE && "javax.enterprise.system.core".equals(said.getLoggerName())) {
                told = true;
                why = String.format("%n    Wawasan did not start: %s%n%n", reason(said.getThrown()));
            }
        }

        @Override
        public void flush() {
            // Nothing is written.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
