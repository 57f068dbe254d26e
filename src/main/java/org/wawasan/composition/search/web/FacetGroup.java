package org.wawasan.composition.search.web;

import java.util.List;

/** A facet on the search page. */
public record FacetGroup(String label, List<Value> values, boolean open) {

    public String getLabel() {
        return label;
    }

    public List<Value> getValues() {
        return values;
    }

    public boolean isOpen() {
        return open;
    }

    /**
     * A value that can be chosen, or given up again.
     *
     * @param to    the search with it, or without it where it is chosen
     * @param depth how far below the top of the taxonomy, 0 for everything else
     */
    public record Value(String label, long count, boolean chosen, String to, int depth) {

        public String getLabel() {
            return label;
        }

        public long getCount() {
            return count;
        }

        public boolean isChosen() {
            return chosen;
        }

        public String getTo() {
            return to;
        }

        public int getDepth() {
            return depth;
        }
    }
}
