package org.wawasan.collaboration.forum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.knowledge.ItemOrder;

/** The lists of the forum. */
public enum ThreadList {

    /** By the last thing that happened in them. */
    LATEST(ItemOrder.LATEST_ACTIVITY),
    /** By what happens in them these days. */
    HOT(ItemOrder.TRENDING),
    /** Questions to which nobody has replied; the longest waiting first. */
    UNANSWERED(ItemOrder.OLDEST),
    /** Questions with an accepted answer; the newest first. */
    SOLVED(ItemOrder.NEWEST),
    /** The viewer's own; the newest first. */
    MINE(ItemOrder.NEWEST);

    private final ItemOrder order;

    ThreadList(ItemOrder order) {
        this.order = order;
    }

    /** The name in addresses and texts. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ThreadList> of(String code) {
        return Stream.of(values()).filter(list -> list.getCode().equals(code)).findFirst();
    }

    ItemOrder order() {
        return order;
    }

    /** The statuses that it shows, null for all. */
    List<String> statuses() {
        return switch (this) {
            case UNANSWERED -> List.of(ThreadStatus.OPEN.name());
            case SOLVED -> List.of(ThreadStatus.SOLVED.name());
            default -> null;
        };
    }
}
