package org.wawasan.content.article;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.wawasan.content.gap.FailedSearches;

/** Looks every hour which articles have to be verified anew, batch by batch; every night what is asked; once a week where links lead. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArticleClock {

    @Inject
    private Editorial editorial;
    @Inject
    private LinkCheck links;
    @Inject
    private Demand demand;
    @Inject
    private FailedSearches failedSearches;

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void verify() {
        Instant now = Instant.now();
        boolean more = true;
        while (more) {
            more = editorial.fallDue(now);
        }
    }

    @Schedule(hour = "2", minute = "51", persistent = false)
    public void countDemand() {
        failedSearches.forget(Instant.now());
        demand.begin();
    }

    @Schedule(dayOfWeek = "Sun", hour = "3", minute = "11", persistent = false)
    public void checkLinks() {
        links.begin();
    }
}
