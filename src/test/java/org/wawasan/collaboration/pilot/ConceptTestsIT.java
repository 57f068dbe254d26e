package org.wawasan.collaboration.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;

@ExtendWith(ArquillianExtension.class)
class ConceptTestsIT {

    private static final String RESPONSE = "Thank you. This is what comes next.";
    private static final Map<String, String> ANSWERS = Map.of("answer1", "4", "answer2", "1", "answer3", "A bell, please.");

    @Inject
    private ConceptTests tests;
    @Inject
    private IdeaBoard ideaBoard;
    @Inject
    private Ideas ideas;
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

    @BeforeEach
    void meet() {
        sari = people.customer("Sari");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
    }

    @Test
    void onlyTheProductTeamPlansAndReads() {
        long id = opened(null);
        people.be(sari);

        assertThrows(Forbidden.class, () -> tests.toPlan(id));
        assertThrows(Forbidden.class, () -> tests.planned(id));
        assertThrows(Forbidden.class, () -> tests.plan(id, plan(null)));
        assertThrows(Forbidden.class, () -> tests.open(id));
        assertThrows(Forbidden.class, () -> tests.close(id));
        assertThrows(Forbidden.class, () -> tests.publish(id, true));
        assertThrows(Forbidden.class, () -> tests.findings(id));
        assertThrows(Forbidden.class, () -> tests.answers(id));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> tests.findings(id));
        assertThrows(SignInRequired.class, () -> tests.choose(id, 1));
        assertThrows(SignInRequired.class, () -> tests.join(id));
        assertThrows(SignInRequired.class, () -> tests.leave(id));
        assertThrows(SignInRequired.class, () -> tests.answer(id, ANSWERS));
    }

    @Test
    void draftIsChangedAndNobodyElseKnowsOfIt() {
        long id = piloted();
        tests.plan(id, plan(null));
        tests.plan(id, new TestPlan("Which of the three?", List.of("One", "Two", "Three"), "", null, List.of()));
        assertEquals(List.of("One", "Two", "Three"), tests.planned(id).orElseThrow().getOptions().stream().map(TestOption::getLabel).toList());

        assertFalse(ideas.story(id).tested());
        people.be(sari);
        assertThrows(NotFound.class, () -> tests.part(id));
        assertThrows(NotFound.class, () -> tests.choose(id, 1));
        people.be(maya);
        tests.open(id);
        assertEquals("pilot.begun", refusal(() -> tests.plan(id, plan(null))));
        people.beVisitor();
        assertTrue(ideas.story(id).tested());
        assertTrue(tests.part(id).test().isOpen());
    }

    @Test
    void testOpensInPilotOnlyAndEndsWithIt() {
        people.be(sari);
        long id = ideaBoard.submit("Charge up to eighty percent", "So that the battery lives for longer.", Language.EN, taxonomy.ids(List.of("battery"))).getId();
        people.be(maya);
        tests.plan(id, plan(null));
        assertEquals("pilot.status", refusal(() -> tests.open(id)));
        long other = opened(null);
        ideaBoard.decide(other, IdeaStatus.PILOT, IdeaStatus.RELEASED, null, RESPONSE);

        people.be(sari);
        assertEquals("pilot.closed", refusal(() -> tests.choose(other, option(other, 0))));
        assertEquals("pilot.closed", refusal(() -> tests.join(other)));
        assertEquals("pilot.closed", refusal(() -> tests.answer(other, ANSWERS)));
        assertFalse(tests.part(other).test().isOpen());
    }

    @Test
    void memberHasOneVoteAndMayMoveIt() {
        long id = opened(null);
        people.be(sari);
        tests.choose(id, option(id, 0));
        tests.choose(id, option(id, 0));
        assertEquals(List.of(1, 0), counts(id));
        tests.choose(id, option(id, 1));
        assertEquals(List.of(0, 1), counts(id));
        assertEquals(option(id, 1), tests.part(id).chosen());
        assertEquals("pilot.option", refusal(() -> tests.choose(id, option(opened(null), 0))));

        people.be(maya);
        tests.close(id);
        people.be(sari);
        assertEquals("pilot.closed", refusal(() -> tests.choose(id, option(id, 0))));
    }

    @Test
    void betaGroupIsJoinedAndLeft() {
        long id = opened(1);
        people.be(sari);
        tests.join(id);
        tests.join(id);
        assertTrue(tests.part(id).tester());
        people.be(people.customer("Agus"));
        assertEquals("pilot.full", refusal(() -> tests.join(id)));
        tests.leave(id);
        people.be(maya);
        assertEquals(List.of("Sari"), tests.findings(id).testers().stream().map(Findings.Tester::name).toList());

        tests.close(id);
        people.be(sari);
        tests.leave(id);
        assertFalse(tests.part(id).tester());
        assertEquals(0, tests.part(id).test().getTesters());
    }

    @Test
    void memberAnswersOnceAndTheTeamSeesWhatWasSaidNotByWhom() {
        long id = opened(null);
        people.be(sari);
        assertEquals("required", refusal(() -> tests.answer(id, Map.of("answer3", "Only words"))));
        assertFalse(tests.part(id).answered());
        tests.answer(id, ANSWERS);
        assertTrue(tests.part(id).answered());
        assertEquals("pilot.answered", refusal(() -> tests.answer(id, ANSWERS)));
        people.be(people.customer("Agus"));
        tests.answer(id, Map.of("answer1", "1", "answer2", "1", "answer3", ""));

        people.be(maya);
        Findings findings = tests.findings(id);
        assertEquals(2, findings.test().getAnswers());
        assertEquals(2.5, findings.questions().get(0).mean(), 1e-9);
        assertEquals(List.of(1, 0, 0, 1, 0), findings.questions().get(0).bars().stream().map(Bar::count).toList());
        assertEquals(List.of(2, 0), findings.questions().get(1).bars().stream().map(Bar::count).toList());
        assertEquals(List.of("A bell, please."), findings.questions().get(2).texts());
        List<List<String>> rows = tests.answers(id);
        assertEquals(List.of("How well did it work?", "Where did you use it?", "What did you miss?"), rows.get(0));
        assertTrue(rows.contains(List.of("4", "In the app", "A bell, please.")));
        assertTrue(rows.contains(List.of("1", "In the app", "")));
        assertEquals(3, rows.size());
    }

    @Test
    void resultOfTheOptionsIsShownOnceItIsPublished() {
        long id = opened(null);
        people.be(sari);
        assertFalse(tests.part(id).test().isPublished());
        people.be(maya);
        tests.publish(id, true);
        people.beVisitor();
        assertTrue(tests.part(id).test().isPublished());
    }

    @Test
    void testOfAHiddenIdeaIsHidden() throws Exception {
        long id = opened(null);
        transaction.begin();
        em.createNativeQuery("update knowledge_item set visibility = 'EMPLOYEES' where id = :id").setParameter("id", id).executeUpdate();
        transaction.commit();

        people.be(sari);
        assertThrows(NotFound.class, () -> tests.part(id));
        assertThrows(NotFound.class, () -> tests.choose(id, 1));
        assertThrows(NotFound.class, () -> tests.join(id));
        assertThrows(NotFound.class, () -> tests.answer(id, ANSWERS));
    }

    @Test
    void countsAreExactHoweverManyTakePartAtOnce() throws Exception {
        long id = opened(5);
        List<Long> options = List.of(option(id, 0), option(id, 1));
        List<Runnable> acts = new ArrayList<>();
        Random chance = new Random(3);
        for (int i = 0; i < 16; i++) {
            Viewer viewer = people.customer("Tester " + i).asViewer();
            for (int j = 0; j < 3; j++) {
                acts.add(() -> hands.choose(viewer, id, options.get(chance.nextInt(2))));
                acts.add(() -> hands.join(viewer, id));
                acts.add(() -> hands.answer(viewer, id));
            }
        }
        Collections.shuffle(acts, chance);
        List<Future<?>> all = new ArrayList<>();
        acts.forEach(act -> all.add(executor.submit(act)));
        for (Future<?> one : all) {
            one.get();
        }

        ConceptTest test = tests.part(id).test();
        assertEquals(16, counts(id).stream().mapToInt(Integer::intValue).sum());
        assertEquals(0, tables.number("select count(*) from pilot_option o where o.test_id = " + test.getId()
                + " and o.votes <> (select count(*) from pilot_choice c where c.option_id = o.id)"));
        assertEquals(List.of(5, 16), List.of(test.getTesters(), test.getAnswers()));
        assertEquals(5, tables.number("select count(*) from pilot_tester where test_id = " + test.getId()));
    }

    /** An idea in pilot; Maya goes on. */
    private long piloted() {
        people.be(people.customer("Sari"));
        long id = ideaBoard.submit("Stop charging at eighty percent", "So that the battery lives for longer.", Language.EN, taxonomy.ids(List.of("battery"))).getId();
        people.be(maya);
        ideaBoard.decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);
        ideaBoard.decide(id, IdeaStatus.PLANNED, IdeaStatus.PILOT, null, RESPONSE);
        return id;
    }

    private long opened(Integer places) {
        long id = piloted();
        tests.plan(id, plan(places));
        tests.open(id);
        return id;
    }

    private static TestPlan plan(Integer places) {
        return new TestPlan("Which control do you prefer?", List.of("A slider", "Steps of ten"), "Ride with it for two weeks.", places, List.of(
                new TestPlan.Asked(1, QuestionKind.SCALE, "How well did it work?", List.of()),
                new TestPlan.Asked(2, QuestionKind.CHOICE, "Where did you use it?", List.of("In the app", "On the display")),
                new TestPlan.Asked(3, QuestionKind.TEXT, "What did you miss?", List.of())));
    }

    private long option(long ideaId, int number) {
        return tests.part(ideaId).test().getOptions().get(number).getId();
    }

    private List<Integer> counts(long ideaId) {
        return tests.part(ideaId).test().getOptions().stream().map(TestOption::getVotes).toList();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).violations().get(0).key();
    }

    /** What members do at the same moment, each in a request of their own. */
    @ApplicationScoped
    static class Hands {

        @Inject
        private Access access;
        @Inject
        private ConceptTests tests;

        @ActivateRequestContext
        void choose(Viewer viewer, long idea, long option) {
            access.become(viewer);
            tests.choose(idea, option);
        }

        @ActivateRequestContext
        void join(Viewer viewer, long idea) {
            access.become(viewer);
            try {
                tests.join(idea);
            } catch (Refused refused) {
                assertEquals("pilot.full", refused.violations().get(0).key());
            }
        }

        @ActivateRequestContext
        void answer(Viewer viewer, long idea) {
            access.become(viewer);
            try {
                tests.answer(idea, ANSWERS);
            } catch (Refused refused) {
                assertEquals("pilot.answered", refused.violations().get(0).key());
            }
        }
    }
}
