package org.wawasan.collaboration.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;

class IdeaTest {

    private static final String TITLE = "Quieter disc brakes";
    private static final String BODY = "Mine sing in the rain, and everybody turns round.";
    private static final String RESPONSE = "Thank you. We look into it.";
    private static final List<Long> TOPICS = List.of(1L, 2L);

    private final Member sari = Member.imported("Sari", Language.ID, "test", "sari");
    private final Member maya = Member.imported("Maya", Language.EN, "test", "maya");

    @Test
    void submittedIdeaIsNewKnowledgeFromCustomersForMarketing() {
        Idea idea = idea();

        assertEquals(IdeaStatus.NEW, idea.status());
        assertEquals(Direction.FROM, idea.getDirection());
        assertEquals(CrmProcess.MARKETING, idea.getProcess());
        assertTrue(idea.acceptsVotes());
        assertTrue(idea.acceptsComments());
        assertNull(idea.getFirstResponse());
    }

    @Test
    void titleIsOneLineWithoutControlCharacters() {
        assertEquals("Quieter disc brakes 🚲", idea("  Quieter\u0000\n\tdisc  brakes\u202e 🚲 ", BODY, TOPICS).getTitle());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Refused refused = assertThrows(Refused.class, () -> idea("Too short", "Too short as well", List.of()));

        assertEquals(List.of("title short", "body short", "topics required"), told(refused));
    }

    @Test
    void blanksDoNotMakeATitleLonger() {
        assertEquals(List.of("title short"), told(assertThrows(Refused.class, () -> idea("a            b", BODY, TOPICS))));
    }

    @Test
    void lengthsAreCountedInCharactersNotInCodeUnits() {
        assertEquals(120, idea("🚲".repeat(120), BODY, TOPICS).getTitle().codePointCount(0, 240));
        assertEquals(List.of("title long"), told(assertThrows(Refused.class, () -> idea("🚲".repeat(121), BODY, TOPICS))));
        assertEquals(List.of("body long"), told(assertThrows(Refused.class, () -> idea(TITLE, "x".repeat(20_001), TOPICS))));
    }

    @Test
    void ideaHasFiveTopicsAtMost() {
        assertEquals(List.of("topics topics.many"),
                told(assertThrows(Refused.class, () -> idea(TITLE, BODY, List.of(1L, 2L, 3L, 4L, 5L, 6L)))));
    }

    @Test
    void hostileMarkupIsShownAsText() {
        String html = idea(TITLE, "See [this](javascript:alert(1)) and <script>alert(1)</script>", TOPICS).getBodyHtml();

        assertFalse(html.contains("<script") || html.contains("javascript:"), html);
    }

    @Test
    void decisionGivesTheIdeaItsStatusAndTheTimelineAnEntry() {
        Idea idea = idea();

        StatusChange change = decide(idea, IdeaStatus.PLANNED);

        assertEquals(IdeaStatus.PLANNED, idea.status());
        assertEquals(IdeaStatus.NEW, change.getFrom());
        assertEquals(IdeaStatus.PLANNED, change.getTo());
        assertEquals(RESPONSE, change.getResponse());
        assertEquals(change.getCreated(), idea.getFirstResponse());
    }

    @Test
    void decisionNeedsAResponse() {
        for (String response : new String[] {null, "", "   ", "No."}) {
            Idea idea = idea();
            Refused refused = assertThrows(Refused.class, () -> idea.decide(IdeaStatus.DECLINED, null, response, maya, Instant.now()));
            assertEquals("response", refused.violations().get(0).field());
            assertEquals(IdeaStatus.NEW, idea.status());
        }
    }

    @Test
    void companyMayRespondAgainWithoutDeciding() {
        Idea idea = decided(IdeaStatus.PLANNED);

        StatusChange change = decide(idea, IdeaStatus.PLANNED);

        assertEquals(IdeaStatus.PLANNED, idea.status());
        assertEquals(change.getFrom(), change.getTo());
    }

    @Test
    void firstResponseMovesANewIdeaOn() {
        assertEquals(List.of("status idea.transition"), told(assertThrows(Refused.class, () -> decide(idea(), IdeaStatus.NEW))));
    }

    @Test
    void secondResponseDoesNotMoveTheFirst() {
        Idea idea = idea();
        Instant first = Instant.parse("2026-03-01T08:00:00Z");
        idea.decide(IdeaStatus.UNDER_REVIEW, null, RESPONSE, maya, first);
        idea.decide(IdeaStatus.PLANNED, null, RESPONSE, maya, first.plusSeconds(60));

        assertEquals(first, idea.getFirstResponse());
    }

