package org.wawasan.content.article;

import org.wawasan.platform.Rules;

/**
 * After how many days the shown text of an article has to be verified anew.
 *
 * @param byRules the {@link VerificationRule rules} decide
 * @param days    else this number; null for never
 */
public record Interval(boolean byRules, Integer days) {

    public static final Interval RULES = new Interval(true, null);
    public static final Interval NEVER = new Interval(false, null);

    /** Days after which an article is verified anew where no rule matches it. */
    public static final int USUAL = 180;
    public static final int LONGEST = 3_650;

    /** An interval of the article's own, in days; null for never. */
    public static Interval of(Integer days) {
        return days == null ? NEVER : new Interval(false, days);
    }

    static boolean isSane(Integer days) {
        return days == null || days >= 1 && days <= LONGEST;
    }

    Rules demand(Rules rules) {
        return rules.demand(isSane(days), "verifyEvery", "article.interval", LONGEST);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public boolean isByRules() {
        return byRules;
    }

    public Integer getDays() {
        return days;
    }
}
