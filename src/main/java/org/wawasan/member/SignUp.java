package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.config.PortalAddress;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.mail.Mails;
import org.wawasan.platform.security.RateLimits;

/**
 * Opening an account. Where the portal sends mail, the address must be confirmed first, and the answer does not tell whether
 * it has an account already: its owner is told by mail. A sign-up that nobody confirmed gives way to a later one.
 */
@ApplicationScoped
@Transactional
public class SignUp {

    private static final int MOST_OF_NETWORK = 20;
    private static final Duration PERIOD = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Members members;
    @Inject
    private Passwords passwords;
    @Inject
    private Confirmation confirmation;
    @Inject
    private Sessions sessions;
    @Inject
    private MemberMails mails;
    @Inject
    private PortalAddress portal;
    @Inject
    private RateLimits limits;

    /**
     * Opens an account.
     *
     * @param back path of the portal where the new member wants to go, may be null
     * @return the session begun; empty where the address must be confirmed first
     * @throws Refused where a field is not as it must be, or without mail the address has an account already
     */
    public Optional<SignedIn> with(String name, String email, String password, Language language, Browser browser, String back) {
        check(name, email, password);
        limits.use("sign-up", browser.network(), MOST_OF_NETWORK, PERIOD);
        String hash = passwords.hash(password);
        Member known = members.byEmail(email).orElse(null);
        if (known != null && known.isConfirmed()) {
            return tellOwner(known);
        }
        if (known != null) {
            known.signUpAgain(name, hash, language);
            return begin(known, browser, back);
        }
        Member member = new Member(name, email, hash, language);
        try {
            em.persist(member);
            em.flush();
        } catch (ConstraintViolationException sameMoment) {
            return tellOwner(null);
        }
        return begin(member, browser, back);
    }

    /** @throws Refused with everything that is wrong with the fields of a new account */
    static void check(String name, String email, String password) {
        Passwords.check(Member.checkEmail(Member.checkName(new Rules(), name), email), "password", password, name, email).check();
    }

    private Optional<SignedIn> begin(Member member, Browser browser, String back) {
        if (Mails.areSent()) {
            confirmation.ask(member, back);
            return Optional.empty();
        }
        member.confirm();
        return Optional.of(sessions.begin(member, false, browser));
    }

    /** @param owner null where the account was opened this very moment, as by a double click; the mail is on its way then */
    private Optional<SignedIn> tellOwner(Member owner) {
        if (!Mails.areSent()) {
            throw Refused.field("email", "email.taken");
        }
        if (owner != null) {
            mails.send(owner, "taken", () -> portal.get() + "/sign-in");
        }
        return Optional.empty();
    }
}
