package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.Told;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/** What a reader says of an article, from the first word until somebody has dealt with it. */
class FeedbackTest {

    private final Member owner = Member.imported("Ratna", Language.ID, "test", "1");
    private final Member reader = Member.imported("Sari", Language.ID, "test", "2");
    private final Edition edition = new Article(ArticleKind.FAQ, Visibility.PUBLIC, owner).begin(Language.EN,
            new Wording("May I charge a hot battery?", "Let it cool for half an hour in the shade, then charge."), owner);
    private final Feedback feedback = new Feedback(edition, reader, null);

    /** Every state with every change: what it allows happens, anything else is refused in words that name the state. */
    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource({"OPEN, plan finish, is open already, masih terbuka", "PLANNED, finish reopen, is planned already, sudah direncanakan",
            "DONE, reopen, is done already, sudah selesai ditangani"})
    void everythingElseIsRefusedWithTheNameOfTheState(FeedbackState state, String allowed, String english, String indonesian) {
        for (String change : List.of("plan", "finish", "reopen")) {
            Feedback said = new Feedback(edition, reader, null);
            said.say(false, FeedbackReason.OUTDATED, "The figures are old");
            bring(said, state);
            Map<String, Executable> all = Map.of("plan", () -> said.plan(owner), "finish", () -> said.finish(owner), "reopen", said::reopen);
            if (List.of(allowed.split(" ")).contains(change)) {
                assertDoesNotThrow(all.get(change), change);
            } else {
                Told told = Told.by(all.get(change));
                assertEquals(state, said.getState(), change);
                assertEquals("What the reader said " + english + ".", told.in(Language.EN));
                assertEquals("Kata pembaca itu " + indonesian + ".", told.in(Language.ID));
            }
        }
    }

    @Test
    void opinionWithoutAWordIsTakenUpByNobody() {
        assertFalse(feedback.say(false, null, " "));

        for (Executable change : List.<Executable>of(() -> feedback.plan(owner), () -> feedback.finish(owner), feedback::reopen)) {
            assertEquals("article.feedback.silent", Told.key(change));
        }
    }

    @Test
    void opinionWithoutAWordLeavesTheRemark() {
        assertTrue(feedback.say(false, FeedbackReason.UNCLEAR, "Which shade?"));
        feedback.plan(owner);

        assertFalse(feedback.say(false, null, null));
        assertEquals(FeedbackReason.UNCLEAR, feedback.getReason());
        assertFalse(feedback.say(true, null, null));
        assertTrue(feedback.isHelpful());
        assertEquals("Which shade?", feedback.getRemark());
        assertEquals(FeedbackState.PLANNED, feedback.getState());
    }

    @Test
    void wordsSaidAnewAreOpenAgain() {
        feedback.say(false, FeedbackReason.UNCLEAR, "Which shade?");
        feedback.finish(owner);

        assertTrue(feedback.say(true, FeedbackReason.OTHER, "Now I see"));
        assertEquals(FeedbackState.OPEN, feedback.getState());
        assertNull(feedback.getReason(), "what helped needs no reason why it did not");
    }

    @Test
    void remarkHasUpToAThousandCharacters() {
        feedback.say(true, null, "x".repeat(1_000));

        assertEquals("article.remark", Told.key(() -> feedback.say(true, null, "x".repeat(1_001))));
        assertThrows(IllegalArgumentException.class, () -> new Feedback(edition, null, null));
    }

    private void bring(Feedback said, FeedbackState state) {
        switch (state) {
            case PLANNED -> said.plan(owner);
            case DONE -> said.finish(owner);
            case OPEN -> { }
        }
    }
}
