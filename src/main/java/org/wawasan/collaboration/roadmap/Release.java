package org.wawasan.collaboration.roadmap;

import java.time.Instant;
import java.util.List;
import org.wawasan.collaboration.idea.Credit;
import org.wawasan.collaboration.idea.IdeaLine;

/**
 * What customers said and the company did.
 *
 * @param responseHtml what the company said when it was released
 * @param credits      everybody who had a part, the foremost first
 */
public record Release(IdeaLine idea, Instant when, String responseHtml, List<Credit> credits) {

    /** How many are named; an idea that everybody spoke about would fill the page. */
    private static final int NAMED = 8;

    public List<Credit> getNamed() {
        return credits.subList(0, Math.min(NAMED, credits.size()));
    }

    /** How many had a part besides those who are named. */
    public int getOthers() {
        return credits.size() - getNamed().size();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public IdeaLine getIdea() {
        return idea;
    }

    public Instant getWhen() {
        return when;
    }

    public String getResponseHtml() {
        return responseHtml;
    }
}
