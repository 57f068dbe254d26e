package org.wawasan.content.article;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Looks every hour which articles have to be verified anew, batch by batch. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationClock {

    @Inject
    private Editorial editorial;

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void strike() {
        Instant now = Instant.now();
        boolean more = true;
        while (more) {
            more = editorial.fallDue(now);
        }
    }
}
