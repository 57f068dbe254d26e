package org.wawasan.collaboration.campaign;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;

class CampaignTest {

    private static final Instant OPENS = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant SUBMISSIONS_END = OPENS.plus(Duration.ofDays(14));
    private static final Instant VOTING_ENDS = SUBMISSIONS_END.plus(Duration.ofDays(7));
    private static final Instant BEFORE = OPENS.minusSeconds(1);
    private static final Instant AFTER = VOTING_ENDS.plusSeconds(1);
    private static final String RESULT = "Two ideas won, and here is why they did.";
    private static final Map<Language, String> RESULTS = Map.of(Language.EN, RESULT);

    private static final Member JUDGE = Member.imported("Judge", Language.EN, "test", "judge");

    private final Member maya = Member.imported("Maya", Language.EN, "test", "maya");

    @Test
    void clockLeadsAnAnnouncedCampaign() {
        Campaign campaign = in(Phase.UPCOMING);

        assertEquals(Phase.UPCOMING, campaign.phase(BEFORE));
        assertEquals(Phase.SUBMISSION, campaign.phase(OPENS));
        assertEquals(Phase.VOTING, campaign.phase(SUBMISSIONS_END));
        assertEquals(Phase.COUNTED, campaign.phase(VOTING_ENDS));
        assertFalse(campaign.phase(SUBMISSIONS_END).isCounted());
        assertTrue(campaign.phase(VOTING_ENDS).isCounted());
    }

    static Stream<Arguments> transitions() {
        return Stream.of(
                transition("announce", EnumSet.of(Phase.DRAFT), Campaign::announce),
                transition("advance", EnumSet.of(Phase.UPCOMING, Phase.SUBMISSION, Phase.VOTING), Campaign::advance),
                transition("begin judging", EnumSet.of(Phase.COUNTED), Campaign::beginJudging),
                transition("publish", EnumSet.of(Phase.JUDGING), (campaign, now) -> campaign.publish(RESULTS, now)),
                transition("cancel", EnumSet.of(Phase.UPCOMING, Phase.SUBMISSION, Phase.VOTING, Phase.COUNTED, Phase.JUDGING),
                        (campaign, now) -> campaign.cancel(RESULTS, now)),
                transition("revise", EnumSet.of(Phase.DRAFT, Phase.UPCOMING, Phase.SUBMISSION, Phase.VOTING), (campaign, now) -> campaign.revise(judged(), now)));
    }

