package org.wawasan.collaboration.forum;

import java.time.Instant;
import java.util.List;

/**
 * A poll as its reader sees it.
 *
 * @param choices how many options one member may choose
 * @param ends    null where it has no end of its own
 * @param voted   whether the viewer has voted
 */
public record PollView(String question, int choices, Instant ends, int voters, boolean open, boolean voted, List<Option> options) {

    // Expression language of Faces 4 reads properties of beans only.

    public String getQuestion() {
        return question;
    }

    public int getChoices() {
        return choices;
    }

    public Instant getEnds() {
        return ends;
    }

    public int getVoters() {
        return voters;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isVoted() {
        return voted;
    }

    public List<Option> getOptions() {
        return options;
    }

    /**
     * @param share  votes for it ÷ voters
     * @param chosen whether the viewer has chosen it
     */
    public record Option(long id, String label, int votes, double share, boolean chosen) {

        public long getId() {
            return id;
        }

        public String getLabel() {
            return label;
        }

        public int getVotes() {
            return votes;
        }

        public double getShare() {
            return share;
        }

        public long getPercent() {
            return Math.round(share * 100);
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
