package org.wawasan.collaboration.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.collaboration.campaign.CampaignBoard.Winner;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaFilter;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.collaboration.idea.IdeaSort;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Follows;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Points;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    private static final String BODY = "I ride to work before six, and the whole street hears me.";
    private static final String RESPONSE = "Thank you. This is what comes next.";
    private static final Map<Language, String> RESULT = Map.of(Language.EN, "These ideas won, and here is why they did.");

    @Inject
    private CampaignBoard board;
    @Inject
    private CampaignVotes votes;
    @Inject
    private Judging judging;
    @Inject
    private Campaigns campaigns;
    @Inject
    private IdeaBoard ideaBoard;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Ideas ideas;
    @Inject
    private Follows follows;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Inject
    private Hands hands;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

    private Member sari;
    private Member maya;
    private Member judge;

    @BeforeEach
    void meet() {
        sari = people.customer("Sari");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
        judge = people.customer("Judge");
    }

    @Test
    void draftIsSeenByTheProductTeamOnly() {
        long id = draft(VoteRule.OPEN, null);
        assertEquals(Phase.DRAFT, campaigns.view(id).phase());
        people.be(sari);

        assertThrows(NotFound.class, () -> campaigns.view(id));
        assertThrows(NotFound.class, () -> submit("Entered into a draft", id));
        assertFalse(listed().contains(id));
        people.be(maya);
        assertTrue(listed().contains(id));
        board.announce(id);
        people.beVisitor();
        assertTrue(listed().contains(id));
        assertEquals(Phase.SUBMISSION, campaigns.view(id).phase());
    }

    @Test
    void discardedDraftIsGone() {
        long id = draft(VoteRule.OPEN, null);
        board.discard(id);
        assertThrows(NotFound.class, () -> campaigns.view(id));

        long announced = announced(VoteRule.OPEN, null);
        people.be(maya);
        assertThrows(Refused.class, () -> board.discard(announced));
    }

    @Test
    void onlyTheProductTeamPlansAndConcludes() {
        long id = announced(VoteRule.OPEN, null);
        people.be(sari);

        assertThrows(Forbidden.class, () -> board.draft(plan(VoteRule.OPEN, null)));
        assertThrows(Forbidden.class, () -> board.toPlan(id));
        assertThrows(Forbidden.class, () -> board.revise(id, 0, plan(VoteRule.OPEN, null)));
        assertThrows(Forbidden.class, () -> board.announce(id));
        assertThrows(Forbidden.class, () -> board.advance(id));
        assertThrows(Forbidden.class, () -> board.discard(id));
        assertThrows(Forbidden.class, () -> board.beginJudging(id));
        assertThrows(Forbidden.class, () -> board.publish(id, RESULT, List.of()));
        assertThrows(Forbidden.class, () -> board.cancel(id, RESULT));
        assertThrows(Forbidden.class, () -> campaigns.candidates(id));
        assertThrows(Forbidden.class, () -> judging.sheet(id));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> board.enter(id, 1));
        assertThrows(SignInRequired.class, () -> votes.give(1, 1));
    }

    @Test
    void planOnAnOldPageIsRefused() {
        long id = draft(VoteRule.OPEN, null);
        int seen = board.toPlan(id).getVersion();
        board.revise(id, seen, plan(VoteRule.COINS, 20));

        assertThrows(Refused.class, () -> board.revise(id, seen, plan(VoteRule.COINS, 30)));
        assertEquals(20, campaigns.campaign(id).getVotes());
    }

    @Test
    void judgesAreNamedByNameOrByTheirPage() {
        people.be(maya);
        Member only = people.customer("Somebody with a name of her own");

        assertEquals(Set.of(only.getId(), judge.getId()), ids(board.judges("Somebody with a name of her own\n\n Judge /people/" + judge.getId())));
        assertThrows(Refused.class, () -> board.judges("Nobody at all"));
        people.customer("Judge");
        assertThrows(Refused.class, () -> board.judges("Judge"));
    }

    @Test
    void ideaIsSubmittedIntoACampaignAndFoundThere() {
        long id = announced(VoteRule.OPEN, null);
        people.be(sari);
        long idea = submit("Rubber under the chain guard", id);
        long other = submit("Rubber elsewhere altogether", null);

        assertEquals(List.of(idea), entries(id));
        assertEquals(1, campaigns.campaign(id).getEntries());
        assertEquals(id, ideas.story(idea).campaignId());
        assertNull(ideas.story(other).campaignId());
        assertEquals(List.of(idea), ideas.list(new IdeaFilter(IdeaSort.TOP, IdeaStatus.OPEN, null, null, id), null, 10).items().stream().map(line -> line.id()).toList());
    }

    @Test
    void memberEntersAnIdeaOfTheirOwnOnce() {
        long first = announced(VoteRule.OPEN, null);
        long second = announced(VoteRule.OPEN, null);
        people.be(sari);
        long idea = submit("Felt between the plates", null);
        assertTrue(campaigns.enterable().stream().anyMatch(line -> line.id() == idea));
        people.be(judge);
        assertThrows(Forbidden.class, () -> board.enter(first, idea));

        people.be(sari);
        board.enter(first, idea);
        assertEquals("campaign.entered", refusal(() -> board.enter(first, idea)));
        assertEquals("campaign.another", refusal(() -> board.enter(second, idea)));
        assertFalse(campaigns.enterable().stream().anyMatch(line -> line.id() == idea));
        assertEquals(1, campaigns.campaign(first).getEntries());
        assertEquals(0, campaigns.campaign(second).getEntries());
    }

    @Test
    void closedIdeaIsNotEntered() {
        long id = announced(VoteRule.OPEN, null);
        people.be(sari);
        long idea = submit("Felt that was declined", null);
        decide(idea, IdeaStatus.NEW, IdeaStatus.DECLINED);
        people.be(sari);

        assertEquals("vote.closed", refusal(() -> board.enter(id, idea)));
    }

    @Test
    void campaignTakesIdeasInItsTimeOnlyAndARefusedOneIsNotSubmitted() throws Exception {
        long id = announced(VoteRule.OPEN, null);
        now(id, Phase.VOTING);
        people.be(sari);

        assertEquals("campaign.phase.voting", refusal(() -> submit("Felt that comes too late", id)));
        assertTrue(ideas.list(IdeaFilter.open(IdeaSort.MINE), null, 50).items().stream().noneMatch(line -> line.title().contains("too late")));
        now(id, Phase.UPCOMING);
        assertEquals("campaign.phase.upcoming", refusal(() -> submit("Felt that comes too early", id)));
    }

    @Test
    void whoMayNotTakePartNeitherEntersNorGives() throws Exception {
        people.be(maya);
        long id = board.draft(new CampaignPlan(texts(""), Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600), Instant.now().plusSeconds(7200),
                Eligibility.ROLE, Role.PRODUCT_MANAGER, null, VoteRule.COINS, 10, null, Set.of(), List.of())).getId();
        board.announce(id);
        long idea = submit("Felt of the company's own", id);
        people.be(sari);

        assertEquals("campaign.eligibility", refusal(() -> submit("Felt of somebody else", id)));
        assertFalse(campaigns.view(id).mayTakePart());
        now(id, Phase.VOTING);
        assertEquals("campaign.eligibility", refusal(() -> votes.give(idea, 1)));
        people.be(maya);
        votes.give(idea, 1);
    }

    @Test
    void campaignForASegmentIsForItsCustomers() throws Exception {
        Member courier = people.customer("Courier");
        transaction.begin();
        em.createNativeQuery("insert into desk_attribute (member_id, name, value) values (:member, 'plan', 'Fleet')").setParameter("member", courier.getId())
                .executeUpdate();
        transaction.commit();
        people.be(maya);
        long id = board.draft(new CampaignPlan(texts(""), Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600), Instant.now().plusSeconds(7200),
                Eligibility.SEGMENT, null, new Segment("plan", "Fleet"), VoteRule.COINS, 10, null, Set.of(), List.of())).getId();
        board.announce(id);

        people.be(sari);
        assertFalse(campaigns.view(id).mayTakePart());
        assertEquals("campaign.eligibility", refusal(() -> submit("Felt of somebody without a fleet", id)));
        people.be(courier);
        assertTrue(campaigns.view(id).mayTakePart());
        long idea = submit("Felt for a whole fleet", id);
        now(id, Phase.VOTING);
        votes.give(idea, 2);
        people.be(sari);
        assertEquals("campaign.eligibility", refusal(() -> votes.give(idea, 1)));
    }

    @Test
    void coinsAreSharedOutAndMovedUntilVotingEnds() throws Exception {
        long id = announced(VoteRule.COINS, 10);
        long first = entry("Felt under the saddle", id);
        long second = entry("Felt on the handlebar", id);
        people.be(judge);
        assertEquals("campaign.phase.submission", refusal(() -> votes.give(first, 1)));
        now(id, Phase.VOTING);

        votes.give(first, 7);
        assertEquals("campaign.purse", refusal(() -> votes.give(second, 4)));
        votes.give(second, 3);
        assertEquals(0, campaigns.view(id).purse().getLeft());
        votes.give(first, 2);
        assertEquals(5, campaigns.view(id).purse().getLeft());
        assertEquals(2, points(first));
        assertEquals("campaign.points", refusal(() -> votes.give(first, 11)));
        assertEquals("campaign.points", refusal(() -> votes.give(first, -1)));
        votes.give(first, 0);
        assertEquals(List.of(0, 0), List.of(points(first), supporters(first)));
        assertEquals(List.of(3, 1), List.of(points(second), supporters(second)));
        now(id, Phase.COUNTED);
        assertEquals("campaign.phase.counted", refusal(() -> votes.give(first, 1)));
        assertEquals(List.of(second, first), entries(id));
    }

    @Test
    void atMostThreeVotesOfABudgetGoToOneIdea() throws Exception {
        long id = announced(VoteRule.BUDGET, 5);
        long idea = entry("Felt around the motor", id);
        now(id, Phase.VOTING);
        people.be(judge);

        votes.give(idea, 3);
        assertEquals("campaign.points", refusal(() -> votes.give(idea, 4)));
        assertEquals(3, points(idea));
        assertEquals(2, campaigns.view(id).purse().getLeft());
    }

    @Test
    void databaseRefusesAnOverdrawnPurseAndTooMuchForOneIdea() throws Exception {
        long id = announced(VoteRule.BUDGET, 5);
        long idea = entry("Felt around the fork", id);
        now(id, Phase.VOTING);
        people.be(judge);
        votes.give(idea, 3);

        assertThrows(RuntimeException.class, () -> update("update campaign_purse set spent = 6 where campaign_id = " + id));
        assertThrows(RuntimeException.class, () -> update("update campaign_purse set spent = -1 where campaign_id = " + id));
        assertThrows(RuntimeException.class, () -> update("update campaign_allocation set points = 4 where idea_id = " + idea));
    }

    @Test
    void whoGivesCoinsWantsTheIdeaOnceAndFollowsIt() throws Exception {
        long id = announced(VoteRule.COINS, 10);
        long idea = entry("Felt behind the lamp", id);
        now(id, Phase.VOTING);
        people.be(judge);
        votes.give(idea, 5);
        votes.give(idea, 6);

        assertEquals(2, ideas.story(idea).idea().votes(), "the author's and one more");
        assertTrue(follows.isFollowing(idea));
        votes.give(idea, 0);
        assertEquals(2, ideas.story(idea).idea().votes(), "wanting it less is wanting it");
    }

    @Test
    void ordinaryVoteCountsInAnOpenCampaign() throws Exception {
        long id = announced(VoteRule.OPEN, null);
        long idea = entry("Felt within the hub", id);
        now(id, Phase.VOTING);
        people.be(judge);

        assertEquals("campaign.open", refusal(() -> votes.give(idea, 1)));
        assertNull(campaigns.view(id).purse());
    }

    @Test
    void whatIsBoundInAnIdeaThatClosesComesBackAndTheCountStays() throws Exception {
        long id = announced(VoteRule.COINS, 10);
        long first = entry("Felt that is released soon", id);
        long second = entry("Felt that says the same", id);
        now(id, Phase.VOTING);
        people.be(judge);
        votes.give(first, 6);
        votes.give(second, 4);
        decide(second, IdeaStatus.NEW, IdeaStatus.PLANNED);
        people.be(judge);
        assertEquals(0, campaigns.view(id).purse().getLeft());

        people.be(maya);
        ideaBoard.decide(second, IdeaStatus.PLANNED, IdeaStatus.DUPLICATE, first, RESPONSE);
        people.be(judge);
        assertEquals(4, campaigns.view(id).purse().getLeft());
        assertEquals(4, points(second));
        assertEquals("vote.closed", refusal(() -> votes.give(second, 1)));
        votes.give(first, 10);

        decide(first, IdeaStatus.NEW, IdeaStatus.RELEASED);
        people.be(judge);
        assertEquals(10, campaigns.view(id).purse().getLeft());
        decide(first, IdeaStatus.RELEASED, IdeaStatus.UNDER_REVIEW);
        people.be(judge);
        votes.give(first, 3);
        assertEquals(7, campaigns.view(id).purse().getLeft());
        assertEquals(3, points(first));
        decide(first, IdeaStatus.UNDER_REVIEW, IdeaStatus.DECLINED);
        people.be(judge);
        assertEquals(10, campaigns.view(id).purse().getLeft());
    }

    @Test
    void whatCameBackFromADuplicateIsBoundAgainWhereItWasNoneUnlessItHasBeenGivenElsewhere() throws Exception {
        long id = announced(VoteRule.COINS, 10);
        long first = entry("Felt that is the original", id);
        long second = entry("Felt that only looks the same", id);
        now(id, Phase.VOTING);
        people.be(judge);
        votes.give(first, 6);
        votes.give(second, 4);
        people.be(maya);
        merging.merge(second, first, RESPONSE);
        merging.undo(second, RESPONSE);
        people.be(judge);
        assertEquals(0, campaigns.view(id).purse().getLeft());

        people.be(maya);
        merging.merge(second, first, RESPONSE);
        people.be(judge);
        votes.give(first, 10);
        people.be(maya);
        merging.undo(second, RESPONSE);
        people.be(judge);
        assertEquals(0, campaigns.view(id).purse().getLeft());
        assertEquals(4, points(second));
        votes.give(first, 5);
        votes.give(second, 5);
        assertEquals(5, points(second));
    }

    @Test
    void coinsAreExactHoweverManyGiveAtOnceWhileIdeasClose() throws Exception {
        long id = announced(VoteRule.COINS, 20);
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            entries.add(entry("Felt of the kind number " + i, id));
        }
        now(id, Phase.VOTING);
        List<Runnable> acts = new ArrayList<>();
        Random chance = new Random(7);
        for (int i = 0; i < 12; i++) {
            Viewer viewer = people.customer("Giver " + i).asViewer();
            for (int j = 0; j < 10; j++) {
                long idea = entries.get(chance.nextInt(entries.size()));
                int coins = chance.nextInt(15);
                acts.add(() -> hands.give(viewer, idea, coins));
            }
        }
        Viewer manager = maya.asViewer();
        acts.add(() -> hands.close(manager, entries.get(0)));
        acts.add(() -> hands.close(manager, entries.get(1)));
        Collections.shuffle(acts, chance);
        List<Future<?>> all = new ArrayList<>();
        acts.forEach(act -> all.add(executor.submit(act)));
        for (Future<?> one : all) {
            one.get();
        }

        assertEquals(0, tables.number("select count(*) from campaign_purse where campaign_id = " + id + " and spent not between 0 and 20"));
        assertEquals(12, tables.number("select count(*) from campaign_purse where campaign_id = " + id));
        assertEquals(0, tables.number("select count(*) from campaign_purse p where p.campaign_id = " + id + " and p.spent <> (select coalesce(sum(a.points), 0) "
                + "from campaign_allocation a where a.campaign_id = p.campaign_id and a.member_id = p.member_id and a.returned = 0)"));
        assertEquals(0, tables.number("select count(*) from campaign_entry e where e.campaign_id = " + id + " and (e.points <> (select coalesce(sum(a.points), 0) "
                + "from campaign_allocation a where a.idea_id = e.idea_id) or e.supporters <> (select count(*) from campaign_allocation a "
                + "where a.idea_id = e.idea_id and a.points > 0))"));
        assertEquals(0, tables.number("select count(*) from campaign_allocation where idea_id in (" + entries.get(0) + ", " + entries.get(1) + ") and returned = 0"));
        assertEquals(0, tables.number("select count(*) from knowledge_item i where i.id in (select idea_id from campaign_entry where campaign_id = " + id
                + ") and i.votes <> (select count(*) from knowledge_vote v where v.item_id = i.id)"));
        assertTrue(tables.number("select sum(points) from campaign_entry where campaign_id = " + id) > 0);
    }

    @Test
    void budgetGrowsWithPointsAndLostPointsOnlyForbidNewVotes() throws Exception {
        long id = growing();
        long first = entry("Felt for the beginner", id);
        long second = entry("Felt for the trusted", id);
        long third = entry("Felt for the famous", id);
        now(id, Phase.VOTING);
        people.be(judge);
        assertEquals(List.of(0, 3, 3), List.of(campaigns.view(id).points(), campaigns.view(id).purse().getBudget(), campaigns.view(id).purse().getLeft()));
        assertEquals(50, campaigns.view(id).getNextStep().points());
        votes.give(first, 3);
        assertEquals("campaign.purse.points", Told.key(() -> votes.give(second, 1)));
        assertEquals("campaign.points", Told.key(() -> votes.give(first, 4)), "at most three on one idea, however many there are");

        earn(judge, 60);
        assertEquals(2, campaigns.view(id).purse().getLeft());
        votes.give(second, 2);
        assertEquals("campaign.purse.points", Told.key(() -> votes.give(second, 3)));
        earn(judge, 140);
        assertNull(campaigns.view(id).getNextStep());
        assertEquals(3, campaigns.view(id).purse().getLeft());

        earn(judge, -190);
        CampaignView view = campaigns.view(id);
        assertEquals(List.of(10, 3, 5, 0), List.of(view.points(), view.purse().getBudget(), view.purse().getSpent(), view.purse().getLeft()));
        assertEquals(List.of(3, 2), List.of(points(first), points(second)));
        assertEquals("campaign.purse.points", Told.key(() -> votes.give(third, 1)));
        votes.give(second, 1);
        assertEquals("campaign.purse.points", Told.key(() -> votes.give(third, 1)), "what came back is beyond what the points allow");
        votes.give(second, 0);
        votes.give(first, 2);
        votes.give(third, 1);
        assertEquals(List.of(2, 0, 1), List.of(points(first), points(second), points(third)));
        assertThrows(RuntimeException.class, () -> update("update campaign_purse set spent = budget + 1 where campaign_id = " + id));
    }

    @Test
    void stepsThatDoNotRiseAreRefusedAndWhatHasBegunStays() throws Exception {
        people.be(maya);
        assertEquals("campaign.steps.budget", Told.key(() -> board.draft(plan(VoteRule.COINS, 3, new TrustStep(1, 50, 5)))));
        assertEquals("campaign.steps.most", Told.key(() -> board.draft(plan(VoteRule.BUDGET, 1, new TrustStep(1, 1, 2), new TrustStep(2, 2, 3),
                new TrustStep(3, 3, 4), new TrustStep(4, 4, 5), new TrustStep(5, 5, 6)))));
        assertEquals("campaign.steps.rising", Told.key(() -> board.draft(plan(VoteRule.BUDGET, 3, new TrustStep(1, 50, 3)))));
        assertEquals("campaign.steps.rising", Told.key(() -> board.draft(plan(VoteRule.BUDGET, 3, new TrustStep(1, 50, 5), new TrustStep(2, 50, 6)))));
        assertEquals("campaign.votes", Told.key(() -> board.draft(plan(VoteRule.BUDGET, 3, new TrustStep(1, null, 5)))));
        assertEquals("campaign.votes", Told.key(() -> board.draft(plan(VoteRule.BUDGET, 3, new TrustStep(1, 50, 101)))));
        long id = growing();
        assertThrows(RuntimeException.class, () -> update("insert into campaign_step (campaign_id, position, points, votes) values (" + id + ", 5, 900, 90)"));
        assertThrows(RuntimeException.class, () -> update("insert into campaign_step (campaign_id, position, points, votes) values (" + id + ", 3, 50, 90)"));
        assertThrows(RuntimeException.class, () -> update("insert into campaign_step (campaign_id, position, points, votes) values (" + id + ", 3, 900, 8)"));

        Campaign known = board.toPlan(id);
        assertEquals("campaign.begun", Told.key(() -> board.revise(id, known.getVersion(), new CampaignPlan(known.getTexts(), known.getOpens(),
                known.getSubmissionsEnd(), known.getVotingEnds(), Eligibility.EVERYONE, null, null, VoteRule.BUDGET, 3, null, Set.of(), List.of()))));
        long draft = board.draft(plan(VoteRule.BUDGET, 3, new TrustStep(1, 50, 5), new TrustStep(2, 200, 8))).getId();
        board.revise(draft, board.toPlan(draft).getVersion(), plan(VoteRule.BUDGET, 3, new TrustStep(1, 40, 8), new TrustStep(2, 50, 9)));
        assertEquals(List.of(new TrustStep(1, 40, 8), new TrustStep(2, 50, 9)), board.toPlan(draft).getSteps());
    }

    @Test
    void budgetsThatGrowAreExactHoweverManyGiveAtOnceWhilePointsMove() throws Exception {
        long id = growing();
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            entries.add(entry("Felt of the trusted kind " + i, id));
        }
        now(id, Phase.VOTING);
        List<Runnable> acts = new ArrayList<>();
        Random chance = new Random(11);
        for (int i = 0; i < 6; i++) {
            Member giver = people.customer("Giver " + i);
            Viewer viewer = giver.asViewer();
            earn(giver, 60);
            for (int j = 0; j < 8; j++) {
                long idea = entries.get(chance.nextInt(entries.size()));
                int given = chance.nextInt(4);
                acts.add(() -> hands.give(viewer, idea, given));
            }
            for (int by : List.of(150, -55, -150, 190)) {
                acts.add(() -> hands.earn(giver.getId(), by));
            }
        }
        Collections.shuffle(acts, chance);
        List<Future<?>> all = new ArrayList<>();
        acts.forEach(act -> all.add(executor.submit(act)));
        for (Future<?> one : all) {
            one.get();
        }

        assertEquals(0, tables.number("select count(*) from campaign_purse where campaign_id = " + id + " and (budget > 8 or spent not between 0 and budget)"));
        assertEquals(0, tables.number("select count(*) from campaign_purse p where p.campaign_id = " + id + " and p.spent <> (select coalesce(sum(a.points), 0) "
                + "from campaign_allocation a where a.campaign_id = p.campaign_id and a.member_id = p.member_id and a.returned = 0)"));
        assertEquals(0, tables.number("select count(*) from campaign_allocation where campaign_id = " + id + " and points > 3"));
        assertTrue(tables.number("select sum(points) from campaign_entry where campaign_id = " + id) > 0);
    }

    @Test
    void judgesScoreTheShortlistAndTheResultNamesTheWinners() throws Exception {
        Member second = people.customer("Second judge");
        people.be(maya);
        long id = board.draft(new CampaignPlan(texts("Use\nCost"), Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600),
                Instant.now().plusSeconds(7200), Eligibility.EVERYONE, null, null, VoteRule.COINS, 10, 2, Set.of(judge, second), List.of())).getId();
        board.announce(id);
        long best = entry("Felt that wins", id);
        long good = entry("Felt that comes second", id);
        long weak = entry("Felt that few people want", id);
        long closed = entry("Felt that will be declined", id);
        now(id, Phase.VOTING);
        people.be(sari);
        votes.give(closed, 5);
        votes.give(best, 2);
        votes.give(good, 3);
        decide(closed, IdeaStatus.NEW, IdeaStatus.DECLINED);
        people.be(maya);
        assertEquals("campaign.phase.voting", refusal(() -> board.beginJudging(id)));
        now(id, Phase.COUNTED);
        assertEquals("campaign.phase.counted", refusal(() -> board.publish(id, RESULT, List.of())));
        board.beginJudging(id);

        people.be(judge);
        assertEquals(List.of(best, good), judging.sheet(id).rows().stream().map(row -> row.idea().id()).toList());
        judging.score(best, List.of(5, 3));
        judging.score(best, List.of(5, 4));
        assertEquals(Map.of(0, 5, 1, 4), judging.sheet(id).rows().get(0).scores());
        assertEquals("campaign.notShortlisted", refusal(() -> judging.score(weak, List.of(1, 1))));
        assertEquals("campaign.scores", refusal(() -> judging.score(good, List.of(1))));
        assertEquals("campaign.scores", refusal(() -> judging.score(good, List.of(1, 6))));
        assertEquals("campaign.scores", refusal(() -> judging.score(good, List.of(0, 3))));
        judging.score(good, List.of(2, 2));
        people.be(second);
        assertEquals(Map.of(), judging.sheet(id).rows().get(0).scores());
        judging.score(best, List.of(4, 4));
        people.be(sari);
        assertThrows(Forbidden.class, () -> judging.score(best, List.of(5, 5)));

        people.be(maya);
        List<EntryLine> candidates = campaigns.candidates(id);
        assertEquals(List.of(best, good), candidates.stream().limit(2).map(line -> line.idea().id()).toList());
        assertEquals(4.25, candidates.get(0).entry().getScore(), 1e-9);
        assertEquals("campaign.winner.twice", refusal(() -> board.publish(id, RESULT, List.of(new Winner(best, RESPONSE), new Winner(best, RESPONSE)))));
        assertEquals("short", refusal(() -> board.publish(id, RESULT, List.of(new Winner(best, "Nice.")))));
        long stranger = submit("Felt outside of any campaign", null);
        assertEquals("campaign.winner.unknown", refusal(() -> board.publish(id, RESULT, List.of(new Winner(stranger, RESPONSE)))));
        assertEquals(Phase.JUDGING, campaigns.view(id).phase());
        board.publish(id, RESULT, List.of(new Winner(best, RESPONSE), new Winner(good, RESPONSE)));

        assertEquals(List.of(best, good), hands.heard().stream().filter(one -> one.what().equals("campaign.won")).map(Announced::itemId).toList());
        people.beVisitor();
        CampaignView view = campaigns.view(id);
        assertEquals(Phase.PUBLISHED, view.phase());
        assertEquals(List.of(best, good), view.winners().stream().map(line -> line.idea().id()).toList());
        assertTrue(view.winners().get(0).entry().getReasonHtml().contains("what comes next"));
        assertEquals(List.of("Sari"), view.credits().get(best).stream().map(credit -> credit.name()).toList());
        people.be(judge);
        assertEquals("campaign.phase.published", refusal(() -> judging.score(best, List.of(1, 1))));
    }

    @Test
    void rankingOfAnOpenCampaignIsFrozenWithTheResult() throws Exception {
        long id = announced(VoteRule.OPEN, null);
        long idea = entry("Felt for the frozen ranking", id);
        now(id, Phase.COUNTED);
        people.be(maya);
        board.publish(id, RESULT, List.of());

        assertEquals(1, points(idea));
        assertEquals(List.of(idea), entries(id));
    }

    @Test
    void cancelledCampaignSaysWhyAndTakesNothingMore() {
        long id = announced(VoteRule.OPEN, null);
        people.be(maya);
        assertEquals("required", refusal(() -> board.cancel(id, Map.of())));
        board.cancel(id, Map.of(Language.EN, "The supplier of felt is no more."));

        people.be(sari);
        CampaignView view = campaigns.view(id);
        assertEquals(Phase.CANCELLED, view.phase());
        assertTrue(view.campaign().text(Language.ID).getResultHtml().contains("supplier"));
        assertEquals("campaign.phase.cancelled", refusal(() -> submit("Felt in spite of it", id)));
    }

    @Test
    void everyPartOfTheEntriesFollowsTheOther() throws Exception {
        long id = announced(VoteRule.COINS, 10);
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            all.add(entry("Felt in the long list " + i, id));
        }
        for (Phase phase : List.of(Phase.SUBMISSION, Phase.COUNTED)) {
            now(id, phase);
            List<Long> shown = entries(id);
            assertEquals(7, shown.size());
            assertEquals(all, new HashSet<>(shown));
        }
        assertEquals(0, campaigns.entries(campaigns.campaign(id), "nonsense", 3).items().stream().filter(line -> !all.contains(line.idea().id())).count());
    }

    private long draft(VoteRule rule, Integer number) {
        people.be(maya);
        return board.draft(plan(rule, number)).getId();
    }

    private long announced(VoteRule rule, Integer number) {
        long id = draft(rule, number);
        board.announce(id);
        return id;
    }

    private static CampaignPlan plan(VoteRule rule, Integer number) {
        return new CampaignPlan(texts(""), Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600), Instant.now().plusSeconds(7200),
                Eligibility.EVERYONE, null, null, rule, number, null, Set.of(), List.of());
    }

    /** Three votes to begin with, five from 50 points, eight from 200. */
    private long growing() {
        people.be(maya);
        long id = board.draft(plan(VoteRule.BUDGET, 3, new TrustStep(1, 50, 5), new TrustStep(2, 200, 8))).getId();
        board.announce(id);
        return id;
    }

    private static CampaignPlan plan(VoteRule rule, int number, TrustStep... steps) {
        return new CampaignPlan(texts(""), Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600), Instant.now().plusSeconds(7200),
                Eligibility.EVERYONE, null, null, rule, number, null, Set.of(), List.of(steps));
    }

    private void earn(Member member, int by) {
        hands.earn(member.getId(), by);
    }

    private static Map<Language, CampaignText> texts(String criteria) {
        return Map.of(Language.EN, new CampaignText("A quiet ride", "How could our bicycles become quieter on the way to work?", criteria));
    }

    private long submit(String title, Long campaign) {
        return ideaBoard.submit(title, BODY, Language.EN, taxonomy.ids(List.of("brakes")), campaign).getId();
    }

    /** An idea of a customer in a campaign; of another one each time, since one person submits so many an hour only. */
    private long entry(String title, long campaign) {
        people.be(people.customer("Sari"));
        return submit(title, campaign);
    }

    private void decide(long idea, IdeaStatus from, IdeaStatus to) {
        people.be(maya);
        ideaBoard.decide(idea, from, to, null, RESPONSE);
    }

    /** Lets time pass, or go back, until the campaign is in a phase. */
    private void now(long id, Phase phase) throws Exception {
        Duration opened = switch (phase) {
            case UPCOMING -> Duration.ofHours(-1);
            case SUBMISSION -> Duration.ofMinutes(30);
            case VOTING -> Duration.ofMinutes(90);
            default -> Duration.ofMinutes(150);
        };
        Instant opens = Instant.now().minus(opened);
        transaction.begin();
        em.createNativeQuery("update campaign set opens = :opens, submissions_end = :end, voting_ends = :counted where id = :id")
                .setParameter("opens", opens).setParameter("end", opens.plusSeconds(3600)).setParameter("counted", opens.plusSeconds(7200))
                .setParameter("id", id).executeUpdate();
        transaction.commit();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).violations().get(0).key();
    }

    private void update(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }

    private int points(long idea) {
        return (int) tables.number("select points from campaign_entry where idea_id = " + idea);
    }

    private int supporters(long idea) {
        return (int) tables.number("select supporters from campaign_entry where idea_id = " + idea);
    }

    private static Set<Long> ids(Set<Member> members) {
        Set<Long> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.getId()));
        return ids;
    }

    private List<Long> listed() {
        return campaigns.list(null, 50).items().stream().map(Campaign::getId).toList();
    }

    /** All entries, read in small parts. */
    private List<Long> entries(long id) {
        List<Long> shown = new ArrayList<>();
        String after = null;
        do {
            Page<EntryLine> page = campaigns.entries(campaigns.campaign(id), after, 3);
            page.items().forEach(line -> shown.add(line.idea().id()));
            after = page.next();
        } while (after != null);
        return shown;
    }

    /** What members do at the same moment, each in a request of their own. */
    @ApplicationScoped
    static class Hands {

        @Inject
        private Access access;
        @Inject
        private CampaignVotes votes;
        @Inject
        private IdeaBoard ideas;
        @Inject
        private Points points;
        private final List<Announced> heard = Collections.synchronizedList(new ArrayList<>());

        void hear(@Observes Announced announced) {
            heard.add(announced);
        }

        List<Announced> heard() {
            return List.copyOf(heard);
        }

        @ActivateRequestContext
        void give(Viewer viewer, long idea, int coins) {
            access.become(viewer);
            try {
                votes.give(idea, coins);
            } catch (Refused refused) {
                assertTrue(Set.of("campaign.purse", "campaign.purse.points", "vote.closed").contains(refused.violations().get(0).key()), refused::toString);
            }
        }

        /** Moves points where there are enough to be taken. */
        @Transactional
        public void earn(long member, int by) {
            points.hold(member);
            if (points.of(member) + by >= 0) {
                points.move(member, by);
            }
        }

        @ActivateRequestContext
        void close(Viewer viewer, long idea) {
            access.become(viewer);
            ideas.decide(idea, IdeaStatus.NEW, IdeaStatus.DECLINED, null, RESPONSE);
        }
    }
}
