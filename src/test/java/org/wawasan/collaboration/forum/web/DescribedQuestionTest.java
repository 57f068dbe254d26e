package org.wawasan.collaboration.forum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wawasan.collaboration.forum.Conversation;
import org.wawasan.collaboration.forum.ReplyLine;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.knowledge.Watch;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.StructuredData;

class DescribedQuestionTest {

    private static final Instant ASKED = Instant.parse("2026-03-01T08:00:00Z");
    private static final String PORTAL = "https://portal.example";

    private final ReplyLine accepted = reply(11, 2, "ACCEPTED", "<p>Charge it warm.</p>", 7L, "Putri");
    private final ReplyLine other = reply(12, 1, "POSTED", "<p>Wait.</p></script>", null, null);

    @Test
    void theAcceptedAnswerIsNamedAndTheOthersAreSuggested() {
        JsonObject question = DescribedQuestion.of(page(accepted), PORTAL).getJsonObject("mainEntity");
        assertEquals("Does cold halve the range?", question.getString("name"));
        assertEquals(2, question.getInt("answerCount"));
        assertEquals(PORTAL + "/people/5", question.getJsonObject("author").getString("url"));
        assertEquals("<p>Charge it warm.</p>", question.getJsonObject("acceptedAnswer").getString("text"));
        assertEquals("Putri", question.getJsonObject("acceptedAnswer").getJsonObject("author").getString("name"));
        assertEquals(1, question.getJsonArray("suggestedAnswer").size());
        assertTrue(question.getJsonArray("suggestedAnswer").getJsonObject(0).getString("url").startsWith(PORTAL + "/forum/10-"));
    }

    @Test
    void aQuestionWithoutAcceptedAnswerAndWritersWithoutNameAreLeftOut() {
        JsonObject question = DescribedQuestion.of(page(null), PORTAL).getJsonObject("mainEntity");
        assertFalse(question.containsKey("acceptedAnswer"));
        assertFalse(question.getJsonArray("suggestedAnswer").getJsonObject(0).containsKey("author"));
    }

    @Test
    void nothingInItEndsTheScript() {
        assertFalse(StructuredData.script(DescribedQuestion.of(page(accepted), PORTAL)).contains("<"));
    }

    private Conversation page(ReplyLine answer) {
        ThreadView thread = new ThreadView(10, ThreadKind.QUESTION, "Does cold halve the range?", "In the hills", "<p>In the hills it does.</p>",
                Language.EN, "SOLVED", 3, 0, 2, 2, answer == null ? null : answer.number(), 5L, "Rangga", ASKED, ASKED, null, null, 0, 0, 0, false);
        return new Conversation(thread, 0, List.of(other, accepted), answer, Map.of(), Map.of(), Set.of(), Set.of(), Watch.NORMAL, null, 0, 0);
    }

    private static ReplyLine reply(long id, int number, String status, String html, Long author, String name) {
        return new ReplyLine(id, number, false, status, html, Language.EN, 4, 0, author, name, ASKED, null, 0);
    }
}
