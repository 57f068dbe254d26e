package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wawasan.member.OneTimeLink.Purpose;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.PortalAddress;
import org.wawasan.platform.mail.Mails;

/** Proof that an e-mail address belongs to who signed up with it: a mailed link. */
@ApplicationScoped
@Transactional
class Confirmation {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private OneTimeLinks links;
    @Inject
    private MemberMails mails;
    @Inject
    private PortalAddress portal;

    /**
     * Mails the link.
     *
     * @param back path of the portal where the member wanted to go, may be null
     */
    void ask(Member member, String back) {
        mails.send(member, "confirm", () -> portal.get() + "/confirm?token="
                + links.issue(Purpose.CONFIRM, em.getReference(Member.class, member.getId()))
                + (back == null ? "" : "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }

    boolean isGood(String token) {
        return links.isGood(token, Purpose.CONFIRM);
    }

    /** @throws Refused where the link is not good (any more) */
    Member holder(String token) {
        return links.holder(token, Purpose.CONFIRM).map(member -> em.find(Member.class, member.getId()))
                .orElseThrow(() -> new Refused("link"));
    }

    void complete(String token) {
        links.use(token, Purpose.CONFIRM).confirm();
    }
}
