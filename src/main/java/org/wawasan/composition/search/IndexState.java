package org.wawasan.composition.search;

/**
 * How the index stands beside the database.
 *
 * @param inDatabase how many things can be found
 * @param waiting    changes that the index does not have yet
 * @param inIndex    how many things the index has; null while it does not answer
 */
public record IndexState(long inDatabase, long waiting, Long inIndex) {

    public long getInDatabase() {
        return inDatabase;
    }

    public long getWaiting() {
        return waiting;
    }

    public Long getInIndex() {
        return inIndex;
    }
}
