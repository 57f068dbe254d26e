package org.wawasan.platform.mail;

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

/** Sends what is due: at once after it was written, and every minute what could not be sent before. */
@ApplicationScoped
public class MailDelivery {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private MailQueue queue;

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Mails.MailWritten mail) {
        executor.execute(this::sendAllDue);
    }

    void sendAllDue() {
        boolean more = Mails.areSent();
        while (more) {
            more = queue.sendNext();
        }
    }

    /** Looks every minute for mails whose time has come. */
    @Singleton(name = "MailTimer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Interceptors(LastingTimer.class)
    public static class Timer {

        @Inject
        private MailDelivery delivery;

        @Schedule(hour = "*", minute = "*", persistent = false)
        void tick() {
            delivery.sendAllDue();
        }
    }
}
