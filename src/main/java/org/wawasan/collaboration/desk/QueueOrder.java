package org.wawasan.collaboration.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the queue of the product team is ordered. */
public enum QueueOrder {

    /** Those that wait for the first answer, the longest waiting first. */
    URGENCY,
    /** Those that reached a gate and wait for the review that was promised by it, what is due first. */
    PROMISED,
    /** Open ideas, the most wanted first. */
    VOTES,
    /** Open ideas that the team has judged, those first that bring most for what they cost. */
    RICE;

    public static Optional<QueueOrder> of(String code) {
        return Stream.of(values()).filter(order -> order.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
