package org.wawasan.platform.jobs;

/** Tells who starts a job. Accounts are above the platform, so they implement it. */
public interface JobStarters {

    /** Who makes the present request. */
    Starter present();

    /**
     * A person, taken along to the thread of a job.
     *
     * @param id     the member's id, null where nobody is signed in
     * @param goesOn makes the request in which it runs theirs
     */
    record Starter(Long id, Runnable goesOn) {
    }
}
