package org.wawasan.collaboration.forum;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wawasan.Told;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

class ForumThreadTest {

    private static final String TITLE = "Does rain harm the battery?";
    private static final String BODY = "I ride home through the monsoon every day.";
    private static final List<Long> TOPICS = List.of(1L, 2L);

    private final Member sari = Member.imported("Sari", Language.ID, "test", "sari");
    private final Member bima = Member.imported("Bima", Language.ID, "test", "bima");
    private final Member maya = Member.imported("Maya", Language.EN, "test", "maya");
    private final Instant now = Instant.now();

    @Test
    void newQuestionIsOpenKnowledgeFromCustomersForService() {
        ForumThread question = question();

        assertEquals(ThreadStatus.OPEN, question.getStatus());
        assertEquals(Direction.FROM, question.getDirection());
        assertEquals(CrmProcess.SERVICE, question.getProcess());
        assertEquals(TOPICS, question.getTopics());
        assertTrue(question.acceptsVotes());
        assertTrue(question.acceptsComments());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Refused refused = assertThrows(Refused.class, () -> thread(ThreadKind.QUESTION, "Rain?", "Well?", List.of()));

        assertEquals(List.of("title short", "body short", "topics required"), told(refused));
    }

    @Test
    void missingWordsAreRefused() {
        assertEquals(List.of("title required", "body required"), told(assertThrows(Refused.class, () -> thread(ThreadKind.STORY, null, " \n ", TOPICS))));
    }

    @Test
    void tooLongWordsAreRefused() {
        assertEquals(List.of("title long", "body long"),
                told(assertThrows(Refused.class, () -> thread(ThreadKind.QUESTION, "x".repeat(121), "x".repeat(30_001), TOPICS))));
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertEquals("🚲".repeat(120), thread(ThreadKind.QUESTION, "🚲".repeat(120), BODY, TOPICS).getTitle());
    }

    @Test
    void sixTopicsAreTooMany() {
        assertEquals(List.of("topics topics.many"),
                told(assertThrows(Refused.class, () -> thread(ThreadKind.QUESTION, TITLE, BODY, List.of(1L, 2L, 3L, 4L, 5L, 6L)))));
    }

    @Test
    void threadsFromElsewhereMayBreakOurLimits() {
        ForumThread thread = ForumThread.imported(ThreadKind.QUESTION, "Rain?", "?", List.of(), Language.EN, sari);

        assertEquals("Rain?", thread.getTitle());
        assertEquals(List.of(), thread.getTopics());
    }

    @Test
    void titleBecomesPartOfTheAddress() {
        assertEquals("/forum/7-does-rain-harm-the-battery", ForumThread.path(7, TITLE));
        assertEquals("/forum/7--", ForumThread.path(7, "雨は電池に悪いですか?"));
    }

    @Test
    void replyOfSomebodyElseAnswersTheThread() {
        ForumThread question = question();

        reply(question, bima);

        assertEquals(ThreadStatus.ANSWERED, question.getStatus());
        assertEquals(1, question.getReplies());
    }

    @Test
    void questionWaitsOnWhereOnlyTheAskerReplied() {
        ForumThread question = question();

        reply(question, sari);

        assertEquals(ThreadStatus.OPEN, question.getStatus());
        assertEquals(1, question.getReplies());
    }

    @Test
    void acceptedAnswerSolvesTheQuestion() {
        ForumThread question = question();
        Reply answer = reply(question, bima);

        assertNull(question.accept(answer));

        assertEquals(ThreadStatus.SOLVED, question.getStatus());
        assertSame(answer, question.getAccepted());
    }

    @Test
    void askerMayFindTheAnswerThemselves() {
        ForumThread question = question();

        question.accept(reply(question, sari));

        assertEquals(ThreadStatus.SOLVED, question.getStatus());
    }

