package org.wawasan.collaboration.campaign;

import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.idea.IdeaLine;

/** What a judge scores in a campaign. */
public record Sheet(Campaign campaign, List<Row> rows) {

    public List<Row> getRows() {
        return rows;
    }

    /**
     * An entry.
     *
     * @param scores what this judge gave, by number of the criterion
     */
    public record Row(IdeaLine idea, Map<Integer, Integer> scores) {

        public IdeaLine getIdea() {
            return idea;
        }

        public Map<Integer, Integer> getScores() {
            return scores;
        }
    }
}
