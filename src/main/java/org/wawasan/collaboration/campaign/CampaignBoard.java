package org.wawasan.collaboration.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.collaboration.desk.Segments;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaSubmitted;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/** What people do with campaigns: the product team plans, announces, concludes; members enter ideas. */
@ApplicationScoped
@Transactional
public class CampaignBoard {

    private static final int LEAST_REASON = 10;
    private static final int MOST_REASON = 5_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Members members;
    @Inject
    private Items items;
    @Inject
    private Event<Announced> announced;
    @Inject
    private Segments segments;

    public Campaign draft(CampaignPlan plan) {
        Campaign campaign = new Campaign(access.require(Permission.DECIDE_IDEAS), plan);
        store(campaign);
        return campaign;
    }

    /** Keeps a campaign that was made elsewhere; the caller has authorised it. */
    public void store(Campaign campaign) {
        em.persist(campaign);
    }

    /** A campaign that the viewer may change, complete. */
    public Campaign toPlan(long id) {
        access.require(Permission.DECIDE_IDEAS);
        Campaign campaign = found(id, LockModeType.NONE);
        campaign.getJudges().forEach(Member::getName);
        campaign.getSteps();
        return campaign;
    }

    /** @throws Refused for the field {@code judges} where somebody is not known, or not the only one; see {@link Members#named} */
    public Set<Member> judges(String lines) {
        access.require(Permission.DECIDE_IDEAS);
        Rules rules = new Rules();
        Set<Member> judges = members.named(rules, "judges", lines);
        rules.check();
        return judges;
    }

    /** The segments of customers for whom a campaign can be. */
    public List<Segment> segments() {
        return segments.all();
    }

    /** @throws Refused where somebody else changed it since this version */
    public Campaign revise(long id, int version, CampaignPlan plan) {
        Campaign campaign = toChange(id);
        if (campaign.getVersion() != version) {
            throw new Refused("campaign.changed");
        }
        campaign.revise(plan, Instant.now());
        return campaign;
    }

    public Campaign announce(long id) {
        Campaign campaign = toChange(id);
        campaign.announce(Instant.now());
        return campaign;
    }

    /** Goes on to its next phase before the date. */
    public Campaign advance(long id) {
        Campaign campaign = toChange(id);
        campaign.advance(Instant.now());
        return campaign;
    }

    /** Removes a campaign that nobody else has seen. */
    public void discard(long id) {
        Campaign campaign = toChange(id);
        campaign.demand(Instant.now(), Phase.DRAFT);
        em.remove(campaign);
    }

    /** Freezes the ranking and puts its top on the judges' sheet. Ideas that have closed meanwhile are not judged. */
    public Campaign beginJudging(long id) {
        Campaign campaign = toChange(id);
        campaign.beginJudging(Instant.now());
        freeze(campaign);
        em.createNativeQuery("""
                update campaign_entry set shortlisted = 1 where idea_id in (select * from (select e.idea_id from campaign_entry e
                join knowledge_item i on i.id = e.idea_id where e.campaign_id = :campaign and i.status in ('NEW', 'UNDER_REVIEW', 'PLANNED', 'IN_DEVELOPMENT', 'PILOT')
                order by e.points desc, e.entered, e.idea_id limit :most) top)""")
                .setParameter("campaign", id).setParameter("most", campaign.getShortlist()).executeUpdate();
        return campaign;
    }

    /** Where the ordinary vote counts, what it is now is what it was in the campaign. */
    private void freeze(Campaign campaign) {
        em.flush();
        if (campaign.getRule() == VoteRule.OPEN) {
            em.createNativeQuery("update campaign_entry e join knowledge_item i on i.id = e.idea_id set e.points = i.votes, e.supporters = i.votes where e.campaign_id = :campaign")
                    .setParameter("campaign", campaign.getId()).executeUpdate();
        }
    }

