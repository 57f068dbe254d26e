package org.wawasan.composition.scorecard;

/**
 * How much of what was judged is as it should be.
 *
 * @param ratings how many times something was judged
 * @param yes     answers that it is
 * @param no      answers that it is not; what did not apply is in neither
 */
public record Share(long ratings, long yes, long no) {

    public static final Share NONE = new Share(0, 0, 0);

    public Share plus(Share other) {
        return new Share(ratings + other.ratings, yes + other.yes, no + other.no);
    }

    /** yes ÷ (yes + no) in whole per cent, never rounded up; null while nothing was judged. */
    public Integer getPercent() {
        return yes + no == 0 ? null : (int) (yes * 100 / (yes + no));
    }

    /** Whether the share is at least so many per cent. */
    public boolean reaches(int goal) {
        return yes + no > 0 && yes * 100 >= goal * (yes + no);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getRatings() {
        return ratings;
    }
}