    private static Arguments transition(String name, Set<Phase> from, BiConsumer<Campaign, Instant> action) {
        return Arguments.of(name, from, action);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transitions")
    void onlyLegalTransitionsAreMade(String name, Set<Phase> from, BiConsumer<Campaign, Instant> action) {
        for (Phase phase : Phase.values()) {
            Campaign campaign = in(phase);
            Instant now = moment(phase);
            assertEquals(phase, campaign.phase(now));
            if (from.contains(phase)) {
                assertDoesNotThrow(() -> action.accept(campaign, now), () -> name + " in " + phase);
            } else {
                Refused refused = assertThrows(Refused.class, () -> action.accept(campaign, now), () -> name + " in " + phase);
                assertEquals(phase.refusal(), refused.violations().get(0).key());
                assertEquals(phase, campaign.phase(now));
            }
        }
    }

    @Test
    void campaignGoesOnBeforeItsDateWhereTheTeamSaysSo() {
        Campaign campaign = in(Phase.UPCOMING);

        campaign.advance(BEFORE);
        assertEquals(Phase.SUBMISSION, campaign.phase(BEFORE));
        campaign.advance(OPENS);
        assertEquals(Phase.VOTING, campaign.phase(OPENS));
        campaign.advance(OPENS.plusSeconds(1));
        assertEquals(Phase.COUNTED, campaign.phase(OPENS.plusSeconds(1)));
    }

    @Test
    void campaignWithoutJudgesIsPublishedAsSoonAsVotesAreCounted() {
        Campaign campaign = new Campaign(maya, plan(VoteRule.COINS, 100));
        campaign.announce(BEFORE);

        assertThrows(Refused.class, () -> campaign.beginJudging(AFTER));
        assertThrows(Refused.class, () -> campaign.publish(RESULTS, SUBMISSIONS_END));
        campaign.publish(RESULTS, AFTER);
        assertEquals(Phase.PUBLISHED, campaign.phase(AFTER));
        assertEquals(AFTER, campaign.getClosed());
        assertTrue(campaign.text(Language.EN).getResultHtml().contains(RESULT));
    }

    @Test
    void resultIsToldInEveryLanguageOfTheCampaign() {
        Campaign campaign = new Campaign(maya, both());
        campaign.announce(BEFORE);

        Refused refused = assertThrows(Refused.class, () -> campaign.publish(RESULTS, AFTER));
        assertEquals(List.of("resultId"), fields(refused));
        assertEquals(Phase.COUNTED, campaign.phase(AFTER));
    }

    @Test
    void whatIsOverBeforeItBeginsIsNotAnnounced() {
        Campaign campaign = new Campaign(maya, plan(VoteRule.OPEN, null));

        assertThrows(Refused.class, () -> campaign.announce(SUBMISSIONS_END));
        assertEquals(Phase.DRAFT, campaign.phase(SUBMISSIONS_END));
    }

    @Test
    void datesThatHavePassedStayAndTheOthersMoveForwardOnly() {
        Campaign campaign = new Campaign(maya, plan(VoteRule.COINS, 100));
        campaign.announce(BEFORE);
        Instant now = OPENS.plusSeconds(60);

        assertEquals(List.of("opens"), refusedFields(campaign, plan(OPENS.plusSeconds(1), SUBMISSIONS_END, VOTING_ENDS, VoteRule.COINS, 100), now));
        assertEquals(List.of("submissionsEnd"), refusedFields(campaign, plan(OPENS, OPENS.plusSeconds(1), VOTING_ENDS, VoteRule.COINS, 100), now));
        campaign.revise(plan(OPENS, SUBMISSIONS_END.plusSeconds(600), VOTING_ENDS, VoteRule.COINS, 100), now);
        assertEquals(Phase.SUBMISSION, campaign.phase(SUBMISSIONS_END));
    }

    @Test
    void rulesStayOnceItHasOpened() {
        Campaign campaign = new Campaign(maya, plan(VoteRule.COINS, 100));
        campaign.announce(BEFORE);
        campaign.revise(plan(VoteRule.COINS, 50), BEFORE);

        assertEquals(List.of("votes"), refusedFields(campaign, plan(VoteRule.COINS, 60), OPENS));
        assertEquals(List.of("rule"), refusedFields(campaign, plan(VoteRule.OPEN, null), OPENS));
        assertEquals(50, campaign.getVotes());
    }

    @Test
    void planNamesEverythingThatIsWrongWithIt() {
        assertEquals(List.of("titleId", "briefId", "opens", "submissionsEnd", "votingEnds", "eligibility", "rule"),
                fields(assertThrows(Refused.class, () -> new Campaign(maya, new CampaignPlan(Map.of(), null, null, null, null, null, null, null, null, null, Set.of(), List.of())))));
        assertEquals(List.of("votingEnds"), fields(assertThrows(Refused.class,
                () -> new Campaign(maya, plan(OPENS, VOTING_ENDS, SUBMISSIONS_END, VoteRule.OPEN, null)))));
        assertEquals(List.of("submissionsEnd"), fields(assertThrows(Refused.class,
                () -> new Campaign(maya, plan(OPENS, OPENS, VOTING_ENDS, VoteRule.OPEN, null)))));
    }

    @ParameterizedTest
    @EnumSource(value = VoteRule.class, names = {"BUDGET", "COINS"})
    void membersHaveAtLeastOneVoteOrCoinAndNotTooMany(VoteRule rule) {
        for (Integer votes : java.util.Arrays.asList(null, -1, 0, 1001)) {
            assertEquals(List.of("votes"), fields(assertThrows(Refused.class, () -> new Campaign(maya, plan(rule, votes)))));
        }
    }

    @Test
    void judgesAndCriteriaBelongTogether() {
        assertEquals(List.of("criteriaEn"), fields(assertThrows(Refused.class, () -> new Campaign(maya,
                plan(Map.of(Language.EN, text("")), VoteRule.OPEN, null, 10, Set.of(JUDGE))))));
        assertEquals(List.of("judges"), fields(assertThrows(Refused.class, () -> new Campaign(maya,
                plan(Map.of(Language.EN, text("Use\nCost")), VoteRule.OPEN, null, 10, Set.of())))));
        assertEquals(List.of("shortlist"), fields(assertThrows(Refused.class, () -> new Campaign(maya,
                plan(Map.of(Language.EN, text("Use")), VoteRule.OPEN, null, 0, Set.of(JUDGE))))));
        assertEquals(List.of("criteriaEn"), fields(assertThrows(Refused.class, () -> new Campaign(maya,
                plan(Map.of(Language.EN, text("Use"), Language.ID, text("Guna\nBiaya")), VoteRule.OPEN, null, 10, Set.of(JUDGE))))));
        assertEquals(List.of("criteriaEn"), fields(assertThrows(Refused.class, () -> new Campaign(maya,
                plan(Map.of(Language.EN, text("a\nb\nc\nd\ne\nf\ng")), VoteRule.OPEN, null, 10, Set.of(JUDGE))))));
    }

    @Test
    void readersOfTheOtherLanguageSeeTheOneThatThereIs() {
        Campaign campaign = new Campaign(maya, plan(VoteRule.OPEN, null));

        assertEquals("A quiet ride", campaign.text(Language.ID).getTitle());
        assertEquals(Language.EN, campaign.spoken(Language.ID));
        assertEquals(Language.ID, new Campaign(maya, both()).spoken(Language.ID));
    }

    @Test
    void eligibilityDecidesWhoTakesPart() {
        Member early = Member.imported("Early", Language.EN, "test", "early").since(BEFORE);
        Member late = Member.imported("Late", Language.EN, "test", "late").since(OPENS);
        Member expert = Member.imported("Expert", Language.EN, "test", "expert").since(OPENS);
        expert.grant(Role.EXPERT);

        assertTrue(with(Eligibility.EVERYONE, null).admits(late, nobody -> false));
        assertTrue(with(Eligibility.MEMBERS, null).admits(early, nobody -> false));
        assertFalse(with(Eligibility.MEMBERS, null).admits(late, nobody -> false));
        assertTrue(with(Eligibility.ROLE, Role.EXPERT).admits(expert, nobody -> false));
        assertFalse(with(Eligibility.ROLE, Role.EXPERT).admits(early, nobody -> false));
        assertEquals(List.of("eligibility"), fields(assertThrows(Refused.class, () -> with(Eligibility.ROLE, null))));
    }

    @Test
    void campaignForASegmentAdmitsWhoBelongsToIt() {
        Campaign campaign = new Campaign(maya, plan(new Segment("plan", "Fleet")));

        assertTrue(campaign.admits(maya, new Segment("plan", "Fleet")::equals));
        assertFalse(campaign.admits(maya, new Segment("plan", "Private")::equals));
        assertEquals(List.of("eligibility"), fields(assertThrows(Refused.class, () -> new Campaign(maya, plan((Segment) null)))));
        campaign.announce(BEFORE);
        assertEquals(List.of("eligibility"), refusedFields(campaign, plan(new Segment("plan", "Private")), OPENS.plusSeconds(1)));
    }

    @Test
    void atMostThreeOfABudgetGoToOneIdeaAndAllOfTheCoins() {
        assertEquals(3, new Campaign(maya, plan(VoteRule.BUDGET, 10)).mostOnOne());
        assertEquals(2, new Campaign(maya, plan(VoteRule.BUDGET, 2)).mostOnOne());
        assertEquals(100, new Campaign(maya, plan(VoteRule.COINS, 100)).mostOnOne());
    }

    @Test
    void purseIsNeverOverdrawn() {
        Purse purse = new Purse(1, 1, 10);
        purse.spend(7);

        assertFalse(purse.covers(4));
        purse.spend(3);
        assertEquals(0, purse.getLeft());
        purse.spend(-10);
        assertEquals(10, purse.getLeft());
    }

    @Test
    void allocationTellsHowMuchMoreItTakes() {
        Allocation allocation = new Allocation(1, 1, 3);

        assertEquals(3, allocation.give(3));
        assertEquals(-2, allocation.give(1));
        assertThrows(Refused.class, () -> allocation.give(4));
        assertThrows(Refused.class, () -> allocation.give(-1));
        assertEquals(1, allocation.getPoints());
    }

    private CampaignPlan plan(Segment segment) {
        return new CampaignPlan(Map.of(Language.EN, text("")), OPENS, SUBMISSIONS_END, VOTING_ENDS, Eligibility.SEGMENT, null, segment, VoteRule.OPEN, null,
                null, Set.of(), List.of());
    }

    private Campaign with(Eligibility eligibility, Role role) {
        return new Campaign(maya, new CampaignPlan(Map.of(Language.EN, text("")), OPENS, SUBMISSIONS_END, VOTING_ENDS, eligibility, role, null, VoteRule.OPEN, null,
                null, Set.of(), List.of()));
    }

    private List<String> refusedFields(Campaign campaign, CampaignPlan plan, Instant now) {
        return fields(assertThrows(Refused.class, () -> campaign.revise(plan, now)));
    }

    private static List<String> fields(Refused refused) {
        return refused.violations().stream().map(Violation::field).toList();
    }

    /** A judged campaign that was brought into a phase as people do. */
    private Campaign in(Phase phase) {
        Campaign campaign = new Campaign(maya, judged());
        if (phase != Phase.DRAFT) {
            campaign.announce(BEFORE);
        }
        if (phase == Phase.JUDGING || phase == Phase.PUBLISHED) {
            campaign.beginJudging(AFTER);
        }
        if (phase == Phase.PUBLISHED) {
            campaign.publish(RESULTS, AFTER);
        }
        if (phase == Phase.CANCELLED) {
            campaign.cancel(RESULTS, BEFORE);
        }
        return campaign;
    }

    private static Instant moment(Phase phase) {
        return switch (phase) {
            case DRAFT, UPCOMING -> BEFORE;
            case SUBMISSION -> OPENS;
            case VOTING -> SUBMISSIONS_END;
            default -> AFTER;
        };
    }

    private static CampaignPlan judged() {
        return plan(Map.of(Language.EN, text("Use\nCost")), VoteRule.COINS, 100, 10, Set.of(JUDGE));
    }

    private static CampaignPlan both() {
        return plan(Map.of(Language.EN, text(""), Language.ID, text("")), VoteRule.OPEN, null, null, Set.of());
    }

    private static CampaignPlan plan(VoteRule rule, Integer votes) {
        return plan(OPENS, SUBMISSIONS_END, VOTING_ENDS, rule, votes);
    }

    private static CampaignPlan plan(Instant opens, Instant submissionsEnd, Instant votingEnds, VoteRule rule, Integer votes) {
        return new CampaignPlan(Map.of(Language.EN, text("")), opens, submissionsEnd, votingEnds, Eligibility.EVERYONE, null, null, rule, votes, null, Set.of(), List.of());
    }

    private static CampaignPlan plan(Map<Language, CampaignText> texts, VoteRule rule, Integer votes, Integer shortlist, Set<Member> judges) {
        return new CampaignPlan(texts, OPENS, SUBMISSIONS_END, VOTING_ENDS, Eligibility.EVERYONE, null, null, rule, votes, shortlist, judges, List.of());
    }

    private static CampaignText text(String criteria) {
        return new CampaignText("A quiet ride", "How could our bicycles become quieter on the way to work?", criteria);
    }
}
