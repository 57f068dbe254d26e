package org.wawasan.composition.scorecard;

import java.time.YearMonth;
import java.util.List;

/**
 * What became what along the chain of provenance.
 *
 * @param months the latest first
 * @param steps  from tacit to explicit knowledge and on to releases, the most frequent first
 * @param merged how many items went into another in these months, and how many became one of their own
 */
public record ChainTable(List<YearMonth> months, List<ChainStep> steps, long merged, long split) {

    /** The most that any step was taken, at least 1. */
    public long getMost() {
        return Math.max(1, steps.stream().mapToLong(ChainStep::getTotal).max().orElse(1));
    }

    public long getTotal() {
        return steps.stream().mapToLong(ChainStep::getTotal).sum();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public List<YearMonth> getMonths() {
        return months;
    }

    public List<ChainStep> getSteps() {
        return steps;
    }

    public long getMerged() {
        return merged;
    }

    public long getSplit() {
        return split;
    }
}
