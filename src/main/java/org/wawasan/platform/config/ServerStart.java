package org.wawasan.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The server's start of the portal, for threads that do not belong to it. At its end the server closes all libraries, to open them
 * again when they are needed; a class that another thread loads at that moment cannot be loaded, and where others build on it
 * they are of no use until the next start. So all that begins by itself waits until the start is over, and so do requests.
 */
@ApplicationScoped
public class ServerStart {

    private static final int PATIENCE_SECONDS = 120;
    private static final CompletableFuture<ServletContext> PORTAL = new CompletableFuture<>();

    private static volatile boolean over;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext portal) {
        PORTAL.complete(portal);
    }

    /**
     * Waits for the end of the start; not to be called by what the start itself waits for.
     *
     * @throws java.util.concurrent.CompletionException where it does not begin for two minutes
     */
    public static void await() {
        if (!over) {
            // The server holds the portal's context from the first to the last step of the start; what is asked here has to wait for it.
            PORTAL.copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().getSessionCookieConfig();
            over = true;
        }
    }
}
