package org.wawasan;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Does things at the same time, each as in a request of its own. */
@ApplicationScoped
public class AtOnce {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Instance<RequestContextController> requests;

    /** Begins all of them together and gathers what went wrong. */
    public List<Throwable> failures(Callable<?>... uses) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(uses.length);
        List<Future<?>> running = new ArrayList<>();
        for (Callable<?> use : uses) {
            running.add(executor.submit(() -> {
                together.await();
                return inRequest(use);
            }));
        }
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }

    private Object inRequest(Callable<?> use) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            return use.call();
        } finally {
            request.deactivate();
        }
    }
}
