package org.wawasan.composition.scorecard;

import java.time.YearMonth;
import java.util.List;

/**
 * A {@link MonthlyIndex} as the scorecard shows it.
 *
 * @param months the latest first
 * @param shares in the order of the months
 */
public record IndexTable(String code, int goal, List<YearMonth> months, List<Share> shares) {

    /** Of all months together. */
    public Share getTotal() {
        return shares.stream().reduce(Share.NONE, Share::plus);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getCode() {
        return code;
    }

    public int getGoal() {
        return goal;
    }
}
