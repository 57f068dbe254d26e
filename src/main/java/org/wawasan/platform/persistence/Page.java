package org.wawasan.platform.persistence;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and where the next part begins.
 *
 * @param items what is shown
 * @param next  cursor of the following part, null at the end
 */
public record Page<T>(List<T> items, String next) {

    /** Makes a page of rows that were read one beyond the size, so that the end is known without counting. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, Cursor> position) {
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> shown = List.copyOf(rows.subList(0, size));
        return new Page<>(shown, position.apply(shown.get(size - 1)).toString());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public List<T> getItems() {
        return items;
    }

    public String getNext() {
        return next;
    }
}
