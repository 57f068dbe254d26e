package org.wawasan.collaboration.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wawasan.collaboration.desk.Segments;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaMoved;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Points;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.security.RateLimits;

/**
 * Votes and coins of campaigns. Exact whoever gives at once: everybody locks the idea first, then the member's purse, and the
 * database refuses a purse that is overdrawn and an allocation beyond its limit. How much is in a purse that grows with points is asked
 * for while it is held: points that are lost later take nothing back, they only forbid to give more.
 */
@ApplicationScoped
@Transactional
public class CampaignVotes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Votes votes;
    @Inject
    private Follows follows;
    @Inject
    private RateLimits limits;
    @Inject
    private Segments segments;
    @Inject
    private Points reputation;

    /**
     * Lets the signed-in member give so many votes or coins to an idea, instead of what they gave before. Whoever gives anything
     * wants the idea: that counts as their ordinary vote, too, once, and lets them follow it.
     *
     * @return the campaign
     */
    public Campaign give(long ideaId, int points) {
        Member member = access.member();
        limits.use("vote", member.getId().toString(), 60, Duration.ofMinutes(5));
        Idea idea = items.held(Idea.class, ideaId);
        CampaignEntry entry = Optional.ofNullable(em.find(CampaignEntry.class, ideaId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("Campaign of idea " + ideaId));
        Campaign campaign = entry.getCampaign();
        campaign.demand(Instant.now(), Phase.VOTING);
        if (campaign.getRule() == VoteRule.OPEN) {
            throw new Refused("campaign.open");
        }
        if (!campaign.admits(member, segments.of(member))) {
            throw new Refused("campaign.eligibility");
        }
        if (!idea.acceptsVotes()) {
            throw new Refused("vote.closed");
        }
        store(idea, entry, member, points, Instant.now());
        return campaign;
    }

    /** Keeps what a member gave now, or earlier as the demonstration tells; the caller has authorised it and holds the idea. */
    public void store(Idea idea, CampaignEntry entry, Member member, int points, Instant when) {
        Campaign campaign = entry.getCampaign();
        Purse purse = purse(campaign, member);
        Allocation allocation = allocation(campaign, idea.getId(), member);
        int before = allocation.getPoints();
        spend(campaign, purse, member, allocation.give(points));
        entry.count(points - before, Integer.signum(points) - Integer.signum(before));
        if (points > 0) {
            votes.store(idea, member, when);
            follows.follow(idea, member);
        }
    }

    private void spend(Campaign campaign, Purse purse, Member member, int more) {
        boolean grows = !campaign.getSteps().isEmpty();
        int earned = grows ? reputation.of(member.getId()) : 0;
        int votesOfMember = campaign.votesWith(earned);
        purse.hold(votesOfMember);
        if (!purse.covers(more)) {
            throw grows ? new Refused("campaign.purse.points", earned, votesOfMember) : new Refused("campaign.purse");
        }
        purse.spend(more);
    }

    /** The purse, locked. The statement locks a row that is there already for writing; one that ignores it would share it first, and block. */
    private Purse purse(Campaign campaign, Member member) {
        em.createNativeQuery("""
                insert into campaign_purse (campaign_id, member_id, budget) values (:campaign, :member, :budget)
                on duplicate key update spent = spent""")
                .setParameter("campaign", campaign.getId()).setParameter("member", member.getId())
                .setParameter("budget", campaign.getVotes()).executeUpdate();
        return em.find(Purse.class, new Purse.Key(campaign.getId(), member.getId()), LockModeType.PESSIMISTIC_WRITE);
    }

    private Allocation allocation(Campaign campaign, long ideaId, Member member) {
        em.createNativeQuery("""
                insert into campaign_allocation (idea_id, member_id, campaign_id, points, most) values (:idea, :member, :campaign, 0, :most)
                on duplicate key update points = points""")
                .setParameter("idea", ideaId).setParameter("member", member.getId()).setParameter("campaign", campaign.getId())
                .setParameter("most", campaign.mostOnOne()).executeUpdate();
        return em.find(Allocation.class, new Allocation.Key(ideaId, member.getId()), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives back what is bound in an idea that closes, whatever closes it; takes it again where it was no duplicate after all. */
    void follow(@Observes IdeaMoved moved) {
        em.flush();
        if (moved.from().acceptsVotes() && !moved.to().acceptsVotes()) {
            em.createNativeQuery("""
                    update campaign_purse p join campaign_allocation a on a.campaign_id = p.campaign_id and a.member_id = p.member_id
                    set p.spent = p.spent - a.points, a.returned = 1 where a.idea_id = :idea and a.returned = 0""")
                    .setParameter("idea", moved.ideaId()).executeUpdate();
        } else if (moved.from() == IdeaStatus.DUPLICATE) {
            em.createNativeQuery("""
                    update campaign_purse p join campaign_allocation a on a.campaign_id = p.campaign_id and a.member_id = p.member_id
                    set p.spent = p.spent + a.points, a.returned = 0 where a.idea_id = :idea and a.returned = 1 and p.spent + a.points <= p.budget""")
                    .setParameter("idea", moved.ideaId()).executeUpdate();
        }
    }
}
