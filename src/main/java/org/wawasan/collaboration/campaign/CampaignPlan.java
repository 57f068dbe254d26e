package org.wawasan.collaboration.campaign;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/**
 * What the product team writes down of a campaign.
 *
 * @param texts          by language; one language is enough
 * @param opens          when it begins to take ideas
 * @param submissionsEnd when it takes no more ideas, but votes
 * @param votingEnds     when the votes are counted
 * @param role           of whom may take part, where that is a role
 * @param segment        of whom may take part, where these are customers of one
 * @param votes          how many votes or coins each member has, where the rule gives them a number
 * @param shortlist      how many of the foremost entries the judges score
 * @param judges         who scores; may be empty
 * @param steps          by how many points a budget of votes grows; may be empty
 */
public record CampaignPlan(Map<Language, CampaignText> texts, Instant opens, Instant submissionsEnd, Instant votingEnds,
        Eligibility eligibility, Role role, Segment segment, VoteRule rule, Integer votes, Integer shortlist, Set<Member> judges,
        List<TrustStep> steps) {

    private static final int MOST_COINS = 1_000;
    private static final int MOST_BUDGET = 100;
    private static final int MOST_SHORTLISTED = 50;

    public CampaignPlan {
        Map<Language, CampaignText> said = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                said.put(language, text);
            }
        });
        texts = said;
        judges = Set.copyOf(judges);
        steps = List.copyOf(steps);
    }

    /** @throws Refused where something is missing or does not fit; names the fields of the form */
    void check() {
        Rules rules = new Rules();
        if (texts.isEmpty()) {
            rules.required("titleId", null).required("briefId", null);
        }
        texts.forEach((language, text) -> text.check(rules, language == Language.ID ? "Id" : "En"));
        Set<Integer> criteria = texts.values().stream().map(text -> text.getCriteria().size()).collect(Collectors.toSet());
        rules.demand(criteria.size() <= 1, "criteriaEn", "campaign.criteria.differ");
        rules.demand(judges.isEmpty() || !criteria.contains(0), texts.containsKey(Language.ID) ? "criteriaId" : "criteriaEn", "campaign.criteria.needed");
        rules.demand(!judges.isEmpty() || criteria.stream().allMatch(number -> number == 0), "judges", "campaign.judges.needed");
        rules.required("opens", opens).required("submissionsEnd", submissionsEnd).required("votingEnds", votingEnds);
        rules.demand(opens == null || submissionsEnd == null || opens.isBefore(submissionsEnd), "submissionsEnd", "campaign.dates");
        rules.demand(submissionsEnd == null || votingEnds == null || submissionsEnd.isBefore(votingEnds), "votingEnds", "campaign.dates");
        rules.demand(eligibility != null && (eligibility != Eligibility.ROLE || role != null)
                && (eligibility != Eligibility.SEGMENT || segment != null), "eligibility", "required");
        rules.required("rule", rule);
        if (rule == VoteRule.BUDGET || rule == VoteRule.COINS) {
            int most = rule == VoteRule.COINS ? MOST_COINS : MOST_BUDGET;
            rules.demand(votes != null && votes >= 1 && votes <= most, "votes", "campaign.votes", most);
        }
        checkSteps(rules);
        rules.demand(judges.isEmpty() || shortlist != null && shortlist >= 1 && shortlist <= MOST_SHORTLISTED, "shortlist", "campaign.shortlist", MOST_SHORTLISTED);
        rules.check();
    }

    private void checkSteps(Rules rules) {
        rules.demand(steps.isEmpty() || rule == null || rule == VoteRule.BUDGET, "growing", "campaign.steps.budget")
                .demand(steps.size() <= TrustStep.MOST, "growing", "campaign.steps.most", TrustStep.MOST);
        Integer pointsBefore = 0;
        Integer votesBefore = votes;
        for (TrustStep step : steps) {
            step.check(rules, MOST_BUDGET, pointsBefore, votesBefore);
            pointsBefore = step.points();
            votesBefore = step.votes();
        }
    }
}
