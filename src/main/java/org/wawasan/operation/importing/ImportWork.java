package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.jobs.JobProgress;

/** What an import does in the background: it reads the files to their end, the second time it stores what they say. */
@ApplicationScoped
class ImportWork {

    @Inject
    private ImportRuns runs;
    @Inject
    private ImportFolders folders;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Instance<Intake> intakes;

    /** Goes on where the import stands. */
    void go(long id, JobProgress progress) {
        runs.change(id, run -> run.isDoneBy(progress.jobId()));
        ImportRun run = runs.get(id);
        boolean writes = run.getState() == ImportRun.State.RUNNING;
        try {
            Tally tally = taken(run, writes, progress);
            runs.report(id, tally.problems());
            if (writes) {
                runs.change(id, there -> there.done(tally.summary()));
                folders.forget(id);
            } else {
                runs.change(id, there -> there.checked(tally.summary()));
            }
        } catch (BrokenFile e) {
            runs.change(id, there -> there.broke(e.problem()));
            folders.forget(id);
        } catch (RuntimeException | Error e) {
            runs.change(id, ImportRun::stop);
            throw e;
        }
    }

    private Tally taken(ImportRun run, boolean writes, JobProgress progress) {
        ImportOrder order = run.order();
        Path directory = folders.of(run.getId(), order.directory()).orElseThrow(() -> new BrokenFile(run.getFiles(), null, "import.gone"));
        SourceFiles files = new SourceFiles(directory, progress::advance);
        Intake intake = intakes.stream().filter(one -> one.takes(order.kind())).findFirst().orElseThrow();
        Tally tally = new Tally();
        progress.total(intake.work(order.kind(), files));
        intake.take(order.kind(), files, new Given(order.source(), order.name(), order.language(), order.topics(), new TopicNames(taxonomy), writes), tally);
        return tally;
    }
}
