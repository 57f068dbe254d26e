package org.wawasan.collaboration.campaign;

import jakarta.persistence.Embeddable;
import org.wawasan.platform.Rules;

/** Whoever has so many points of reputation has so many votes in a campaign. The fields may be null where it was written down badly. */
@Embeddable
public record TrustStep(int position, Integer points, Integer votes) {

    public static final int MOST = 4;
    static final int MOST_POINTS = 1_000_000;

    /** Names the fields {@code points1} and {@code votes1} by its position. */
    void check(Rules rules, int mostVotes, Integer pointsBefore, Integer votesBefore) {
        rules.demand(points != null && points >= 1 && points <= MOST_POINTS, "points" + position, "campaign.votes", MOST_POINTS)
                .demand(votes != null && votes >= 1 && votes <= mostVotes, "votes" + position, "campaign.votes", mostVotes)
                .demand(points == null || pointsBefore == null || points > pointsBefore, "points" + position, "campaign.steps.rising")
                .demand(votes == null || votesBefore == null || votes > votesBefore, "votes" + position, "campaign.steps.rising");
    }

    // Expression language of Faces 4 reads properties of beans only.

    public Integer getPoints() {
        return points;
    }

    public Integer getVotes() {
        return votes;
    }
}
