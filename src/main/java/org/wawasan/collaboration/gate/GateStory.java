package org.wawasan.collaboration.gate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What the page of an idea tells of gates.
 *
 * @param progress null where there is nothing to reach, and for a closed idea
 * @param passages the gates that it reached, the latest first
 */
public record GateStory(Progress progress, List<Passage> passages) {

    public static final GateStory NONE = new GateStory(null, List.of());

    /** Until when the review is promised that has not come yet, or null. */
    public Instant getPromised() {
        return passages.stream().filter(passage -> passage.getAnswered() == null).map(Passage::getDue).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether a promised review is late. */
    public boolean isLate() {
        return getPromised() != null && getPromised().isBefore(Instant.now());
    }

    /** The gates that it reached in a time, each end of which may be open. */
    public List<Passage> between(Instant from, Instant until) {
        return passages.stream().filter(passage -> (from == null || !passage.getReached().isBefore(from)) && (until == null || passage.getReached().isBefore(until))).toList();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public Progress getProgress() {
        return progress;
    }
}
