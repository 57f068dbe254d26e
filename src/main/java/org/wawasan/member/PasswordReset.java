package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.wawasan.member.OneTimeLink.Purpose;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.config.PortalAddress;
import org.wawasan.platform.security.RateLimits;

/** A new password for who forgot the old one: by a mailed link, or by one that an administrator passes on. */
@ApplicationScoped
@Transactional
public class PasswordReset {

    private static final System.Logger LOG = System.getLogger(PasswordReset.class.getName());
    private static final int MOST_OF_NETWORK = 20;
    private static final Duration PERIOD = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Members members;
    @Inject
    private OneTimeLinks links;
    @Inject
    private Passwords passwords;
    @Inject
    private SignInThrottle throttle;
    @Inject
    private Sessions sessions;
    @Inject
    private MemberMails mails;
    @Inject
    private PortalAddress portal;
    @Inject
    private RateLimits limits;

    /** Mails a link where the address has an account; the answer is the same where it has none. */
    public void ask(String email, Browser browser) {
        Member.checkEmail(new Rules(), email).check();
        limits.use("reset", browser.network(), MOST_OF_NETWORK, PERIOD);
        members.byEmail(email).ifPresent(member -> mails.send(member, "reset", () -> link(member)));
    }

    /** A link that an administrator passes on to a member who forgot the password. */
    public String linkFor(long memberId) {
        Member administrator = access.require(Permission.ADMINISTER);
        Member member = members.get(memberId);
        if (!member.hasAccount()) {
            throw new Refused("member.imported");
        }
        LOG.log(System.Logger.Level.INFO, "Audit: member {0} made a password link for member {1}",
                administrator.getId().toString(), member.getId().toString());
        return link(member);
    }

    public boolean isGood(String token) {
        return links.isGood(token, Purpose.RESET);
    }

    /**
     * Sets a new password, ends all sessions and begins a new one. The link proves the e-mail address too, and failed sign-ins
     * count no longer.
     *
     * @throws Refused where the link is not good any more, or the password not good enough; the link holds on then
     */
    public SignedIn with(String token, String password, Browser browser) {
        Member member = em.find(Member.class, links.use(token, Purpose.RESET).getId());
        Passwords.check(new Rules(), "password", password, member.getName(), member.getEmail()).check();
        member.changePassword(passwords.hash(password));
        member.confirm();
        throttle.forget(member.getEmail(), browser.network());
        sessions.endAll(member);
        return sessions.begin(member, false, browser);
    }

    private String link(Member member) {
        return portal.get() + "/reset?token=" + links.issue(Purpose.RESET, member);
    }
}
