package org.wawasan.platform.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.wawasan.platform.jobs.LastingTimer;

/** Sweeps away, every night, files that nothing names any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class FileHousekeeping {

    @Inject
    private FileStore store;

    @Schedule(hour = "3", minute = "51", persistent = false)
    public void tidy() {
        store.sweep();
    }
}
