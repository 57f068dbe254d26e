package org.wawasan.composition.scorecard;

import java.time.YearMonth;
import java.util.Map;

/** A share that is reckoned month by month and has a goal; the feature that reckons it implements this. */
public interface MonthlyIndex {

    /** Names its texts, {@code scorecard.index.<code>} and {@code scorecard.index.<code>.text}. */
    String code();

    /** From how many per cent on it is as it should be. */
    int goal();

    /** The shares of the months since then; months without any may be left out. */
    Map<YearMonth, Share> since(YearMonth first);
}
