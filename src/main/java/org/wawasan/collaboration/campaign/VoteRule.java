package org.wawasan.collaboration.campaign;

/** How members weigh the entries of a campaign. */
public enum VoteRule {

    /** By the ordinary vote that every idea has. */
    OPEN,
    /** By a number of votes, at most {@link #MOST_VOTES_ON_ONE} on one idea. */
    BUDGET,
    /** By coins, as many on one idea as a member likes. */
    COINS;

    public static final int MOST_VOTES_ON_ONE = 3;

    /** How much one member may give to one idea, out of all that they have. */
    int mostOnOne(int all) {
        return this == BUDGET ? Math.min(MOST_VOTES_ON_ONE, all) : all;
    }
}
