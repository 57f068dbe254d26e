package org.wawasan.content.gap;

/**
 * What a second look at a gap found.
 *
 * @param missing what is missing still, or null where nothing is
 * @param filler  id of the item that fills it, or null
 */
public record Look(Missing missing, Long filler) {

    public static Look still(Missing missing) {
        return new Look(missing, null);
    }

    public static Look filledBy(Long item) {
        return new Look(null, item);
    }
}
