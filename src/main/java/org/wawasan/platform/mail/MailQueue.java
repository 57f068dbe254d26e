package org.wawasan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The mails that wait. None is held while it is being sent, which takes as long as the mail server likes; see {@link Mail}. */
@ApplicationScoped
@Transactional
class MailQueue {

    private static final System.Logger LOG = System.getLogger(MailQueue.class.getName());

    @PersistenceContext
    private EntityManager em;

    /** Takes up a mail that is due, which nobody else takes up then; {@link #sent} or {@link #failed} follows. */
    Optional<Mail> claim() {
        Instant now = Instant.now();
        Optional<Mail> next = em.createNativeQuery("select * from platform_mail where due <= :now order by due limit 1 for update skip locked", Mail.class)
                .setParameter("now", now).getResultStream().map(Mail.class::cast).findFirst();
        next.ifPresent(mail -> mail.claim(now));
        return next;
    }

    void sent(Mail mail) {
        em.createQuery("delete from Mail m where m.id = :id").setParameter("id", mail.id()).executeUpdate();
    }

    void failed(Mail claimed, String why) {
        LOG.log(System.Logger.Level.WARNING, "Mail {0} could not be sent: {1}", claimed.id().toString(), why);
        Mail mail = em.find(Mail.class, claimed.id(), LockModeType.PESSIMISTIC_WRITE);
        if (mail != null) {
            mail.putOff(Instant.now());
            if (mail.isGivenUp()) {
                em.remove(mail);
                LOG.log(System.Logger.Level.ERROR, "Mail {0} is given up", mail.id().toString());
            }
        }
    }
}
