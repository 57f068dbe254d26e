package org.wawasan.collaboration.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.collaboration.desk.Desk;
import org.wawasan.collaboration.desk.DeskLine;
import org.wawasan.collaboration.desk.QueueOrder;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.VotesOnBehalf;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.jobs.Jobs;
import org.wawasan.platform.persistence.Page;

@ExtendWith(ArquillianExtension.class)
class GateIT {

    private static final String RESPONSE = "Thank you. This is what comes next.";

    @Inject
    private SupportGates gates;
    @Inject
    private Passages passages;
    @Inject
    private GateWork work;
    @Inject
    private Jobs jobs;
    @Inject
    private Votes votes;
    @Inject
    private VotesOnBehalf behalf;
    @Inject
    private IdeaBoard board;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Ideas ideas;
    @Inject
    private Desk desk;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Inject
    private Clicks clicks;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

    private Member maya;

    @BeforeEach
    void meet() {
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
        keep();
    }

    @AfterEach
    void takeGatesAway() {
        keep();
    }

    @Test
    void withoutGatesNothingIsTold() {
        long id = idea("A bell without any gate");
        wanted(id, 3);

        assertNull(story(id).progress());
        assertEquals(List.of(), story(id).passages());
    }

    @Test
    void onlyTheProductTeamKeepsGates() {
        people.be(people.customer("Sari"));
        assertThrows(Forbidden.class, () -> gates.toChange());
        assertThrows(Forbidden.class, () -> gates.change(List.of(), null));
        assertThrows(Forbidden.class, () -> work.start());
        assertThrows(Forbidden.class, () -> desk.queue(QueueOrder.PROMISED, null, null, 5));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> gates.change(List.of(), null));
        assertNotNull(gates.plan());
    }

    @Test
    void gatesThatMakeNoSenseAreRefusedWithTheirReason() {
        people.be(maya);
        assertEquals("gate.number", refused(new Gate(1, 0, null, 7)));
        assertEquals("gate.number", refused(new Gate(1, null, 30, 7)));
        assertEquals("gate.number", refused(new Gate(1, 1_000_001, 30, 7)));
        assertEquals("gate.number", refused(new Gate(1, 10, 0, 7)));
        assertEquals("gate.number", refused(new Gate(1, 10, 3_651, 7)));
        assertEquals("gate.number", refused(new Gate(1, 10, 30, null)));
        assertEquals("gate.number", refused(new Gate(1, 10, 30, 366)));
        assertEquals("gate.rising", refused(new Gate(1, 10, 30, 7), new Gate(2, 10, 30, 7)));
        assertEquals("gate.rising", refused(new Gate(1, 10, 30, 7), new Gate(2, null, null, null), new Gate(3, 9, 30, 7)));
        assertEquals("gate.most", refused(new Gate(1, 1, null, 1), new Gate(2, 2, null, 1), new Gate(3, 3, null, 1), new Gate(4, 4, null, 1),
                new Gate(5, 5, null, 1), new Gate(6, 6, null, 1)));

        Instant seen = gates.toChange().changed();
        gates.change(List.of(new Gate(1, null, null, null), new Gate(2, 10, 30, 7)), seen);
        assertEquals(List.of(new Gate(1, 10, 30, 7)), gates.toChange().gates());
        assertEquals("gate.changed", Told.key(() -> gates.change(List.of(), seen)));
        keep(new Gate(1, 20, 30, 7), new Gate(2, 30, null, 7));
        assertEquals(List.of(20, 30), gates.plan().gates().stream().map(Gate::getVotes).toList());
    }

    @Test
    void databaseKeepsGatesFewAndAnIdeaPassesEachOnce() {
        keep(new Gate(1, 2, 30, 7));
        long id = idea("A bell at the only gate");
        wanted(id, 1);

        assertThrows(RuntimeException.class, () -> update("insert into gate (position, votes, days, review_days) values (6, 60, 30, 7)"));
        assertThrows(RuntimeException.class, () -> update("insert into gate (position, votes, days, review_days) values (2, 2, 30, 7)"));
        assertThrows(RuntimeException.class, () -> update("insert into gate_rules (id) values (2)"));
        assertThrows(RuntimeException.class, () -> update("insert into gate_passage (idea_id, votes, reached, due) "
                + "select idea_id, votes, reached, due from gate_passage where idea_id = " + id));
    }

    @Test
    void gateIsReachedOnceHoweverManyVoteAtOnceAndFollowersHearOfItOnce() throws Exception {
        keep(new Gate(1, 5, 30, 7), new Gate(2, 400, 60, 14));
        long id = idea("A bell that many want at once");
        List<Viewer> voters = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            voters.add(people.customer("Voter " + i).asViewer());
        }
        List<Viewer> clicked = new ArrayList<>(voters);
        clicked.addAll(voters);
        Collections.shuffle(clicked);
        all(clicked, voter -> votes.cast(id));

        Instant reached = story(id).passages().get(0).getReached();
        assertEquals(1, story(id).passages().size());
        assertEquals(reached.plus(Duration.ofDays(7)), story(id).getPromised());
        assertEquals(17, story(id).progress().votes());
        assertEquals(400, story(id).progress().next().getVotes());
        assertEquals(1, announced(id));

        all(voters, voter -> votes.takeBack(id));
        assertEquals(reached, story(id).passages().get(0).getReached(), "votes that are taken back undo nothing");
        all(voters, voter -> votes.cast(id));
        assertEquals(List.of(reached), story(id).passages().stream().map(Passage::getReached).toList());
        assertEquals(1, announced(id));
    }

    @Test
    void voteOnBehalfAndVoteOfThePastCount() throws Exception {
        keep(new Gate(1, 2, 30, 7), new Gate(2, 3, null, 7));
        long id = idea("A bell that is wanted by telephone");
        Member customer = people.customer("Caller");
        people.be(maya);
        behalf.cast(id, customer.getEmail(), "Told us on the telephone");
        assertEquals(List.of(2), passed(id));

        Instant before = Instant.now().minusSeconds(1);
        transaction.begin();
        votes.store(em.find(Idea.class, id), em.find(Member.class, people.customer("Imported").getId()), Instant.now().minus(Duration.ofDays(700)));
        transaction.commit();
        assertEquals(List.of(3, 2), passed(id));
        assertTrue(story(id).passages().get(0).getReached().isAfter(before), "what the portal learns now it promises from now on");
    }

    @Test
    void mergeBringsTheVotesAndItsUndoingPromisesAgainWhatItAnswered() {
        keep(new Gate(1, 3, 30, 7), new Gate(2, 4, 30, 7));
        long source = idea("A bell that says the same");
        wanted(source, 2);
        assertEquals(List.of(3), passed(source));
        long target = idea("A bell that says it first");
        people.be(maya);
        merging.merge(source, target, RESPONSE);

        assertEquals(List.of(4, 3), passed(target));
        assertEquals(1, announced(target), "what is reached at once is told once");
        assertNotNull(story(target).getPromised());
        assertFalse(promised().contains(source), "the merge was the answer");
        merging.undo(source, RESPONSE);
        assertEquals(List.of(4, 3), passed(target), "what was reached stays reached");
        assertEquals(List.of(3), passed(source));
        assertTrue(promised().contains(source));
    }

    @Test
    void changedGatesAreLookedUpByAJobAndNoHeightIsReachedTwice() throws Exception {
        long id = idea("A bell that has its votes already");
        wanted(id, 4);
        keep(new Gate(1, 4, 30, 7));
        assertEquals(List.of(), passed(id));
        settle();
        assertEquals(List.of(4), passed(id));
        Instant due = story(id).getPromised();

        keep(new Gate(1, 3, 30, 1), new Gate(2, 5, 60, 7));
        settle();
        assertEquals(List.of(5, 4), passed(id));
        assertEquals(due, story(id).getPromised(), "of two promises the first counts");
        assertEquals(2, announced(id));
        keep();
        assertEquals(List.of(5, 4), passed(id));
        assertNull(story(id).progress());
        assertNotNull(story(id).getPromised(), "a promise outlives its gate");
    }

    @Test
    void ideaThatIsTooLateStaysAsItIs() throws Exception {
        keep(new Gate(1, 3, 30, 7));
        long id = idea("A bell that finds friends slowly");
        transaction.begin();
        em.createNativeQuery("update knowledge_item set created = created - interval 31 day where id = " + id).executeUpdate();
        transaction.commit();
        wanted(id, 4);

        assertEquals(List.of(), passed(id));
        assertNull(story(id).progress().next());
        assertEquals(3, story(id).progress().missed().getVotes());
        assertEquals(IdeaStatus.NEW, ideas.story(id).idea().status());
        assertEquals(5, ideas.story(id).idea().votes());

        keep(new Gate(1, 3, 30, 7), new Gate(2, 6, null, 7));
        assertEquals(6, story(id).progress().next().getVotes());
        wanted(id, 1);
        assertEquals(List.of(6), passed(id));
        assertNull(story(id).progress());
    }

    @Test
    void promisedReviewsWaitAtTheDeskUntilTheNextAnswer() {
        keep(new Gate(1, 2, 30, 30), new Gate(2, 3, 30, 1));
        long late = idea("A bell for the second place");
        wanted(late, 1);
        long soon = idea("A bell for the first place");
        wanted(soon, 2);
        assertEquals(List.of(soon, late), promised().stream().filter(List.of(soon, late)::contains).toList());
        assertEquals(Collections.frequency(promised(), soon), 1);

        people.be(maya);
        board.decide(soon, IdeaStatus.NEW, IdeaStatus.UNDER_REVIEW, null, RESPONSE);
        assertFalse(promised().contains(soon));
        assertNull(story(soon).getPromised());
        assertNotNull(story(soon).passages().get(0).getAnswered());
        wanted(late, 1);
        people.be(maya);
        board.decide(late, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);
        assertFalse(promised().contains(late));
    }

    @Test
    void onlyAnAnswerAfterTheGateKeepsThePromise() {
        keep(new Gate(1, 2, 30, 7));
        long id = idea("A bell that was answered before");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.UNDER_REVIEW, null, RESPONSE);
        wanted(id, 1);
        assertTrue(promised().contains(id));

        board.decide(id, IdeaStatus.UNDER_REVIEW, IdeaStatus.UNDER_REVIEW, null, "We looked at it again, as we promised.");
        assertFalse(promised().contains(id));
    }

    @Test
    void importedDecisionOfThePastAnswersWhatTheImportedVotesReached() throws Exception {
        keep(new Gate(1, 2, null, 7));
        long id = idea("A bell that comes from elsewhere");
        wanted(id, 1);
        transaction.begin();
        board.store(em.find(Idea.class, id).decide(IdeaStatus.RELEASED, null, RESPONSE, em.find(Member.class, maya.getId()), Instant.now().minus(Duration.ofDays(90))));
        transaction.commit();

        assertFalse(promised().contains(id));
        assertNull(story(id).getPromised());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "IN_DEVELOPMENT", "DECLINED"})
    void decidedIdeaShowsNoProgressAndReachesNothing(IdeaStatus decided) throws Exception {
        keep(new Gate(1, 2, 30, 7));
        long id = idea("A bell that is " + decided);
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, decided, null, RESPONSE);
        keep(new Gate(1, 1, null, 7));
        work.begin();
        settled();

        assertNull(story(id).progress());
        assertEquals(List.of(), passed(id));
    }

    private void keep(Gate... written) {
        people.be(maya);
        gates.change(List.of(written), gates.toChange().changed());
        gates.apply();
    }

    /** Goes to work, and waits for the end of it. */
    private void settle() throws Exception {
        people.be(maya);
        work.start();
        settled();
    }

    private void settled() throws Exception {
        for (int i = 0; i < 500 && jobs.running(GateWork.KIND).isPresent(); i++) {
            Thread.sleep(20);
        }
        assertTrue(jobs.running(GateWork.KIND).isEmpty());
    }

    private String refused(Gate... written) {
        Instant seen = gates.toChange().changed();
        return Told.key(() -> gates.change(List.of(written), seen));
    }

    private long idea(String title) {
        people.be(people.customer("Sari"));
        return board.submit(title, "The bell is too quiet between lorries in the morning.", Language.EN, taxonomy.ids(List.of("brakes"))).getId();
    }

    /** So many others want it, too; the product manager goes on. */
    private void wanted(long id, int more) {
        for (int i = 0; i < more; i++) {
            people.be(people.customer("Voter"));
            votes.cast(id);
        }
        people.be(maya);
    }

    private GateStory story(long id) {
        return passages.of(ideas.story(id).idea());
    }

    private List<Integer> passed(long id) {
        return story(id).passages().stream().map(Passage::getVotes).toList();
    }

    /** The queue, read in small parts. */
    private List<Long> promised() {
        people.be(maya);
        List<Long> ids = new ArrayList<>();
        Page<DeskLine> page = desk.queue(QueueOrder.PROMISED, null, null, 1);
        page.items().forEach(line -> ids.add(line.idea().id()));
        while (page.next() != null) {
            page = desk.queue(QueueOrder.PROMISED, null, page.next(), 1);
            page.items().forEach(line -> {
                assertNotNull(line.promised());
                ids.add(line.idea().id());
            });
        }
        return ids;
    }

    private void all(List<Viewer> viewers, Consumer<Viewer> act) throws Exception {
        List<Future<?>> acts = new ArrayList<>();
        viewers.forEach(viewer -> acts.add(executor.submit(() -> clicks.as(viewer, () -> act.accept(viewer)))));
        for (Future<?> one : acts) {
            one.get();
        }
    }

    private long announced(long id) {
        return tables.number("select count(*) from notification_announcement where what = 'idea.gate' and item_id = ?1", id);
    }

    private void update(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }
}
