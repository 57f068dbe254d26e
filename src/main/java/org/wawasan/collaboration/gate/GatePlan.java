package org.wawasan.collaboration.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gates that there are, by rising votes. An idea passes them in this order; who has passed one has passed all that ask for fewer
 * votes, so a plan that changes lets nobody pass the same height twice. Where the time for a gate is over, so is that of each after it
 * that has an end, since its time never begins; one whose time has no end can always be reached.
 *
 * @param changed since when, null where nobody ever made a gate
 */
public record GatePlan(List<Gate> gates, Instant changed) {

    static final GatePlan NONE = new GatePlan(List.of(), null);

    public GatePlan {
        gates = List.copyOf(gates);
    }

    /** Whether so many votes are enough for a gate that asks for more than the one that was passed last. */
    boolean isReached(int votes, int passed) {
        return gates.stream().anyMatch(gate -> gate.getVotes() > passed && gate.getVotes() <= votes);
    }

    /** How far an open idea is; null where nothing is to be reached or missed. */
    Progress progress(int votes, Instant submitted, Collection<Passage> passed, Instant now) {
        Instant since = submitted;
        Gate missed = null;
        Instant over = null;
        for (Gate gate : gates) {
            Optional<Instant> reached = passed.stream().filter(one -> one.getVotes() >= gate.getVotes()).map(Passage::getReached).min(Comparator.naturalOrder());
            if (reached.isPresent()) {
                since = reached.get();
                missed = null;
            } else if (!gate.isOver(since, now)) {
                return new Progress(votes, gate, gate.until(since), missed, over);
            } else {
                over = missed == null ? gate.until(since) : over;
                missed = missed == null ? gate : missed;
                since = null;
            }
        }
        return missed == null ? null : new Progress(votes, null, null, missed, over);
    }

    /** What an open idea reaches now, the lowest first. */
    List<Passage> reach(long ideaId, int votes, Instant submitted, Collection<Passage> passed, Instant now) {
        List<Passage> all = new ArrayList<>(passed);
        List<Passage> reached = new ArrayList<>();
        Progress progress = progress(votes, submitted, all, now);
        while (progress != null && progress.next() != null && progress.next().getVotes() <= votes) {
            Passage passage = progress.next().passedBy(ideaId, now);
            reached.add(passage);
            all.add(passage);
            progress = progress(votes, submitted, all, now);
        }
        return reached;
    }

    // Expression language of Faces 4 reads properties of beans only.

    public List<Gate> getGates() {
        return gates;
    }

    public Instant getChanged() {
        return changed;
    }
}
