package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.Jobs;
import org.wawasan.platform.persistence.Page;

/**
 * Importing, for administrators: give files, see what they would do, start, see what they did. The work itself is a job, of
 * which one runs at a time; its transactions are its batches'.
 */
@ApplicationScoped
public class Imports {

    /** Kind of the jobs. */
    static final String JOB = "import";
    private static final int MOST_FILES = 10;
    private static final Duration KEPT = Duration.ofDays(14);

    @Inject
    private Access access;
    @Inject
    private ImportRuns runs;
    @Inject
    private ImportFolders folders;
    @Inject
    private ImportWork work;
    @Inject
    private Jobs jobs;

    /** Names of the directories on the server that can be imported from. */
    public List<String> directories() {
        demandAdministrator();
        return folders.dumpNames();
    }

    /**
     * Takes files, or a directory on the server, and begins to check them; nothing is stored yet.
     *
     * @return id of the import
     * @throws Refused where the order is incomplete, or another import is at work
     */
    public long begin(ImportOrder order, List<Upload> files) {
        demandAdministrator();
        order.check();
        demandRest();
        folders.forgetOlderThan(Instant.now().minus(KEPT));
        return order.directory() == null ? beginWithUploads(order, files) : beginWithDirectory(order);
    }

    private long beginWithUploads(ImportOrder order, List<Upload> files) {
        if (files.isEmpty()) {
            throw Refused.field("files", "required");
        }
        if (files.size() > MOST_FILES) {
            throw Refused.field("files", "import.files", MOST_FILES);
        }
        Path received = folders.receive(files);
        ImportRun run = runs.add(order, ImportFolders.names(received), access.viewer().id());
        folders.belongsTo(received, run.getId());
        return startJob(run.getId());
    }

    private long beginWithDirectory(ImportOrder order) {
        Path directory = folders.dump(order.directory()).orElseThrow(() -> Refused.field("directory", "import.directory"));
        return startJob(runs.add(order, ImportFolders.names(directory), access.viewer().id()).getId());
    }

    /** Stores what was checked; or goes on with an import that was stopped. */
    public void start(long id) {
        demandAdministrator();
        ImportRun run = run(id);
        demandRest();
        Path directory = folders.of(id, run.directory()).orElseThrow(() -> new Refused("import.gone"));
        if (folders.changedSince(directory, run.getCreated())) {
            throw new Refused("import.stale");
        }
        runs.change(id, ImportRun::start);
        startJob(id);
    }

    /** Asked without the database, since there is no transaction around. */
    private void demandAdministrator() {
        access.demand(access.viewer().may(Permission.ADMINISTER), Permission.ADMINISTER.name());
    }

    private void demandRest() {
        if (isAtWork()) {
            throw new Refused("job.running");
        }
    }

    /** Whether some import is being checked or stored now. */
    boolean isAtWork() {
        return jobs.running(JOB).isPresent();
    }

    /** Throws away an import that was not started, with its files. */
    public void discard(long id) {
        demandAdministrator();
        if (run(id).getState() != ImportRun.State.READY) {
            throw new Refused("import.moved");
        }
        runs.remove(id);
        folders.forget(id);
    }

    private long startJob(long id) {
        try {
            jobs.start(JOB, progress -> work.go(id, progress));
        } catch (Refused e) {
            runs.change(id, ImportRun::stop);
            throw e;
        }
        return id;
    }

    /** One import. What stopped without being able to say so is found out here. */
    public ImportRun run(long id) {
        demandAdministrator();
        ImportRun run = runs.get(id);
        if (run.isBusy() && run.jobId() != null && jobs.find(run.jobId()).filter(Job::isRunning).isEmpty()) {
            runs.change(id, there -> {
                if (run.jobId().equals(there.jobId())) {
                    there.stop();
                }
            });
            return runs.get(id);
        }
        return run;
    }

    /** How far the work on an import is, 0 to 100; null while nobody knows. */
    public Integer percent(ImportRun run) {
        return run.jobId() == null ? null : jobs.find(run.jobId()).map(Job::getPercent).orElse(null);
    }

    /** The history, the newest first. */
    public Page<ImportRun> history(String after) {
        demandAdministrator();
        return runs.page(after);
    }

    /** What is wrong with refused rows, in the order of the files. */
    public List<Problem> refusals(long id, int most) {
        demandAdministrator();
        runs.get(id);
        return runs.problems(id, most);
    }
}