    @Test
    void anotherAcceptedAnswerTakesThePlaceOfTheFirst() {
        ForumThread question = question();
        Reply first = reply(question, bima);
        Reply second = reply(question, maya);
        question.accept(first);

        assertSame(first, question.accept(second));

        assertSame(second, question.getAccepted());
    }

    @Test
    void acceptanceTakenBackLeavesTheQuestionAnswered() {
        ForumThread question = question();
        question.accept(reply(question, bima));

        question.unaccept();

        assertEquals(ThreadStatus.ANSWERED, question.getStatus());
        assertNull(question.getAccepted());
    }

    @Test
    void replyOfAnotherThreadIsNoAnswer() {
        Reply elsewhere = reply(question(), bima);

        assertThrows(IllegalArgumentException.class, () -> question().accept(elsewhere));
    }

    @Test
    void closedThreadTakesNoVotes() {
        ForumThread question = question();
        Reply answer = reply(question, bima);
        question.close(Ground.OTHER, null, "Answered in the manual", maya, now);

        assertEquals(ThreadStatus.CLOSED, question.getStatus());
        assertFalse(question.acceptsVotes());
        assertFalse(answer.acceptsVotes());
    }

    @Test
    void reopenedThreadStandsWhereItStood() {
        ForumThread solved = question();
        solved.accept(reply(solved, bima));
        ForumThread answered = question();
        reply(answered, bima);

        for (ForumThread thread : List.of(solved, answered, question())) {
            ThreadStatus before = thread.getStatus();
            thread.close(Ground.OTHER, null, "A mistake", maya, now);
            thread.reopen("It was one", maya, now);
            assertEquals(before, thread.getStatus());
        }
    }

    @Test
    void closingNeedsAReason() {
        ForumThread question = question();

        assertEquals(List.of("reason required"), told(assertThrows(Refused.class, () -> question.close(Ground.OTHER, null, " ", maya, now))));
        assertEquals(List.of("reason long"), told(assertThrows(Refused.class, () -> question.close(Ground.OTHER, null, "x".repeat(501), maya, now))));

        assertEquals(ThreadStatus.OPEN, question.getStatus());
    }

    @Test
    void groundThatSaysAllNeedsNoWords() {
        ForumThread question = question();

        assertEquals(Ground.UNCLEAR, question.close(Ground.UNCLEAR, null, "", maya, now).getGround());
        assertEquals(List.of("ground required"), told(assertThrows(Refused.class, () -> question().close(null, null, "So it is", maya, now))));
    }

    @Test
    void answeredQuestionIsClosedByNobodyAndOpenedAgainByAModerator() {
        ForumThread question = question();
        question.accept(reply(question, bima));

        Closing closing = question.closeAnswered(now);

        assertEquals(Ground.ANSWERED, closing.getGround());
        assertNull(closing.getMember());
        assertEquals(ThreadStatus.CLOSED, question.getStatus());
        assertRefused("close.closed", () -> question.closeAnswered(now));
        question.reopen("There is more to say", maya, now);
        assertEquals(ThreadStatus.SOLVED, question.getStatus());
    }

    @Test
    void duplicateNamesTheThreadThatAskedFirst() {
        ForumThread first = question();
        ForumThread again = question();

        assertEquals(List.of("original required"), told(assertThrows(Refused.class, () -> again.close(Ground.DUPLICATE, null, "", maya, now))));
        assertEquals(ThreadStatus.OPEN, again.getStatus());
        again.close(Ground.DUPLICATE, first, "", maya, now);

        assertSame(first, again.getDuplicateOf());
        again.reopen("They differ after all", maya, now);
        assertNull(again.getDuplicateOf());
    }

