package org.wawasan.collaboration.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.Told;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;

class ConversationTest {

    private final Instant now = Instant.now();
    private final Member sari = member("Sari");
    private final Member bima = member("Bima");
    private final Member tari = member("Tari");
    private final Conversation conversation = new Conversation("  A ride \n on Sunday ", sari, List.of(bima), now);

    @Test
    void messagesAreNumberedAsTheyCome() {
        assertEquals("A ride on Sunday", conversation.getSubject());
        assertEquals(List.of(1, 2), List.of(conversation.write(sari, "At **six**?", now).getNumber(), conversation.write(bima, "Yes.", now).getNumber()));
        assertEquals("<p>At <strong>six</strong>?</p>", new Message(conversation, 3, sari, "At **six**?", now).getBodyHtml().strip());
    }

    @Test
    void subjectAndRecipientsHaveLimits() {
        assertEquals("short", Told.key(() -> new Conversation("??", sari, List.of(bima), now)));
        assertEquals("long", Told.key(() -> new Conversation("x".repeat(121), sari, List.of(bima), now)));
        assertEquals("required", Told.key(() -> new Conversation("A ride", sari, List.of(), now)));
        assertEquals("message.self", Told.key(() -> new Conversation("A ride", sari, List.of(bima, sari), now)));
        assertEquals(30, new Conversation("A ride", sari, crowd(30), now).others(sari).size());
        assertEquals("message.recipients", Told.key(() -> new Conversation("A ride", sari, crowd(31), now)));
    }

    @Test
    void messageSaysSomethingAndNotTooMuch() {
        assertEquals("required", Told.key(() -> conversation.write(sari, " \n ", now)));
        assertEquals("short", Told.key(() -> conversation.write(sari, "?", now)));
        assertEquals("long", Told.key(() -> conversation.write(sari, "x".repeat(30_001), now)));
        assertEquals(0, conversation.getLastNumber());
    }

    @Test
    void onlyWhoIsPresentWritesAndNotToNobody() {
        assertThrows(NotFound.class, () -> conversation.write(tari, "May I come, too?", now));
        conversation.of(bima).leave();
        assertThrows(NotFound.class, () -> conversation.write(bima, "See you.", now));
        assertEquals("message.alone", Told.key(() -> conversation.write(sari, "Hello?", now)));
    }

    @Test
    void whoIsAddedSeesWhatIsWrittenFromThenOn() {
        conversation.write(sari, "Let us surprise Tari.", now);
        Participant added = conversation.add(List.of(tari), now).get(0);

        assertEquals(1, added.getFromNumber());
        assertEquals(1, added.getReadNumber());
        assertEquals(0, conversation.of(bima).getFromNumber());
    }

    @Test
    void nobodyIsAddedTwiceOrBroughtBack() {
        assertEquals("message.there", Told.key(() -> conversation.add(List.of(bima), now)));
        conversation.of(bima).leave();
        assertEquals("message.gone", Told.key(() -> conversation.add(List.of(bima), now)));
        assertEquals("required", Told.key(() -> conversation.add(List.of(), now)));
        assertEquals("message.people", Told.key(() -> conversation.add(crowd(30), now)));
        assertEquals(29, conversation.add(crowd(29), now).size());
    }

    @Test
    void peopleAreWhoTakePart() {
        assertTrue(conversation.isAmong(sari, List.of(bima)));
        assertFalse(conversation.isAmong(sari, List.of(tari)));
        assertFalse(conversation.isAmong(sari, List.of(bima, tari)));
    }

    @Test
    void muteIsTakenBack() {
        conversation.of(bima).mute(true);
        assertTrue(conversation.of(bima).isMuted());
        conversation.of(bima).mute(false);
        assertFalse(conversation.of(bima).isMuted());
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,0,0", "20,0,0", "21,0,20", "40,0,20", "5000,0,4980", "7,7,7", "8,7,7", "27,7,7", "28,7,27"})
    void pageBeginsWhereTheOneBeforeEnds(int number, int from, int page) {
        assertEquals(page, Message.pageOf(number, from));
    }

    @Test
    void reportIsOfAnotherAndClosedOnceWithANote() {
        Message message = conversation.write(bima, "Buy my pills!", now);
        assertEquals("message.report.own", Told.key(() -> new Report(message, bima, "I regret it", now)));
        assertEquals("required", Told.key(() -> new Report(message, sari, " ", now)));

        Report report = new Report(message, sari, "An advertisement", now);
        assertEquals("required", Told.key(() -> report.close(tari, "", now)));
        assertFalse(report.isClosed());
        report.close(tari, "We talked to Bima.", now);
        assertTrue(report.isClosed());
        assertEquals("message.report.closed", Told.key(() -> report.close(tari, "Once more.", now)));
    }

    private static List<Member> crowd(int people) {
        return IntStream.range(0, people).mapToObj(number -> member("Rider " + number)).toList();
    }

    private static Member member(String name) {
        return Member.imported(name, Language.ID, "test", name);
    }
}
