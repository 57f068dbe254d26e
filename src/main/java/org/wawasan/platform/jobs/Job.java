package org.wawasan.platform.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A piece of work in the background. Life cycle: running, then done or failed; one whose node stopped while it ran is
 * interrupted. Of each kind one job runs at a time.
 */
@Entity
@Table(name = "platform_job")
public class Job {

    static final int LONGEST_MESSAGE = 500;

    /** Where a job stands. */
    public enum State {
        RUNNING, DONE, FAILED, INTERRUPTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_job_seq")
    @SequenceGenerator(name = "platform_job_seq", sequenceName = "platform_job_seq", allocationSize = 50)
    private Long id;

    private String kind;

    private String active;

    @Enumerated(EnumType.STRING)
    private State state;

    private long done;

    private Long total;

    private String message;

    @Column(name = "started_by")
    private Long startedBy;

    private Instant started;

    private Instant alive;

    private Instant finished;

    protected Job() {
    }

    Job(String kind, Long startedBy, Instant now) {
        this.kind = kind;
        this.active = kind;
        this.state = State.RUNNING;
        this.startedBy = startedBy;
        this.started = now;
        this.alive = now;
    }

    void progress(long newDone, Long newTotal, String newMessage) {
        done = newDone;
        total = newTotal;
        message = shortened(newMessage);
    }

    void end(State how, String why, Instant now) {
        if (!isRunning()) {
            throw new IllegalStateException("Job " + id + " is " + state);
        }
        state = how;
        active = null;
        finished = now;
        if (why != null) {
            message = shortened(why);
        }
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE - 1) + "…";
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** How far the job is, 0 to 100; null while nobody knows. */
    public Integer getPercent() {
        return total == null || total == 0 ? null : (int) Math.min(100, done * 100 / total);
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public State getState() {
        return state;
    }

    /** Units of work done. */
    public long getDone() {
        return done;
    }

    /** Units of work in all; null while nobody knows. */
    public Long getTotal() {
        return total;
    }

    /** What the job said last, or why it failed. */
    public String getMessage() {
        return message;
    }

    /** Id of the member who started it; null where the portal did by itself. */
    public Long getStartedBy() {
        return startedBy;
    }

    public Instant getStarted() {
        return started;
    }

    public Instant getFinished() {
        return finished;
    }
}
