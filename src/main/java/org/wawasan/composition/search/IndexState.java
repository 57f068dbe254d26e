package org.wawasan.composition.search;

/**
 * How the index stands beside the database.
 *
 * @param inDatabase how many things can be found
 * @param waiting    changes that the index does not have yet
 * @param inIndex    how many things the index has
 */
public record IndexState(long inDatabase, long waiting, long inIndex) {

    public long getInDatabase() {
        return inDatabase;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getInIndex() {
        return inIndex;
    }
}
