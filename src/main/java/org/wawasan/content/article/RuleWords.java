package org.wawasan.content.article;

import org.wawasan.platform.Rules;

/**
 * What the form of a rule says.
 *
 * @param days     after how many days what it matches is verified anew
 * @param position where it stands among the rules, from 1; behind them where it is higher than that
 */
public record RuleWords(String name, Integer days, RuleFilter filter, Integer position) {

    /** Demands that all of it is fit. */
    void check() {
        new Rules().length("name", name, 3, VerificationRule.LONGEST_NAME)
                .demand(days != null && Interval.isSane(days), "days", "verification.days", Interval.LONGEST)
                .demand(Interval.isSane(filter.age()), "age", "verification.age", Interval.LONGEST)
                .demand(position != null && position >= 1, "position", "required").check();
    }
}
