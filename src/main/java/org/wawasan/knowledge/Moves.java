package org.wawasan.knowledge;

/**
 * What moves when one item is merged into another.
 *
 * @param votes     those of voters who have not voted for the target
 * @param both      votes of voters who have voted for both, and count once afterwards
 * @param followers those who do not follow the target yet
 */
public record Moves(int votes, int both, int followers, int comments) {

    // Expression language of Faces 4 reads properties of beans only.

    public int getVotes() {
        return votes;
    }

    public int getBoth() {
        return both;
    }

    public int getFollowers() {
        return followers;
    }

    public int getComments() {
        return comments;
    }
}
