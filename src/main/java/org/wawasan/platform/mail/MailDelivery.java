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
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.wawasan.platform.jobs.LastingTimer;

/** Sends what is due, one after the other: at once after it was written, and every minute what could not be sent before. */
@ApplicationScoped
public class MailDelivery {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private MailQueue queue;
    @Inject
    private MailServer server;

    /** How often it was asked for since somebody began to send; 0 while nobody does. */
    private final AtomicInteger asked = new AtomicInteger();

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Mails.MailWritten mail) {
        executor.execute(this::sendAllDue);
    }

    /** Where it is being done already, who does it looks once more. */
    void sendAllDue() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int heard;
            do {
                heard = asked.get();
                sendWhatIsDue();
            } while (!asked.compareAndSet(heard, 0));
        } catch (RuntimeException e) {
            asked.set(0);
            throw e;
        }
    }

    private void sendWhatIsDue() {
        boolean more = true;
        while (more && Mails.areSent()) {
            Optional<Mail> due = queue.claim();
            due.ifPresent(this::send);
            more = due.isPresent();
        }
    }

    private void send(Mail mail) {
        try {
            server.send(mail.recipient(), mail.subject(), mail.body());
        } catch (MessagingException e) {
            queue.failed(mail, e.getMessage());
            return;
        }
        queue.sent(mail);
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
