package org.wawasan.collaboration.idea;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.knowledge.ItemOrder;

/** The lists of ideas. */
public enum IdeaSort {

    TRENDING(ItemOrder.TRENDING),
    /** Most votes. */
    TOP(ItemOrder.MOST_VOTED),
    NEW(ItemOrder.NEWEST),
    /** Most comments. */
    DISCUSSED(ItemOrder.MOST_COMMENTED),
    /** Those that the company has not answered, the longest waiting first. */
    AWAITING(ItemOrder.OLDEST),
    /** The viewer's own, the latest first. */
    MINE(ItemOrder.NEWEST);

    private final ItemOrder order;

    IdeaSort(ItemOrder order) {
        this.order = order;
    }

    public static Optional<IdeaSort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.getCode().equals(code)).findFirst();
    }

    ItemOrder order() {
        return order;
    }

    /** The name in addresses. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