    @Test
    void illegalTransitionNamesThePresentState() {
        Idea idea = decided(IdeaStatus.RELEASED);

        Refused refused = assertThrows(Refused.class, () -> decide(idea, IdeaStatus.PLANNED));

        assertEquals(List.of(new Violation("status", "idea.transition", List.of(IdeaStatus.RELEASED, IdeaStatus.PLANNED))), refused.violations());
        assertEquals(IdeaStatus.RELEASED, idea.status());
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASED", "DECLINED"})
    void closedIdeaMayBeReopenedToBeReviewedOnly(IdeaStatus closed) {
        assertEquals(Set.of(IdeaStatus.UNDER_REVIEW), closed.next());
    }

    @ParameterizedTest
    @EnumSource
    void nothingBecomesNewAgain(IdeaStatus status) {
        assertFalse(status.next().contains(IdeaStatus.NEW));
    }

    @ParameterizedTest
    @EnumSource
    void everyOpenIdeaMayBeDeclinedOrReleased(IdeaStatus status) {
        assertEquals(status.acceptsVotes(), status.next().containsAll(EnumSet.of(IdeaStatus.DECLINED, IdeaStatus.RELEASED)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASED", "DECLINED"})
    void closedIdeaRefusesVotesButIsStillTalkedAbout(IdeaStatus closed) {
        assertFalse(decided(closed).acceptsVotes());
        assertTrue(decided(closed).acceptsComments());
    }

    @Test
    void duplicateNamesTheIdeaThatItRepeats() {
        Idea idea = idea();
        assertEquals(List.of("original required"), told(assertThrows(Refused.class, () -> decide(idea, IdeaStatus.DUPLICATE))));

        Idea original = idea();
        idea.decide(IdeaStatus.DUPLICATE, original, RESPONSE, maya, Instant.now());

        assertEquals(original, idea.getOriginal());
        assertThrows(Refused.class, () -> new Comment(idea, sari, "Still here?", Instant.now()));
    }

    @Test
    void duplicateIsPartedIntoWhatItWas() {
        Idea idea = idea();
        idea.decide(IdeaStatus.DUPLICATE, idea(), RESPONSE, maya, Instant.now());
        assertEquals(Set.of(), idea.status().next());
        assertEquals(List.of("response short"), told(assertThrows(Refused.class, () -> idea.part(IdeaStatus.NEW, "Sorry.", maya, Instant.now()))));

        StatusChange change = idea.part(IdeaStatus.NEW, RESPONSE, maya, Instant.now());
        assertEquals(IdeaStatus.NEW, idea.status());
        assertEquals(IdeaStatus.NEW, change.getTo());
        assertNull(idea.getOriginal());
        assertNull(idea.getFirstResponse());
        assertThrows(Refused.class, () -> idea.part(IdeaStatus.NEW, RESPONSE, maya, Instant.now()));
    }

    @Test
    void originalIsNoDuplicateOfItsDuplicate() {
        Idea original = idea();
        Idea idea = idea();
        idea.decide(IdeaStatus.DUPLICATE, original, RESPONSE, maya, Instant.now());

        assertEquals(List.of("original idea.original.circular"),
                told(assertThrows(Refused.class, () -> original.decide(IdeaStatus.DUPLICATE, idea, RESPONSE, maya, Instant.now()))));
    }

    @Test
    void ideaIsNoDuplicateOfItselfNorOfADuplicate() {
        Idea idea = idea();
        assertEquals(List.of("original idea.original.self"),
                told(assertThrows(Refused.class, () -> idea.decide(IdeaStatus.DUPLICATE, idea, RESPONSE, maya, Instant.now()))));

        Idea duplicate = idea();
        duplicate.decide(IdeaStatus.DUPLICATE, idea(), RESPONSE, maya, Instant.now());
        assertEquals(List.of("original idea.original.chain"),
                told(assertThrows(Refused.class, () -> idea.decide(IdeaStatus.DUPLICATE, duplicate, RESPONSE, maya, Instant.now()))));
    }

    @Test
    void authorRevisesForADayWhileTheIdeaIsNewAndModeratorsAlways() {
        Viewer author = new Viewer(7L, "Sari", Set.of(Role.MEMBER));
        Viewer moderator = new Viewer(8L, "Bima", Set.of(Role.MODERATOR));
        Viewer other = new Viewer(9L, "Agus", Set.of(Role.MEMBER));

        assertTrue(Idea.mayBeRevised(author, 7L, IdeaStatus.NEW, Instant.now()));
        assertFalse(Idea.mayBeRevised(author, 7L, IdeaStatus.PLANNED, Instant.now()));
        assertFalse(Idea.mayBeRevised(author, 7L, IdeaStatus.NEW, Instant.now().minus(Idea.REVISABLE)));
        assertTrue(Idea.mayBeRevised(moderator, 7L, IdeaStatus.PLANNED, Instant.now()));
        assertFalse(Idea.mayBeRevised(other, 7L, IdeaStatus.NEW, Instant.now()));
        assertFalse(Idea.mayBeRevised(Viewer.VISITOR, 7L, IdeaStatus.NEW, Instant.now()));
    }

    private Idea idea() {
        return idea(TITLE, BODY, TOPICS);
    }

    private Idea idea(String title, String body, List<Long> topics) {
        return new Idea(title, body, Language.EN, sari, topics);
    }

    private Idea decided(IdeaStatus status) {
        Idea idea = idea();
        decide(idea, status);
        return idea;
    }

    private StatusChange decide(Idea idea, IdeaStatus status) {
        return idea.decide(status, null, RESPONSE, maya, Instant.now());
    }

    private static List<String> told(Refused refused) {
        return refused.violations().stream().map(violation -> violation.field() + " " + violation.key()).toList();
    }
}
