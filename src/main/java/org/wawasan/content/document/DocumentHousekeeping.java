package org.wawasan.content.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import org.wawasan.platform.jobs.LastingTimer;

/** Forgets, every night, files that no document claimed in time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class DocumentHousekeeping {

    @Inject
    private DocumentDesk desk;

    @Schedule(hour = "3", minute = "43", persistent = false)
    public void tidy() {
        desk.forgetExpired(Instant.now());
    }
}
