package org.wawasan.collaboration.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.knowledge.Direction;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

class ReplyTest {

    private final Member sari = Member.imported("Sari", Language.ID, "test", "sari");
    private final Member bima = Member.imported("Bima", Language.ID, "test", "bima");
    private final ForumThread thread = new ForumThread(ThreadKind.QUESTION, "Does rain harm the battery?",
            "I ride home through the monsoon every day.", List.of(1L), Language.ID, sari, Visibility.MEMBERS);

    @Test
    void replyIsSeenByWhomItsThreadIsSeen() {
        Reply reply = new Reply(thread, bima, "No.\n", false);

        assertEquals(Visibility.MEMBERS, reply.getVisibility());
        assertEquals(Language.ID, reply.getLanguage());
        assertEquals(thread.getTitle(), reply.heading());
        assertSame(thread, reply.page());
        assertNull(reply.getTitle());
    }

    @Test
    void repliesAreNumberedAsTheyCome() {
        assertEquals(List.of(1, 2, 3), List.of(
                new Reply(thread, bima, "First", false).getNumber(),
                new Reply(thread, sari, "Second", false).getNumber(),
                new Reply(thread, bima, "Third", false).getNumber()));
    }

    @Test
    void officialReplyIsKnowledgeForCustomers() {
        Reply official = new Reply(thread, bima, "Rain is fine, floods are not.", true);

        assertTrue(official.isOfficial());
        assertEquals(Direction.FOR, official.getDirection());
        assertEquals(Direction.FROM, new Reply(thread, bima, "Thanks!", false).getDirection());
    }

    @Test
    void refusedReplyTakesNoNumber() {
        assertThrows(Refused.class, () -> new Reply(thread, bima, "?", false));
        assertThrows(Refused.class, () -> new Reply(thread, bima, "x".repeat(30_001), false));
        assertThrows(Refused.class, () -> new Reply(thread, bima, null, false));

        assertEquals(0, thread.getReplies());
    }

    @Test
    void wordsAreShownSafely() {
        Reply reply = new Reply(thread, bima, "<script>alert(1)</script>\n\n**yes** [x](javascript:alert(1))", false);

        assertFalse(reply.getBodyHtml().contains("<script"), reply.getBodyHtml());
        assertFalse(reply.getBodyHtml().contains("href=\"javascript"), reply.getBodyHtml());
        assertTrue(reply.getBodyHtml().contains("<strong>yes</strong>"), reply.getBodyHtml());
    }

    @ParameterizedTest
    @CsvSource({"1, /forum/9-x#reply-1", "20, /forum/9-x#reply-20", "21, /forum/9-x?after=20#reply-21", "5000, /forum/9-x?after=4980#reply-5000"})
    void addressOpensThePageOnWhichTheReplyStands(int number, String path) {
        assertEquals(path, Reply.path("/forum/9-x", number));
    }

    @Test
    void secondOfTwoEditorsIsToldOfTheFirst() {
        Reply reply = new Reply(thread, bima, "No.", false);
        reply.revise("No, it does not.", 0, Instant.now());

        assertThrows(Refused.class, () -> reply.revise("Yes.", 0, Instant.now()));

        assertEquals("No, it does not.", reply.getBody());
        assertEquals(1, reply.getEdits());
    }
}
