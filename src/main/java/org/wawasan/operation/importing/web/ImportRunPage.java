package org.wawasan.operation.importing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.operation.importing.ImportRun;
import org.wawasan.operation.importing.Imports;
import org.wawasan.operation.importing.Outcome;
import org.wawasan.operation.importing.Problem;
import org.wawasan.operation.importing.Sample;
import org.wawasan.operation.importing.Summary;
import org.wawasan.operation.importing.Thing;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** One import: how far it is, what it would do or did, what was refused. */
@Named
@RequestScoped
public class ImportRunPage {

    private static final int REFUSED_SHOWN = 50;

    @Inject
    private Imports imports;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private ImportRun run;
    private RunRow row;
    private Integer percent;
    private Summary summary = Summary.EMPTY;
    private List<ProblemRow> problems = List.of();

    /** At once: which forms the page has, and so which were sent, depends on the run. */
    @PostConstruct
    void load() {
        run = imports.run(address.id());
        row = new RunRow(run, language());
        if (run.isBusy()) {
            percent = imports.percent(run);
        } else {
            summary = run.summary();
            problems = imports.refusals(run.getId(), REFUSED_SHOWN).stream().map(problem -> new ProblemRow(problem, language())).toList();
        }
    }

    public void start() {
        imports.start(address.id());
        redirect.to(RunRow.path(address.id()), null);
    }

    public void discard() {
        imports.discard(address.id());
        redirect.to("/admin/import", "notice.import.discarded");
    }

    private Language language() {
        return preferences.language();
    }

    public RunRow getRow() {
        return row;
    }

    public ImportRun getRun() {
        return run;
    }

    public boolean isBusy() {
        return run.isBusy();
    }

    /** 0 to 100, or null while nobody knows. */
    public Integer getPercent() {
        return percent;
    }

    /** Why the file was refused as a whole, or null. */
    public ProblemRow getBroken() {
        return run.broken() == null ? null : new ProblemRow(run.broken(), language());
    }

    /** Whether everything was here already. */
    public boolean isNothingNew() {
        return run.getState() == ImportRun.State.DONE && run.getAdded() + run.getChanged() == 0;
    }

    /** Whether there is anything to store. */
    public boolean isWorthStarting() {
        return run.getAdded() + run.getChanged() > 0;
    }

    public List<CountRow> getCounts() {
        List<CountRow> rows = new ArrayList<>();
        for (Thing thing : Thing.values()) {
            if (summary.counts().containsKey(thing)) {
                rows.add(new CountRow(Texts.of(language(), "import.thing." + thing), count(thing, Outcome.ADDED), count(thing, Outcome.CHANGED),
                        count(thing, Outcome.UNCHANGED), count(thing, Outcome.REFUSED)));
            }
        }
        return rows;
    }

    private long count(Thing thing, Outcome outcome) {
        return summary.counts().get(thing).getOrDefault(outcome, 0L);
    }

    public List<Sample> getSamples() {
        return summary.samples();
    }

    public List<TopicChip> topics(Sample sample) {
        return taxonomy.chips(sample.topics(), language());
    }

    /** Topics that the taxonomy does not know, the most frequent first. */
    public List<String> getUnknown() {
        return summary.unknown().entrySet().stream().map(entry -> entry.getKey() + " (" + entry.getValue() + ")").toList();
    }

    /** What was left out and is no fault. */
    public List<String> getLeft() {
        return summary.left().entrySet().stream().map(entry -> Texts.of(language(), "import.left." + entry.getKey(), entry.getValue())).toList();
    }

    /** The first of the refused rows. */
    public List<ProblemRow> getProblems() {
        return problems;
    }

    /** A line of the table of counts. */
    public record CountRow(String thing, long added, long changed, long unchanged, long refused) {

        public String getThing() {
            return thing;
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

    /** A refused row, or a refused file, with the reason in words. */
    public record ProblemRow(Problem problem, Language language) {

        public String getFile() {
            return problem.file();
        }

        public Long getLine() {
            return problem.line();
        }

        public String getSourceId() {
            return problem.sourceId();
        }

        public String getField() {
            return problem.reason().field();
        }

        public String getText() {
            return problem.text(language);
        }
    }
}
