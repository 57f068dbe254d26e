package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/** What members see and change of their own account. */
@ApplicationScoped
@Transactional
public class Account {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Sessions sessions;
    @Inject
    private Passwords passwords;
    @Inject
    private SignInThrottle throttle;

    public Member get() {
        return em.find(Member.class, access.member().getId());
    }

    public List<Session> sessions() {
        return sessions.of(access.member());
    }

    public void change(String name, Language language) {
        get().changeProfile(name, language);
    }

    /**
     * Changes the password, ends all sessions and begins a new one for this browser.
     *
     * @param token of the present session; the new one is remembered if that was
     *
     * @throws Refused where the present password is wrong, or the new one not good enough
     */
    public SignedIn changePassword(String present, String password, String token, Browser browser) {
        Member member = get();
        Rules rules = new Rules().required("present", present);
        Passwords.check(rules, "password", password, member.getName(), member.getEmail()).check();
        throttle.attempt(member.getEmail(), browser.network());
        if (!passwords.matches(present, member.passwordHash())) {
            throw Refused.field("present", "password.wrong");
        }
        throttle.succeeded(member.getEmail(), browser.network());
        member.changePassword(passwords.hash(password));
        boolean remember = sessions.isRemembered(token);
        sessions.endAll(member);
        return sessions.begin(member, remember, browser);
    }

    /** Ends one of the own sessions; another's is left alone. */
    public void endSession(String key) {
        sessions.end(access.member(), key);
    }

    public void endAllSessions() {
        sessions.endAll(access.member());
    }
}
