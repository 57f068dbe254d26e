package org.wawasan.composition.scorecard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.composition.scorecard.ChainStep;
import org.wawasan.composition.scorecard.ChainTable;
import org.wawasan.composition.scorecard.IndexTable;
import org.wawasan.composition.scorecard.Scorecard;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Preferences;

/** The measures of the portal with their definitions: {@code /scorecard}. */
@Named
@RequestScoped
public class ScorecardPage {

    @Inject
    private Scorecard scorecard;
    @Inject
    private Preferences preferences;

    private int overdue;
    private ChainTable chain;
    private List<MonthRow> months;
    private List<IndexTable> indexes;

    public void load() {
        overdue = scorecard.overdueIdeas();
        chain = scorecard.chain();
        indexes = scorecard.indexes();
        months = new ArrayList<>();
        for (int i = 0; i < chain.months().size(); i++) {
            YearMonth month = chain.months().get(i);
            int index = i;
            months.add(new MonthRow(name(month), chain.steps().stream().map(step -> step.months().get(index)).toList()));
        }
    }

    /** Ideas without an answer for too long. */
    public int getOverdue() {
        return overdue;
    }

    /** After how many days it is too long. */
    public int getLimit() {
        return ResponseClock.days();
    }

    public ChainTable getChain() {
        return chain;
    }

    public List<MonthRow> getMonths() {
        return months;
    }

    public List<IndexTable> getIndexes() {
        return indexes;
    }

    /** The months of an index. */
    public List<ShareRow> rows(IndexTable index) {
        List<ShareRow> rows = new ArrayList<>();
        for (int i = 0; i < index.months().size(); i++) {
            rows.add(new ShareRow(name(index.months().get(i)), index.shares().get(i)));
        }
        return rows;
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", preferences.language().locale()).format(month);
    }

    /** What became what, in the reader's words. */
    public String name(ChainStep step) {
        return text(step.source()) + " → " + text(step.target());
    }

    /** Length of the bar of a step, 0 to 100. */
    public long length(ChainStep step) {
        return Math.round(100.0 * step.getTotal() / chain.getMost());
    }

    private String text(String code) {
        return Texts.of(preferences.language(), "chain.kind." + code);
    }

    /** One month of an index. */
    public record ShareRow(String name, Share share) {

        public String getName() {
            return name;
        }

        public Share getShare() {
            return share;
        }
    }

    /** One month of the table. */
    public record MonthRow(String name, List<Long> counts) {

        public String getName() {
            return name;
        }

        public List<Long> getCounts() {
            return counts;
        }
    }
}
