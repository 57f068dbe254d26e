package org.wawasan.content.article;

/**
 * A rule as the list shows it.
 *
 * @param governs how many editions it governs, up to {@link VerificationRules#MOST_COUNTED}
 */
public record RuleLine(VerificationRule rule, long governs) {

    public VerificationRule getRule() {
        return rule;
    }

    public long getGoverns() {
        return governs;
    }

    public boolean isMore() {
        return governs == VerificationRules.MOST_COUNTED;
    }
}