    /**
     * Publishes the result; whoever follows a winner hears of it.
     *
     * @param results by language, for each in which the campaign speaks
     * @param winners the best first, each with the reason; may be empty where nothing was good enough
     */
    public Campaign publish(long id, Map<Language, String> results, List<Winner> winners) {
        Campaign campaign = toChange(id);
        conclude(campaign, results, winners, Instant.now());
        Member by = access.member();
        winners.forEach(winner -> announced.fire(Announced.on(em.find(Idea.class, winner.ideaId()), "campaign.won", by).saying(winner.reason())));
        return campaign;
    }

    /** Keeps a result, also one from earlier, as the demonstration tells; the caller has authorised it. */
    public void conclude(Campaign campaign, Map<Language, String> results, List<Winner> winners, Instant when) {
        boolean judged = campaign.phase(when) == Phase.JUDGING;
        campaign.publish(results, when);
        if (!judged) {
            freeze(campaign);
        }
        Rules rules = new Rules();
        Set<Long> named = new HashSet<>();
        for (int place = 1; place <= winners.size(); place++) {
            Winner winner = winners.get(place - 1);
            CampaignEntry entry = winner.ideaId() == null ? null : em.find(CampaignEntry.class, winner.ideaId());
            rules.demand(entry != null && entry.getCampaign() == campaign, "winner" + place, "campaign.winner.unknown")
                    .demand(named.add(winner.ideaId()), "winner" + place, "campaign.winner.twice")
                    .length("reason" + place, winner.reason(), LEAST_REASON, MOST_REASON);
            if (entry != null) {
                em.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
                entry.win(place, winner.reason());
            }
        }
        rules.check();
    }

    public Campaign cancel(long id, Map<Language, String> reasons) {
        Campaign campaign = toChange(id);
        campaign.cancel(reasons, Instant.now());
        return campaign;
    }

    /** Enters an idea of the signed-in member. */
    public Campaign enter(long campaignId, long ideaId) {
        Member author = access.member();
        Idea idea = items.held(Idea.class, ideaId);
        access.demand(idea.isBy(access.viewer()), "enter idea " + ideaId);
        return enter(idea, author, campaignId);
    }

    void entered(@Observes IdeaSubmitted submitted) {
        if (submitted.campaignId() != null) {
            enter(em.find(Idea.class, submitted.ideaId()), em.getReference(Member.class, submitted.authorId()), submitted.campaignId());
        }
    }

    private Campaign enter(Idea idea, Member author, long campaignId) {
        Campaign campaign = found(campaignId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = Instant.now();
        if (campaign.phase(now) == Phase.DRAFT) {
            throw new NotFound("campaign " + campaignId);
        }
        campaign.demand(now, Phase.SUBMISSION);
        if (!campaign.admits(author, segments.of(author))) {
            throw new Refused("campaign.eligibility");
        }
        if (idea.getCampaignId() != null) {
            throw new Refused(idea.getCampaignId() == campaignId ? "campaign.entered" : "campaign.another");
        }
        if (!idea.acceptsVotes()) {
            throw new Refused("vote.closed");
        }
        store(idea, campaign, now);
        return campaign;
    }

    /** Keeps an entry that was made now, or earlier as the demonstration tells; the caller has authorised it. */
    public CampaignEntry store(Idea idea, Campaign campaign, Instant when) {
        CampaignEntry entry = new CampaignEntry(idea.getId(), campaign, when);
        idea.enter(campaign.getId());
        em.persist(entry);
        em.flush();
        em.createNativeQuery("update campaign set entries = entries + 1 where id = :id").setParameter("id", campaign.getId()).executeUpdate();
        return entry;
    }

    private Campaign toChange(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Campaign found(long id, LockModeType lock) {
        return Optional.ofNullable(em.find(Campaign.class, id, lock)).orElseThrow(() -> new NotFound("campaign " + id));
    }

    /** An idea that wins, and why. */
    public record Winner(Long ideaId, String reason) {
    }
}
