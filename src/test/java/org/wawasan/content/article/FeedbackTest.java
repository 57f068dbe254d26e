package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    @CsvSource({"OPEN, PLANNED STARTED DONE, is open already, masih terbuka", "PLANNED, STARTED DONE OPEN, is planned already, sudah direncanakan",
            "STARTED, DONE OPEN, is in progress already, sudah sedang dikerjakan", "DONE, OPEN, is done already, sudah selesai ditangani"})
    void everythingElseIsRefusedWithTheNameOfTheState(FeedbackState state, String allowed, String english, String indonesian) {
        for (FeedbackState next : FeedbackState.values()) {
            Feedback said = new Feedback(edition, reader, null);
            said.say(new Opinion(false, FeedbackReason.OUTDATED, "The figures are old", false));
            if (state != FeedbackState.OPEN) {
                said.take(state, owner, null);
            }
            if (List.of(allowed.split(" ")).contains(next.name())) {
                said.take(next, owner, null);
                assertEquals(next, said.getState());
            } else {
                Told told = Told.by(() -> said.take(next, owner, null));
                assertEquals(state, said.getState(), next.name());
                assertEquals("What the reader said " + english + ".", told.in(Language.EN));
                assertEquals("Kata pembaca itu " + indonesian + ".", told.in(Language.ID));
            }
        }
    }

    @Test
    void opinionWithoutAWordIsTakenUpByNobody() {
        assertFalse(feedback.say(new Opinion(false, null, " ", false)));

        for (FeedbackState next : FeedbackState.values()) {
            assertEquals("article.feedback.silent", Told.key(() -> feedback.take(next, owner, null)));
        }
    }

    @Test
    void opinionWithoutAWordLeavesTheRemark() {
        assertTrue(feedback.say(new Opinion(false, FeedbackReason.UNCLEAR, "Which shade?", false)));
        feedback.take(FeedbackState.PLANNED, owner, null);

        assertFalse(feedback.say(new Opinion(false, null, null, false)));
        assertEquals(FeedbackReason.UNCLEAR, feedback.getReason());
        assertFalse(feedback.say(new Opinion(true, null, null, false)));
        assertTrue(feedback.isHelpful());
        assertEquals("Which shade?", feedback.getRemark());
        assertEquals(FeedbackState.PLANNED, feedback.getState());
    }

    @Test
    void wordsSaidAnewAreOpenAgain() {
        feedback.say(new Opinion(false, FeedbackReason.UNCLEAR, "Which shade?", false));
        feedback.take(FeedbackState.DONE, owner, null);

        assertTrue(feedback.say(new Opinion(true, FeedbackReason.OTHER, "Now I see", false)));
        assertEquals(FeedbackState.OPEN, feedback.getState());
        assertNull(feedback.getReason(), "what helped needs no reason why it did not");
    }

    @Test
    void remarkHasUpToAThousandCharacters() {
        feedback.say(new Opinion(true, null, "x".repeat(1_000), false));

        assertEquals("article.remark", Told.key(() -> feedback.say(new Opinion(true, null, "x".repeat(1_001), false))));
        feedback.say(new Opinion(true, null, "a\r\n".repeat(500), false));
        assertThrows(IllegalArgumentException.class, () -> new Feedback(edition, null, null));
    }

    @Test
    void answerGoesWithTheStateThatItExplains() {
        feedback.say(new Opinion(false, FeedbackReason.UNCLEAR, "Which shade?", true));
        feedback.take(FeedbackState.PLANNED, owner, " In the <b>garage</b>.\r\nNext week. ");
        assertEquals("In the <b>garage</b>.\nNext week.", feedback.getAnswer());

        assertEquals("long", Told.key(() -> feedback.take(FeedbackState.DONE, owner, "x".repeat(501))));
        assertEquals(FeedbackState.PLANNED, feedback.getState());
        feedback.take(FeedbackState.DONE, owner, " ");
        assertNull(feedback.getAnswer());
        feedback.take(FeedbackState.OPEN, owner, "Not yet");
        assertNull(feedback.getAnswer());
    }

    @Test
    void readerAwaitsWhatBecomesOfWordsAlone() {
        assertEquals("article.feedback.wordless", Told.key(() -> feedback.say(new Opinion(false, null, " ", true))));
        feedback.say(Opinion.of(false));
        assertEquals("article.feedback.wordless", Told.key(() -> feedback.await(true)));

        feedback.say(new Opinion(false, FeedbackReason.OTHER, null, false));
        feedback.say(new Opinion(false, null, null, true));
        assertTrue(feedback.isAwaited());
        feedback.say(Opinion.of(true));
        assertFalse(feedback.isAwaited(), "the reason went with the opinion");
        feedback.say(new Opinion(true, null, "Now I see", true));
        feedback.await(false);
        assertFalse(feedback.isAwaited());
    }
}
