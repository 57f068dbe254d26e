package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.mail.Mails;
import org.wawasan.platform.security.RateLimits;

/** Mails about an account, each with a link; to one address a few an hour, whoever asks for them. */
@ApplicationScoped
class MemberMails {

    private static final int MOST = 5;
    private static final Duration PERIOD = Duration.ofHours(1);

    @Inject
    private Mails mails;
    @Inject
    private RateLimits limits;

    /**
     * Sends the text {@code mail.<what>}; silently not, where the address had enough, so that the answer tells nothing.
     *
     * @param link made only where the mail is sent
     */
    void send(Member member, String what, Supplier<String> link) {
        try {
            limits.use("account-mail", member.getEmail(), MOST, PERIOD);
        } catch (TooManyRequests enough) {
            return;
        }
        mails.send(member.getEmail(), member.getLanguage(), what, member.getName(), link.get());
    }
}
