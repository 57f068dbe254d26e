package org.wawasan.collaboration.pilot;

/** One line of a chart: how many of all said this. */
public record Bar(String label, int count, int all) {

    /** Share in percent, rounded. */
    public long getPercent() {
        return all == 0 ? 0 : Math.round(100.0 * count / all);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getLabel() {
        return label;
    }

    public int getCount() {
        return count;
    }
}
