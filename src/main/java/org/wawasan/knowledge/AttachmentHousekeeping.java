package org.wawasan.knowledge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import org.wawasan.platform.jobs.LastingTimer;

/** Forgets, every night, files that no item claimed in time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class AttachmentHousekeeping {

    @Inject
    private Attachments attachments;

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void tidy() {
        attachments.forgetExpired(Instant.now());
    }
}
