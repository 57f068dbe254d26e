package org.wawasan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The mails that wait. One that is being sent is held by its row, so that no other node sends it too. */
@ApplicationScoped
@Transactional
class MailQueue {

    private static final System.Logger LOG = System.getLogger(MailQueue.class.getName());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MailServer server;

    /** Sends one mail that is due; false where there is none. */
    boolean sendNext() {
        Optional<Mail> next = next();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private Optional<Mail> next() {
        return em.createNativeQuery("select * from platform_mail where due <= :now order by due limit 1 for update skip locked", Mail.class)
                .setParameter("now", Instant.now()).getResultStream().map(Mail.class::cast).findFirst();
    }

    private void send(Mail mail) {
        try {
            server.send(mail.recipient(), mail.subject(), mail.body());
            em.remove(mail);
        } catch (MessagingException e) {
            mail.putOff(Instant.now());
            LOG.log(System.Logger.Level.WARNING, "Mail {0} could not be sent: {1}", mail.id().toString(), e.getMessage());
            if (mail.isGivenUp()) {
                em.remove(mail);
                LOG.log(System.Logger.Level.ERROR, "Mail {0} is given up", mail.id().toString());
            }
        }
    }
}
