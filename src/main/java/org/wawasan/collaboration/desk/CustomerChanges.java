package org.wawasan.collaboration.desk;

import java.util.List;

/**
 * What a file of customers changes, or has changed.
 *
 * @param hash      by which the file is found again
 * @param added     attributes that customers get
 * @param changed   attributes whose value changes
 * @param removed   attributes that are taken away
 * @param unchanged attributes that stay
 * @param refused   lines that cannot be taken
 */
public record CustomerChanges(String hash, int customers, int added, int changed, int removed, int unchanged, List<RefusedRow> refused) {

    private static final int SHOWN = 100;

    public String getHash() {
        return hash;
    }

    public int getCustomers() {
        return customers;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getRemoved() {
        return removed;
    }

    public int getUnchanged() {
        return unchanged;
    }

    /** How many lines cannot be taken. */
    public int getRefusals() {
        return refused.size();
    }

    /** The first of them. */
    public List<RefusedRow> getRefused() {
        return refused.subList(0, Math.min(SHOWN, refused.size()));
    }
}
