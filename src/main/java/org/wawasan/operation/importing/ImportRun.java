package org.wawasan.operation.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;

/**
 * One import, from the file to the report. Life cycle:
 * <pre>
 * CHECKING ──▶ READY ──start──▶ RUNNING ──▶ DONE
 *    │ └▶ BROKEN                  │  ▲
 *    └──────────▶ STOPPED ◀───────┘  │      (checked or started again from there)
 *                    └───────────────┘
 * </pre>
 * While it is checked, the files are read to their end and nothing is changed; a broken one ends the import. While it runs,
 * what it brings is stored batch by batch. Where the portal stops meanwhile, the import is stopped, and started again it
 * goes on: what is there already changes nothing.
 */
@Entity
@Table(name = "importing_run")
public class ImportRun {

    static final int LONGEST_NAME = 40;

    /** Where an import stands. */
    public enum State {
        CHECKING, BROKEN, READY, RUNNING, STOPPED, DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "importing_run_seq")
    @SequenceGenerator(name = "importing_run_seq", sequenceName = "importing_run_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String source;

    @Column(name = "source_name")
    private String sourceName;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** Concept ids, joined by commas. */
    private String topics;

    private String files;

    private String directory;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "job_id")
    private Long jobId;

    private Instant created;

    private Instant began;

    private Instant finished;

    private long added;

    private long changed;

    private long unchanged;

    private long refused;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String summary;

    @Column(name = "broken_file")
    private String brokenFile;

    @Column(name = "broken_line")
    private Long brokenLine;

    @Column(name = "broken_reason")
    private String brokenReason;

    @Column(name = "broken_args")
    private String brokenArgs;

    protected ImportRun() {
    }

    /** @param files names of the files, for the history */
    ImportRun(ImportOrder order, List<String> files, Member member) {
        order.check();
        this.kind = order.kind();
        this.source = order.source();
        this.sourceName = order.name().strip();
        this.language = order.language();
        this.topics = order.topics().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.directory = order.directory();
        String names = String.join(", ", files);
        this.files = names.length() <= 300 ? names : names.substring(0, 299) + "…";
        this.member = member;
        this.state = State.CHECKING;
        this.created = Instant.now();
    }

    void isDoneBy(long job) {
        jobId = job;
    }

    /** The files were read to their end; this is what they would do. */
    void checked(Summary whatItWouldDo) {
        demand(State.CHECKING);
        tell(whatItWouldDo);
        state = State.READY;
    }

    void broke(Problem problem) {
        brokenFile = problem.file();
        brokenLine = problem.line();
        brokenReason = problem.reason().key();
        brokenArgs = problem.args();
        state = State.BROKEN;
        finished = Instant.now();
    }

    /** Goes on with the part of the work that was stopped, or with storing after the check. */
    void start() {
        demand(State.READY, State.STOPPED);
        finished = null;
        jobId = null;
        if (state == State.STOPPED && summary == null) {
            state = State.CHECKING;
        } else {
            state = State.RUNNING;
            began = Instant.now();
        }
    }

    void done(Summary whatItDid) {
        demand(State.RUNNING);
        tell(whatItDid);
        state = State.DONE;
        finished = Instant.now();
    }

    /** The work ended before its end. */
    void stop() {
        if (isBusy()) {
            state = State.STOPPED;
            finished = Instant.now();
        }
    }

    private void tell(Summary told) {
        summary = told.json();
        added = told.total(Outcome.ADDED);
        changed = told.total(Outcome.CHANGED);
        unchanged = told.total(Outcome.UNCHANGED);
        refused = told.total(Outcome.REFUSED);
    }

    private void demand(State... allowed) {
        if (Stream.of(allowed).noneMatch(one -> one == state)) {
            throw new Refused("import.moved");
        }
    }

    /** Whether a job works on it. */
    public boolean isBusy() {
        return state == State.CHECKING || state == State.RUNNING;
    }

    /** Whether the files are still needed. */
    boolean needsFiles() {
        return state != State.BROKEN && state != State.DONE;
    }

    ImportOrder order() {
        return new ImportOrder(kind, sourceName, language,
                topics.isEmpty() ? List.of() : Stream.of(topics.split(",")).map(Long::valueOf).toList(), directory);
    }

    public Summary summary() {
        return Summary.of(summary);
    }

    /** Why the file was refused as a whole; null where it was not. */
    public Problem broken() {
        return brokenReason == null ? null : new Problem(brokenFile, brokenLine, null,
                new Violation(null, brokenReason, Problem.args(brokenArgs)));
    }

    public Long getId() {
        return id;
    }

    public ImportKind getKind() {
        return kind;
    }

    /** Name of the source as it was given. */
    public String getSourceName() {
        return sourceName;
    }

    public Language getLanguage() {
        return language;
    }

    /** Names of the files. */
    public String getFiles() {
        return files;
    }

    String directory() {
        return directory;
    }

    public Member getMember() {
        return member;
    }

    public State getState() {
        return state;
    }

    Long jobId() {
        return jobId;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getFinished() {
        return finished;
    }

    /** How long storing took; null before its end. */
    public Duration duration() {
        return began == null || finished == null ? null : Duration.between(began, finished);
    }

    public long getAdded() {
        return added;
    }

    public long getChanged() {
        return changed;
    }

    public long getUnchanged() {
        return unchanged;
    }

    public long getRefused() {
        return refused;
    }
}
