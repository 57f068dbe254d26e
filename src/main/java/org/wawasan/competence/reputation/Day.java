package org.wawasan.competence.reputation;

/** What a member's limited merits gave on one day. What comes when it is full gives what is left, or nothing. */
final class Day {

    /** So many points a day. */
    static final int MOST = 200;

    private int points;

    Day(int points) {
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException("A day of " + points + " points");
        }
        this.points = points;
    }

    /** Counts a merit in. Returns what it gives. */
    int take(int worth) {
        int given = Math.min(worth, MOST - points);
        points += given;
        return given;
    }

    /** Takes back exactly what a merit gave; there is room for others again. */
    void takeBack(int given) {
        if (given > points) {
            throw new IllegalStateException(given + " points of a day of " + points);
        }
        points -= given;
    }

    int points() {
        return points;
    }
}
