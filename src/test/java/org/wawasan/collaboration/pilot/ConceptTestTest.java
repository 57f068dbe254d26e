package org.wawasan.collaboration.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;

class ConceptTestTest {

    private static final List<String> OPTIONS = List.of("A slider", "Steps of ten");
    private static final String INVITATION = "Ride with it for two weeks and tell us.";

    private final Member maya = Member.imported("Maya", Language.EN, "test", "maya");

    @Test
    void testOpensWhileTheIdeaIsInPilotOnly() {
        Idea idea = idea(IdeaStatus.PLANNED);
        ConceptTest test = new ConceptTest(idea, plan());
        assertEquals("pilot.status", refusal(test::open));

        move(idea, IdeaStatus.PILOT);
        test.open();
        assertTrue(test.isOpen());
        move(idea, IdeaStatus.RELEASED);
        assertFalse(test.isOpen());
        assertEquals("pilot.closed", refusal(test::demandOpen));
    }

    @Test
    void onlyLegalTransitionsAreMade() {
        ConceptTest test = new ConceptTest(idea(IdeaStatus.PILOT), plan());
        assertEquals("pilot.closed", refusal(test::close));
        assertEquals("pilot.nothing", refusal(() -> test.publish(true)));
        test.open();
        assertEquals("pilot.begun", refusal(test::open));
        assertEquals("pilot.begun", refusal(() -> test.take(plan())));
        test.publish(true);
        assertTrue(test.isPublished());
        test.close();
        assertEquals("pilot.closed", refusal(test::close));
        assertEquals("pilot.begun", refusal(test::open));
        assertFalse(test.isOpen());
        test.publish(false);
        assertFalse(test.isPublished());
    }

    @Test
    void testAsksSomethingAtLeast() {
        assertEquals(List.of("question"), refused("", List.of(), "", null, List.of()));
        new ConceptTest(idea(IdeaStatus.PILOT), new TestPlan("", List.of(), INVITATION, null, List.of()));
    }

    @Test
    void optionsAreTwoToSixEachOnce() {
        assertEquals(List.of("options"), refused("Which one?", List.of("One"), "", null, List.of()));
        assertEquals(List.of("options"), refused("Which one?", List.of("a", "b", "c", "d", "e", "f", "g"), "", null, List.of()));
        assertEquals(List.of("options"), refused("Which one?", List.of("Same", "Same "), "", null, List.of()));
        assertEquals(List.of("options"), refused("Which one?", List.of("x".repeat(121), "Short"), "", null, List.of()));
        assertEquals(List.of("question"), refused("", OPTIONS, "", null, List.of()));
    }

    @Test
    void choiceOfTheSurveyHasChoicesAndEveryQuestionWords() {
        assertEquals(List.of("choices2"), refused("", List.of(), "", null, List.of(new TestPlan.Asked(2, QuestionKind.CHOICE, "Which of them?", List.of()))));
        assertEquals(List.of("text1"), refused("", List.of(), "", null, List.of(new TestPlan.Asked(1, QuestionKind.TEXT, "Eh?", List.of()))));
        assertEquals(List.of("places"), refused("", List.of(), INVITATION, 0, List.of()));
    }

    @Test
    void betaGroupIsFullAtItsPlaces() {
        ConceptTest test = new ConceptTest(idea(IdeaStatus.PILOT), new TestPlan("", List.of(), INVITATION, 1, List.of()));
        test.countTester(1);
        assertTrue(test.isFull());
        assertEquals("pilot.full", refusal(() -> test.countTester(1)));
        test.countTester(-1);
        test.countTester(1);
    }

    @Test
    void answersFitTheirQuestions() {
        ConceptTest test = new ConceptTest(idea(IdeaStatus.PILOT), plan());
        Map<String, String> good = Map.of("answer1", "5", "answer2", "2", "answer3", "");

        assertEquals("required", refusal(() -> test.answered(Map.of())));
        for (String number : List.of("0", "6", "x", "-1", "1.5")) {
            assertEquals("pilot.answer", refusal(() -> test.answered(Map.of("answer1", number, "answer2", "1"))));
        }
        assertEquals("pilot.answer", refusal(() -> test.answered(Map.of("answer1", "1", "answer2", "3"))));
        assertEquals("long", refusal(() -> test.answered(Map.of("answer1", "1", "answer2", "1", "answer3", "x".repeat(2001)))));
        assertEquals(0, test.getAnswers());
        test.answered(good);
        assertEquals(1, test.getAnswers());
        assertEquals("On the display", test.getSurvey().get(1).label(2));
    }

    @Test
    void surveyOfWordsAloneIsNotAnsweredByNothing() {
        ConceptTest test = new ConceptTest(idea(IdeaStatus.PILOT),
                new TestPlan("", List.of(), "", null, List.of(new TestPlan.Asked(1, QuestionKind.TEXT, "What did you miss?", List.of()))));

        assertEquals("pilot.unanswered", refusal(() -> test.answered(Map.of("answer1", "  "))));
        test.answered(Map.of("answer1", "A bell."));
    }

    @Test
    void barsTellShares() {
        ConceptTest test = new ConceptTest(idea(IdeaStatus.PILOT), plan());
        assertEquals(List.of(0L, 0L), test.getBars().stream().map(Bar::getPercent).toList());
        IntStream.range(0, 2).forEach(i -> test.getOptions().get(0).count(1));
        test.getOptions().get(1).count(1);
        assertEquals(List.of(67L, 33L), test.getBars().stream().map(Bar::getPercent).toList());
        assertNull(test.getPlaces());
    }

    private static TestPlan plan() {
        return new TestPlan("Which control do you prefer?", OPTIONS, INVITATION, null, List.of(
                new TestPlan.Asked(1, QuestionKind.SCALE, "How well did it work?", List.of()),
                new TestPlan.Asked(2, QuestionKind.CHOICE, "Where did you use it?", List.of("In the app", "On the display")),
                new TestPlan.Asked(3, QuestionKind.TEXT, "What did you miss?", List.of())));
    }

    private List<String> refused(String question, List<String> options, String invitation, Integer places, List<TestPlan.Asked> survey) {
        Idea idea = idea(IdeaStatus.PILOT);
        return assertThrows(Refused.class, () -> new ConceptTest(idea, new TestPlan(question, options, invitation, places, survey)))
                .violations().stream().map(Violation::field).toList();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).violations().get(0).key();
    }

    private Idea idea(IdeaStatus status) {
        Idea idea = new Idea("Let the app stop charging early", "So that the battery lives longer than its guarantee.", Language.EN, maya, List.of(1L));
        if (status == IdeaStatus.PILOT) {
            move(idea, IdeaStatus.PLANNED);
        }
        move(idea, status);
        return idea;
    }

    private void move(Idea idea, IdeaStatus to) {
        idea.decide(to, null, "Thank you. This is what comes next.", maya, Instant.now());
    }
}
