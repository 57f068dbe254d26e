package org.wawasan.content.article;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import org.wawasan.content.gap.FailedSearches;
import org.wawasan.content.gap.SearchTerms;
import org.wawasan.platform.jobs.LastingTimer;

/**
 * Looks every hour which articles have to be verified anew, batch by batch, and reminds their owners; every night what is asked and which
 * rules apply; once a week where links lead.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class ArticleClock {

    @Inject
    private Editorial editorial;
    @Inject
    private Reminders reminders;
    @Inject
    private RuleWork rules;
    @Inject
    private LinkCheck links;
    @Inject
    private Demand demand;
    @Inject
    private FailedSearches failedSearches;
    @Inject
    private SearchTerms searchTerms;

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void verify() {
        Instant now = Instant.now();
        boolean more = true;
        while (more) {
            more = editorial.fallDue(now);
        }
        long owner = 0;
        do {
            owner = reminders.remind(owner, now);
        } while (owner > 0);
    }

    @Schedule(hour = "2", minute = "51", persistent = false)
    public void countDemand() {
        failedSearches.forget(Instant.now());
        searchTerms.forget(Instant.now());
        demand.begin();
    }

    @Schedule(hour = "2", minute = "31", persistent = false)
    public void applyRules() {
        rules.begin();
    }

    @Schedule(dayOfWeek = "Sun", hour = "3", minute = "11", persistent = false)
    public void checkLinks() {
        links.begin();
    }
}
