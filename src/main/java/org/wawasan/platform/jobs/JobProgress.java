package org.wawasan.platform.jobs;

/** By this a running job tells how far it is. It may be told often: it is written to the database once a second at most. */
public interface JobProgress {

    long jobId();

    /** How many units of work there are in all. */
    void total(long units);

    /** So many more units are done. */
    void advance(long units);

    /** What is being done now; kept when the job ends. */
    void say(String message);
}