    @Test
    void duplicatesOfItselfAndOfDuplicatesAreRefused() {
        ForumThread first = question();
        ForumThread second = question();
        ForumThread third = question();
        second.close(Ground.DUPLICATE, first, "", maya, now);

        assertEquals(List.of("original duplicate.self"), told(assertThrows(Refused.class, () -> third.close(Ground.DUPLICATE, third, "", maya, now))));
        assertEquals(List.of("original duplicate.chain"), told(assertThrows(Refused.class, () -> third.close(Ground.DUPLICATE, second, "", maya, now))));
        assertEquals(List.of("original duplicate.original"), told(assertThrows(Refused.class, () -> first.close(Ground.DUPLICATE, third, "", maya, now))));
        assertEquals(ThreadStatus.OPEN, first.getStatus());
        assertEquals(ThreadStatus.OPEN, third.getStatus());
    }

    @Test
    void movedThreadIsFiledElsewhereAsAnotherKind() {
        ForumThread thread = question();

        thread.move(ThreadKind.DISCUSSION, List.of(7L));

        assertEquals(ThreadKind.DISCUSSION, thread.getKind());
        assertEquals(List.of(7L), thread.getTopics());
    }

    @Test
    void movingNowhereIsRefused() {
        ForumThread closed = question();
        closed.close(Ground.UNCLEAR, null, "", maya, now);
        ForumThread solved = question();
        solved.accept(reply(solved, bima));

        assertRefused("move.closed", () -> closed.move(ThreadKind.STORY, TOPICS));
        assertRefused("move.same", () -> question().move(ThreadKind.QUESTION, TOPICS));
        assertEquals(List.of("kind move.solved"), told(assertThrows(Refused.class, () -> solved.move(ThreadKind.DISCUSSION, TOPICS))));
        assertEquals(List.of("kind required", "topics required"), told(assertThrows(Refused.class, () -> question().move(null, List.of()))));
    }

    @Test
    void unchangedWordsAreNoChange() {
        ForumThread question = question();

        question.revise(TITLE + " ", BODY, TOPICS, 0, now);

        assertNull(question.getEdited());
        assertEquals(0, question.getEdits());
    }

    @Test
    void slipIsMendedWithoutATrace() {
        ForumThread question = question();

        question.revise(TITLE, BODY + " And night.", TOPICS, 0, null);

        assertNull(question.getEdited());
        assertEquals(1, question.getEdits());
    }

    @Test
    void revisedThreadSaysSo() {
        ForumThread question = question();

        question.revise("Does rain harm the new battery?", BODY, List.of(3L), 0, now);

        assertEquals("Does rain harm the new battery?", question.getTitle());
        assertEquals(List.of(3L), question.getTopics());
        assertNotNull(question.getEdited());
        assertEquals(1, question.getEdits());
    }

    @Test
    void secondOfTwoEditorsIsToldOfTheFirst() {
        ForumThread question = question();
        question.revise("Does rain harm the new battery?", BODY, TOPICS, 0, now);

        assertRefused("edit.meanwhile", () -> question.revise("Does rain harm the old battery?", BODY, TOPICS, 0, now));

        assertEquals("Does rain harm the new battery?", question.getTitle());
    }

