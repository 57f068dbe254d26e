package org.wawasan.content.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets, every night, files that no document claimed in time. */
@Singleton
public class DocumentHousekeeping {

    @Inject
    private DocumentDesk desk;

    @Schedule(hour = "3", minute = "43", persistent = false)
    public void tidy() {
        desk.forgetExpired(Instant.now());
    }
}
