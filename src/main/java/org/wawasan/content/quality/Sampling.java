package org.wawasan.content.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.Contribution;
import org.wawasan.content.article.Edition;
import org.wawasan.member.Member;
import org.wawasan.platform.security.ServerSecret;

/** Draws what is rated of a month, once it is over: by lots that the portal alone knows, and once only. */
@ApplicationScoped
@Transactional
public class Sampling {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Articles articles;
    @Inject
    private ServerSecret secret;

    /** Draws of the month, for the clock and the demonstration; where that was done already, nothing happens. */
    public void draw(YearMonth month) {
        if (em.createNativeQuery("insert ignore into quality_month (month, drawn) values (:month, :now)")
                .setParameter("month", month.atDay(1)).setParameter("now", Instant.now()).executeUpdate() == 1) {
            drawn(month).forEach(drawn -> em.persist(new Sample(month, em.getReference(Edition.class, drawn.editionId()), em.getReference(Member.class, drawn.authorId()))));
        }
    }

    List<Contribution> drawn(YearMonth month) {
        return Draw.of(articles.contributions(start(month), start(month.plusMonths(1))), edition -> secret.sign("quality " + month + ' ' + edition));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
