package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.mail.Mails;

/**
 * Signing in with e-mail address and password. Whether the address has an account is told neither by the answer nor by the
 * time that it takes. No transaction is open while the password is hashed, so that attempts do not hold connections.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    private SignInThrottle throttle;
    @Inject
    private Members members;
    @Inject
    private Passwords passwords;
    @Inject
    private Confirmation confirmation;
    @Inject
    private Sessions sessions;

    /**
     * Begins a session.
     *
     * @param back path of the portal to which the confirmation link goes, where one is still due
     * @throws Refused         where address and password do not belong together, or the address is not confirmed
     * @throws TooManyRequests after too many failures
     */
    public SignedIn with(String email, String password, boolean remember, Browser browser, String back) {
        new Rules().required("email", email).required("password", password).check();
        Member member = verified(email, password, browser).orElseThrow(() -> new Refused("signIn.wrong"));
        if (!member.isConfirmed() && Mails.areSent()) {
            confirmation.ask(member, back);
            throw new Refused("signIn.unconfirmed");
        }
        return members.signIn(member, remember, browser);
    }

    /** Whether the link still confirms an address. */
    public boolean isConfirmation(String token) {
        return confirmation.isGood(token);
    }

    /**
     * Confirms an e-mail address by the mailed link and begins a session. The password is asked for, so that nobody takes over
     * the account that another opened in their name.
     *
     * @throws Refused where the link is not good any more, or the password is wrong
     */
    public SignedIn confirming(String token, String password, Browser browser) {
        Member member = confirmation.holder(token);
        new Rules().required("password", password).check();
        verified(member.getEmail(), password, browser).orElseThrow(() -> Refused.field("password", "password.wrong"));
        confirmation.complete(token);
        return members.signIn(member, false, browser);
    }

    private Optional<Member> verified(String email, String password, Browser browser) {
        throttle.attempt(email, browser.network());
        Optional<Member> member = members.byEmail(email);
        if (!passwords.matches(password, member.map(Member::passwordHash).orElse(null))) {
            return Optional.empty();
        }
        throttle.succeeded(email, browser.network());
        member.filter(known -> Passwords.isOutdated(known.passwordHash()))
                .ifPresent(known -> members.renewHash(known, passwords.hash(password)));
        return member;
    }
}
