package org.wawasan.collaboration.campaign;

import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.idea.Credit;

/**
 * A campaign as its page tells it.
 *
 * @param mayTakePart whether the viewer may enter ideas and give votes; false for visitors
 * @param mayJudge    whether the viewer is one of its judges
 * @param purse       what the viewer has to give; null where they have none
 * @param points      points of reputation of the viewer, where what they have to give grows with them; else 0
 * @param winners     the best first
 * @param credits     who had a part in the winners, by id of the idea
 */
public record CampaignView(Campaign campaign, Phase phase, boolean mayTakePart, boolean mayJudge, Purse purse, int points,
        List<EntryLine> winners, Map<Long, List<Credit>> credits) {

    // Expression language of Faces 4 reads properties of beans only.

    public Campaign getCampaign() {
        return campaign;
    }

    public Phase getPhase() {
        return phase;
    }

    public boolean isMayTakePart() {
        return mayTakePart;
    }

    public boolean isMayJudge() {
        return mayJudge;
    }

    public Purse getPurse() {
        return purse;
    }

    public int getPoints() {
        return points;
    }

    /** The step by which the viewer would have more, or null. */
    public TrustStep getNextStep() {
        return purse == null ? null : campaign.stepAfter(points);
    }

    public List<EntryLine> getWinners() {
        return winners;
    }

    public Map<Long, List<Credit>> getCredits() {
        return credits;
    }

    /** Whether the ordinary vote counts, so that every entry shows it. */
    public boolean isOpenVote() {
        return campaign.getRule() == VoteRule.OPEN;
    }

    /** Whether the plan may still be changed. */
    public boolean isRevisable() {
        return phase == Phase.DRAFT || phase == Phase.UPCOMING || phase == Phase.SUBMISSION || phase == Phase.VOTING;
    }

    /** Whether the viewer gives votes or coins here now. */
    public boolean isGiving() {
        return mayTakePart && !isOpenVote() && phase == Phase.VOTING;
    }
}
