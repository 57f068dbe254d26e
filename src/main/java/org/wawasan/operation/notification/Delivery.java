package org.wawasan.operation.notification;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.wawasan.platform.jobs.LastingTimer;

/** Delivers what was announced: right after the commit, and every minute what was left behind when a node stopped. */
@ApplicationScoped
public class Delivery {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Deliveries deliveries;

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Announcements.Written written) {
        executor.execute(this::deliverAll);
    }

    void deliverAll() {
        boolean more = true;
        while (more) {
            more = deliveries.deliverNext();
        }
    }

    /** Looks every minute for what was left behind. */
    @Singleton(name = "NotificationTimer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Interceptors(LastingTimer.class)
    public static class Timer {

        @Inject
        private Delivery delivery;

        @Schedule(hour = "*", minute = "*", persistent = false)
        void tick() {
            delivery.deliverAll();
        }
    }
}
