package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.member.FailedSignIns.Scope;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

/**
 * Slows down who guesses passwords. An attempt counts as failed before the password is looked at, so that many at once are
 * no way around; success takes it back. An address without an account is counted like one with.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignInThrottle {

    private static final int ATTEMPTS_OF_NETWORK = 60;
    private static final Duration PERIOD_OF_NETWORK = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RateLimits limits;
    @Inject
    private ServerSecret secret;

    /** @throws TooManyRequests where the account, or the network, must wait */
    void attempt(String email, String network) {
        limits.use("sign-in", network, ATTEMPTS_OF_NETWORK, PERIOD_OF_NETWORK);
        Instant now = Instant.now();
        FailedSignIns here = held(Scope.FROM_ONE_NETWORK, email, network);
        FailedSignIns anywhere = held(Scope.FROM_ANYWHERE, email, "");
        demandNoWait(here.waiting(Scope.FROM_ONE_NETWORK, now));
        demandNoWait(anywhere.waiting(Scope.FROM_ANYWHERE, now));
        here.add(now);
        anywhere.add(now);
    }

    void succeeded(String email, String network) {
        held(Scope.FROM_ONE_NETWORK, email, network).forget();
        held(Scope.FROM_ANYWHERE, email, "").takeOneBack();
    }

    /** Forgets what failed, from this network and from all together: the account is in its owner's hands. */
    void forget(String email, String network) {
        held(Scope.FROM_ONE_NETWORK, email, network).forget();
        held(Scope.FROM_ANYWHERE, email, "").forget();
    }

    private static void demandNoWait(Duration wait) {
        if (!wait.isZero()) {
            throw new TooManyRequests(wait.plusMillis(999).toSeconds());
        }
    }

    /** The count, which nobody else moves until the end of the transaction. */
    private FailedSignIns held(Scope scope, String email, String network) {
        String who = secret.sign(scope + " " + Member.normalised(email) + " " + network);
        em.createNativeQuery("insert into member_failed_sign_in (who, failures) values (:who, 0) on duplicate key update who = who")
                .setParameter("who", who).executeUpdate();
        return em.find(FailedSignIns.class, who, LockModeType.PESSIMISTIC_WRITE);
    }
}
