package org.wawasan.operation.importing.web;

import java.text.NumberFormat;
import java.time.Duration;
import org.wawasan.operation.importing.ImportRun;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;

/** An import as the history shows it. */
public class RunRow {

    private final ImportRun run;
    private final Language language;

    RunRow(ImportRun run, Language language) {
        this.run = run;
        this.language = language;
    }

    static Page<RunRow> page(Page<ImportRun> runs, Language language) {
        return new Page<>(runs.items().stream().map(run -> new RunRow(run, language)).toList(), runs.next());
    }

    static String path(long id) {
        return "/admin/" + id + "/import-run";
    }

    public ImportRun getRun() {
        return run;
    }

    public String getPath() {
        return path(run.getId());
    }

    public String getKindText() {
        return Texts.of(language, "import.kind." + run.getKind());
    }

    public String getStateText() {
        return Texts.of(language, "import.state." + run.getState());
    }

    /** Ending of the class that colours the state. */
    public String getTone() {
        return switch (run.getState()) {
            case DONE -> "green";
            case BROKEN -> "red";
            case STOPPED -> "amber";
            case CHECKING, RUNNING -> "blue";
            case READY -> "violet";
        };
    }

    /** How long storing took, in the reader's language; null before its end. */
    public String getDuration() {
        Duration duration = run.duration();
        if (duration == null) {
            return null;
        }
        NumberFormat seconds = NumberFormat.getInstance(language.locale());
        seconds.setMaximumFractionDigits(duration.toSeconds() < 10 ? 1 : 0);
        return duration.toMinutes() > 0 ? Texts.of(language, "import.minutes", duration.toMinutes(), duration.toSecondsPart())
                : Texts.of(language, "import.seconds", seconds.format(duration.toMillis() / 1000.0));
    }
}
