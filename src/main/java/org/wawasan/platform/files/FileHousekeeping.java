package org.wawasan.platform.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Sweeps away, every night, files that nothing names any more. */
@Singleton
public class FileHousekeeping {

    @Inject
    private FileStore store;

    @Schedule(hour = "3", minute = "51", persistent = false)
    public void tidy() {
        store.sweep();
    }
}
