package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.wawasan.member.OneTimeLink.Purpose;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.config.PortalAnswers;

/**
 * Makes the first administrator, since no password is known beforehand: as long as the portal has none, every start prints a
 * link that makes one, once. A newer link replaces the older. It goes to the standard output and not into the log, which is
 * kept and read by others.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private OneTimeLinks links;
    @Inject
    private Passwords passwords;
    @Inject
    private Members members;
    @Inject
    private Sessions sessions;

    void invite(@Observes PortalAnswers portal) {
        if (isMissing()) {
            String link = portal.address() + "/welcome?token=" + links.issue(Purpose.FIRST_ADMINISTRATOR, null);
            LOG.log(System.Logger.Level.INFO, "There is no administrator yet; a link that makes one is printed");
            System.out.printf("    It has no administrator yet. Make the first one here, once:%n    %s%n%n", link);
        }
    }

    /** Whether the link still makes an administrator. */
    public boolean isInvited(String token) {
        return links.isGood(token, Purpose.FIRST_ADMINISTRATOR) && isMissing();
    }

    /** @throws Refused where the link is not good any more, or a field is not as it must be; the link holds on then */
    public SignedIn become(String token, String name, String email, String password, Language language, Browser browser) {
        links.use(token, Purpose.FIRST_ADMINISTRATOR);
        if (!isMissing()) {
            throw new Refused("link");
        }
        SignUp.check(name, email, password);
        if (members.byEmail(email).isPresent()) {
            throw Refused.field("email", "email.taken");
        }
        Member member = new Member(name, email, passwords.hash(password), language);
        member.confirm();
        member.grant(Role.ADMINISTRATOR);
        em.persist(member);
        LOG.log(System.Logger.Level.INFO, "Audit: member {0} is the first administrator", member.getId().toString());
        return sessions.begin(member, false, browser);
    }

    private boolean isMissing() {
        return em.createQuery("select m.id from Member m where :role member of m.roles and m.passwordHash is not null and m.confirmed", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).setMaxResults(1).getResultList().isEmpty();
    }
}
