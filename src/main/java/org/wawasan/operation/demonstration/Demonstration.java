package org.wawasan.operation.demonstration;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.wawasan.collaboration.gate.GateWork;
import org.wawasan.platform.config.ServerStart;
import org.wawasan.platform.config.Settings;

/** Fills an empty portal at start where {@code wawasan.demonstration} is set; pages answer meanwhile. */
@ApplicationScoped
public class Demonstration {

    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());
    private static final int ATTEMPTS = 3;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Community community;
    @Inject
    private GateWork gates;
    @Inject
    private Instance<Demonstration> self;

    /** After the taxonomy has been read, which the content is filed under. */
    void portalStarted(@Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_AFTER) Object event) {
        if (Settings.demonstration()) {
            executor.execute(this::fill);
        }
    }

    /** All of it settles in or nothing, so after a failure, as where a busy machine reads a document too slowly, it begins anew. */
    private void fill() {
        ServerStart.await();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                self.get().settle();
                return;
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, attempt < ATTEMPTS ? "The demonstration community could not settle in yet and tries again"
                        : "The demonstration community could not settle in; nothing of it was kept", e);
            }
        }
    }

    @ActivateRequestContext
    void settle() {
        boolean settled = community.settle();
        LOG.log(System.Logger.Level.INFO, settled ? "The demonstration community has settled in"
                : "The portal is not empty: the demonstration community stays out");
        gates.refresh();
    }
}
