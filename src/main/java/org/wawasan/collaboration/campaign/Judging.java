package org.wawasan.collaboration.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

/** Named judges score what was shortlisted, each without seeing the others' scores. */
@ApplicationScoped
@Transactional
public class Judging {

    private static final int BEST = 5;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Ideas ideas;

    /** What the signed-in judge has to score, with what they have given, in the order of entering. */
    public Sheet sheet(long campaignId) {
        Member judge = access.member();
        Campaign campaign = Optional.ofNullable(em.find(Campaign.class, campaignId)).filter(found -> found.phase(Instant.now()) != Phase.DRAFT)
                .orElseThrow(() -> new NotFound("campaign " + campaignId));
        access.demand(campaign.isJudgedBy(judge.getId()), "judge campaign " + campaignId);
        campaign.demand(Instant.now(), Phase.JUDGING);
        List<Long> ids = em.createQuery("select e.ideaId from CampaignEntry e where e.campaign = :campaign and e.shortlisted order by e.entered, e.ideaId", Long.class)
                .setParameter("campaign", campaign).getResultList();
        Map<Long, Map<Integer, Integer>> given = new HashMap<>();
        if (!ids.isEmpty()) {
            for (Object row : em.createNativeQuery("select idea_id, criterion, score from campaign_score where judge_id = :judge and idea_id in :ideas")
                    .setParameter("judge", judge.getId()).setParameter("ideas", ids).getResultList()) {
                Object[] score = (Object[]) row;
                given.computeIfAbsent((Long) score[0], id -> new HashMap<>()).put((Integer) score[1], (Integer) score[2]);
            }
        }
        return new Sheet(campaign, ideas.lines(ids).stream().map(idea -> new Sheet.Row(idea, given.getOrDefault(idea.id(), Map.of()))).toList());
    }

    /**
     * Keeps the signed-in judge's scores of an entry, instead of those they gave before.
     *
     * @param scores 1 to 5 for every criterion, in their order
     */
    public Campaign score(long ideaId, List<Integer> scores) {
        Member judge = access.member();
        items.held(Idea.class, ideaId);
        CampaignEntry entry = Optional.ofNullable(em.find(CampaignEntry.class, ideaId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("Campaign of idea " + ideaId));
        Campaign campaign = entry.getCampaign();
        access.demand(campaign.isJudgedBy(judge.getId()), "judge campaign " + campaign.getId());
        campaign.demand(Instant.now(), Phase.JUDGING);
        if (!entry.isShortlisted()) {
            throw new Refused("campaign.notShortlisted");
        }
        int criteria = campaign.getTexts().values().iterator().next().getCriteria().size();
        new Rules().demand(scores.size() == criteria && scores.stream().allMatch(score -> score != null && score >= 1 && score <= BEST),
                null, "campaign.scores").check();
        for (int criterion = 0; criterion < criteria; criterion++) {
            em.createNativeQuery("""
                    insert into campaign_score (idea_id, judge_id, criterion, score) values (:idea, :judge, :criterion, :score)
                    on duplicate key update score = :score""").setParameter("idea", ideaId).setParameter("judge", judge.getId())
                    .setParameter("criterion", criterion).setParameter("score", scores.get(criterion)).executeUpdate();
        }
        em.createNativeQuery("update campaign_entry set score = (select avg(s.score) from campaign_score s where s.idea_id = :idea) where idea_id = :idea")
                .setParameter("idea", ideaId).executeUpdate();
        return campaign;
    }
}
