package org.wawasan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** Writes mails in the reader's language from the texts {@code mail.<what>.subject} and {@code mail.<what>.body}. */
@ApplicationScoped
public class Mails {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<MailWritten> written;

    /** Whether the portal sends mail at all. */
    public static boolean areSent() {
        return Settings.mailHost().isPresent();
    }

    /** Sends a mail once the present transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String recipient, Language language, String what, Object... args) {
        em.persist(new Mail(recipient, Texts.of(language, "mail." + what + ".subject", args),
                Texts.of(language, "mail." + what + ".body", args), Instant.now()));
        written.fire(new MailWritten());
    }

    record MailWritten() {
    }
}