    /** Every state with everything that is done with a thread: what is named here is refused in these words, anything else happens. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            reply            | CLOSED               | This thread is closed and takes no replies. | Utas ini sudah ditutup dan tidak menerima balasan.
            comment          | CLOSED               | This is closed and takes no comments. | Ini sudah ditutup dan tidak menerima komentar.
            comment on reply | CLOSED               | This is closed and takes no comments. | Ini sudah ditutup dan tidak menerima komentar.
            accept           | CLOSED               | This thread is closed, so nothing can be accepted. | Utas ini sudah ditutup, jadi tidak ada jawaban yang dapat diterima.
            take back        | CLOSED               | This thread is closed, so nothing can be accepted. | Utas ini sudah ditutup, jadi tidak ada jawaban yang dapat diterima.
            edit             | CLOSED               | This thread is closed, so its words stay as they are. | Utas ini sudah ditutup, jadi isinya tidak dapat diubah lagi.
            edit reply       | CLOSED               | This thread is closed, so its words stay as they are. | Utas ini sudah ditutup, jadi isinya tidak dapat diubah lagi.
            close            | CLOSED               | This thread is closed already. | Utas ini memang sudah ditutup.
            reopen           | OPEN ANSWERED SOLVED | This thread is open already. | Utas ini memang masih terbuka.
            move             | CLOSED               | This thread is closed. Reopen it before you move it. | Utas ini ditutup. Buka kembali sebelum memindahkannya.
            make discussion  | SOLVED               | Only questions have an accepted answer. Take the acceptance back first. | Hanya pertanyaan yang mempunyai jawaban diterima. Batalkan penerimaannya dahulu.
            make discussion  | CLOSED               | This thread is closed. Reopen it before you move it. | Utas ini ditutup. Buka kembali sebelum memindahkannya.
            merge into it    | CLOSED               | That thread is closed. Reopen it before you merge into it. | Utas itu ditutup. Buka kembali sebelum menggabungkan ke dalamnya.
            split            | CLOSED               | This thread is closed. Reopen it before you split it. | Utas ini ditutup. Buka kembali sebelum memisahkannya.
            split answer off | SOLVED               | The accepted answer belongs to the question. Take the acceptance back first, or leave that reply here. | Jawaban yang diterima milik pertanyaannya. Batalkan penerimaannya dahulu, atau biarkan balasan itu di sini.
            split answer off | CLOSED               | This thread is closed. Reopen it before you split it. | Utas ini ditutup. Buka kembali sebelum memisahkannya.
            vote in poll     | CLOSED               | This poll has ended. | Jajak pendapat ini sudah berakhir.
            merge            |                      | | """)
    void whatAStateDoesNotAllowIsRefusedInWords(String act, String states, String english, String indonesian) {
        for (ThreadStatus state : ThreadStatus.values()) {
            ForumThread thread = question();
            Reply answer = reply(thread, bima);
            Reply aside = reply(thread, maya);
            Poll poll = new Poll(thread, new PollWish("Where to?", "North\nSouth", "", ""));
            bring(thread, answer, state);
            Executable done = acts(thread, answer, aside, poll).get(act);
            if (states != null && List.of(states.split(" ")).contains(state.name())) {
                Told told = Told.by(done);
                assertEquals(english, told.in(Language.EN));
                assertEquals(indonesian, told.in(Language.ID));
                assertEquals(state, thread.getStatus());
                assertEquals(2, thread.getReplies());
            } else if (!REFUSED_OTHERWISE.contains(act + " " + state)) {
                assertDoesNotThrow(done, act + " " + state);
            }
        }
    }

    /** Told by a line of their own. */
    private static final List<String> REFUSED_OTHERWISE = List.of("make discussion CLOSED", "make discussion SOLVED", "split answer off CLOSED", "split answer off SOLVED");

    private Map<String, Executable> acts(ForumThread thread, Reply answer, Reply aside, Poll poll) {
        return Map.ofEntries(Map.entry("reply", () -> reply(thread, bima)), Map.entry("comment", () -> new Comment(thread, bima, "Me too", now)),
                Map.entry("comment on reply", () -> new Comment(answer, bima, "Me too", now)), Map.entry("accept", () -> thread.accept(aside)),
                Map.entry("take back", thread::unaccept), Map.entry("edit", () -> thread.revise(TITLE, BODY + " Still.", TOPICS, 0, now)),
                Map.entry("edit reply", () -> answer.revise("Still here", 0, now)), Map.entry("close", () -> thread.close(Ground.UNCLEAR, null, "", maya, now)),
                Map.entry("reopen", () -> thread.reopen("A mistake", maya, now)), Map.entry("move", () -> thread.move(ThreadKind.QUESTION, List.of(7L))),
                Map.entry("make discussion", () -> thread.move(ThreadKind.DISCUSSION, TOPICS)), Map.entry("merge into it", () -> question().demandMergeable(thread)),
                Map.entry("split", () -> thread.demandDivisible(List.of(aside))), Map.entry("split answer off", () -> thread.demandDivisible(List.of(answer))),
                Map.entry("vote in poll", () -> {
                    if (thread.acceptsVotes()) {
                        assertEquals("poll.choice", Told.key(() -> poll.demandChoice(Set.of(), now)));
                    } else {
                        poll.demandChoice(Set.of(1L), now);
                    }
                }), Map.entry("merge", () -> mergeable(thread).demandMergeable(question())));
    }

    /** As the thread, without the poll that keeps it from being merged. */
    private ForumThread mergeable(ForumThread like) {
        ForumThread thread = question();
        bring(thread, reply(thread, bima), like.getStatus());
        return thread;
    }

    private void bring(ForumThread thread, Reply answer, ThreadStatus state) {
        switch (state) {
            case OPEN -> thread.stands(thread.getReplies(), thread.getLastNumber(), false);
            case SOLVED -> thread.accept(answer);
            case CLOSED -> thread.close(Ground.UNCLEAR, null, "", maya, now);
            case ANSWERED -> { }
        }
        assertEquals(state, thread.getStatus());
    }

    @ParameterizedTest
    @EnumSource(value = ThreadKind.class, names = "QUESTION", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoQuestionIsNotSolvedAndSaysSo(ThreadKind kind) {
        ForumThread thread = thread(kind, TITLE, BODY, TOPICS);
        Told told = Told.by(() -> thread.accept(reply(thread, bima)));

        assertEquals("Only questions have an accepted answer.", told.in(Language.EN));
        assertEquals("Hanya pertanyaan yang dapat memiliki jawaban diterima.", told.in(Language.ID));
    }

    @Test
    void pollThatHasEndedTakesNoVote() {
        Poll poll = new Poll(question(), new PollWish("Where to?", "North\nSouth", "", "7"));

        Told told = Told.by(() -> poll.demandChoice(Set.of(1L), now.plus(Duration.ofDays(8))));
        assertEquals("This poll has ended.", told.in(Language.EN));
        assertEquals("poll.choice", Told.key(() -> poll.demandChoice(Set.of(1L, 2L), now)));
    }

    @Test
    void mergesThatLeadNowhereAreRefusedInWords() {
        ForumThread polled = question();
        new Poll(polled, new PollWish("Where to?", "North\nSouth", "", ""));
        ForumThread hidden = new ForumThread(ThreadKind.QUESTION, TITLE, BODY, TOPICS, Language.EN, sari, Visibility.MEMBERS);
        ForumThread question = question();

        assertEquals("merge.self", Told.key(() -> question.demandMergeable(question)));
        assertEquals("merge.visibility", Told.key(() -> question.demandMergeable(hidden)));
        assertEquals("merge.polled", Told.key(() -> polled.demandMergeable(question)));
    }

    @Test
    void transferIsUndoneOnce() {
        ForumThread target = question();
        ForumThread source = question();
        Transfer transfer = new Transfer(Transfer.Kind.MERGE, source, target, Reply.opening(target, source), maya, now);
        transfer.undo(now);

        assertEquals("undo.undone", Told.key(() -> transfer.undo(now)));
    }

    private ForumThread question() {
        return thread(ThreadKind.QUESTION, TITLE, BODY, TOPICS);
    }

    private ForumThread thread(ThreadKind kind, String title, String body, List<Long> topics) {
        return new ForumThread(kind, title, body, topics, Language.EN, sari, Visibility.PUBLIC);
    }

    private static Reply reply(ForumThread thread, Member author) {
        return new Reply(thread, author, "Rain from above does not harm it.", false);
    }

    private static void assertRefused(String key, Executable act) {
        assertEquals(key, Told.key(act));
    }

    private static List<String> told(Refused refused) {
        return refused.violations().stream().map(violation -> violation.field() + " " + violation.key()).toList();
    }
}
