package org.wawasan.collaboration.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Member;
import org.wawasan.member.Points;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;

/** How long members change their own words, and the life of an edit that somebody suggests. */
@ExtendWith(ArquillianExtension.class)
class SuggestionsIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String BODY = "I ride home through the monsoon every day.";
    private static final String ANSWER = "Not at all, I have asked the maker.";
    private static final String BETTER = "Not at all: I have asked the maker of the battery.";

    @Inject
    private Suggestions suggestions;
    @Inject
    private Forum forum;
    @Inject
    private Revisions revisions;
    @Inject
    private Moderation moderation;
    @Inject
    private Votes votes;
    @Inject
    private EditRight right;
    @Inject
    private Points points;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member asker;
    private Member answerer;
    private Member reader;
    private String title;
    private long posted;

    @BeforeEach
    void peopleArrive() {
        asker = people.customer("Sari");
        answerer = people.customer("Bima");
        reader = people.customer("Rina");
    }

    // The time for one's own words

    @Test
    void authorEditsForADayAndIsThenToldToSuggest() throws Exception {
        long fresh = posted(Duration.ofHours(23));
        people.be(asker);
        assertEquals(BODY + " And at night.", forum.revise(fresh, title, BODY + " And at night.", topics(), 0, null).getBody());

        long late = posted(Duration.ofHours(25));
        Told told = Told.by(() -> forum.revise(late, title, BODY + " And at night.", topics(), 0, null));
        assertEquals("You can edit your own words for 24 hours, with 200 points for 30 days. That time is over: suggest the edit instead.", told.in(Language.EN));
        assertEquals("Anda dapat menyunting tulisan sendiri selama 24 jam, atau 30 hari dengan 200 poin. Waktu itu sudah lewat: sarankan suntingannya.", told.in(Language.ID));
        assertEquals("edit.late", Told.key(() -> forum.revise(late, title, BODY + " And at night.", topics(), 0, null)));
        assertFalse(right.holds(asker.getId(), Instant.now().minus(Duration.ofHours(25))));
    }

    @Test
    void trustedMembersAndStaffEditForAMonth() throws Exception {
        long late = posted(Duration.ofDays(29));
        long tooLate = posted(Duration.ofDays(31));
        earns(asker, 200);
        people.be(asker);
        forum.revise(late, another(), BODY + " And at night.", topics(), 0, null);
        assertEquals("edit.late", Told.key(() -> forum.revise(tooLate, title, BODY + " And at night.", topics(), 0, null)));

        Member employee = people.be(people.employee("Lina", Role.PRODUCT_MANAGER));
        Instant monthAgo = Instant.now().minus(Duration.ofDays(29));
        assertTrue(right.holds(employee.getId(), monthAgo));
        assertFalse(right.holds(employee.getId(), monthAgo.minus(Duration.ofDays(2))));
    }

    @Test
    void trustedMembersModeratorsAndCuratorsEditOthersAtOnce() {
        long question = ask();
        long answer = reply(question);
        people.be(reader);
        assertThrows(Forbidden.class, () -> forum.reviseReply(answer, BETTER, 0, null));

        people.be(people.employee("Maya", Role.CURATOR));
        assertEquals(BETTER, forum.reviseReply(answer, BETTER, 0, "Clearer").getBody());
        people.be(people.employee("Wulan", Role.MODERATOR));
        forum.reviseReply(answer, ANSWER, 1, null);
        give(reader, 2_000);
        people.be(reader);
        assertEquals(BETTER, forum.reviseReply(answer, BETTER, 2, null).getBody());
        assertEquals(4, revisions.of(answer).size());
    }

    // The life of a suggestion

    @Test
    void acceptedEditIsARevisionOfWhoSuggestedIt() throws Exception {
        long question = ask();
        long answer = reply(question);
        people.be(reader);
        EditSuggestion made = suggestions.suggest(answer, null, BETTER, 0, "Which maker?");
        assertHears("forum.suggestion.made", answerer);

        people.be(answerer);
        assertEquals(List.of(made.getId()), suggestions.waiting(null).items().stream().map(EditSuggestion::getId).toList());
        EditSuggestion seen = suggestions.find(made.getId());
        suggestions.accept(seen.getId(), seen.getVersion(), "Thank you!");

        List<PostRevision> history = revisions.of(answer);
        assertEquals(BETTER, history.get(0).getBody());
        assertEquals(reader.getId(), history.get(0).getMember().getId());
        assertEquals("Which maker?", history.get(0).getNote());
        assertEquals(2, points.of(reader.getId()));
        assertHears("forum.suggestion.accepted", reader);
        assertEquals(List.of(), suggestions.waiting(null).items());
        assertEquals("suggestion.decided", Told.key(() -> suggestions.decline(seen.getId(), seen.getVersion(), "On second thought, no")));
    }

    @Test
    void wordsOfAThreadAreSuggestedWithTheirTitle() {
        long question = ask();
        people.be(reader);
        String clearer = another();
        EditSuggestion made = suggestions.suggest(question, clearer, BODY + " Without a cover.", 0, null);
        people.be(asker);
        suggestions.accept(made.getId(), suggestions.find(made.getId()).getVersion(), null);

        ForumThread thread = em.find(ForumThread.class, question);
        assertEquals(clearer, thread.getTitle());
        assertEquals(BODY + " Without a cover.", thread.getBody());
        assertEquals(topics(), revisions.of(question).get(0).topics());
    }

    @Test
    void declinedEditChangesNothingAndSaysWhy() throws Exception {
        long answer = reply(ask());
        people.be(reader);
        EditSuggestion made = suggestions.suggest(answer, null, BETTER, 0, null);
        people.be(people.employee("Wulan", Role.MODERATOR));
        int version = suggestions.find(made.getId()).getVersion();
        assertEquals("required", Told.key(() -> suggestions.decline(made.getId(), version, " ")));

        suggestions.decline(made.getId(), version, "The maker is named above");
        assertEquals(ANSWER, em.find(Reply.class, answer).getBody());
        assertHears("forum.suggestion.declined", reader);
        people.be(reader);
        EditSuggestion declined = suggestions.find(made.getId());
        assertEquals("The maker is named above", declined.getReason());
        assertEquals(EditSuggestion.State.DECLINED, declined.getState());
        assertEquals(0, points.of(reader.getId()));
        assertTrue(suggestions.suggest(answer, null, BETTER + " Twice.", 0, null).getId() > made.getId(), "another one may follow");
    }

    @Test
    void changeMeanwhileIsToldAndNothingIsLost() {
        long answer = reply(ask());
        people.be(reader);
        EditSuggestion made = suggestions.suggest(answer, null, BETTER, 0, null);
        people.be(answerer);
        forum.reviseReply(answer, ANSWER + " Twice.", 0, null);

        EditSuggestion seen = suggestions.find(made.getId());
        assertTrue(suggestions.isOutdated(seen));
        assertEquals("suggestion.meanwhile", Told.key(() -> suggestions.accept(seen.getId(), seen.getVersion(), null)));
        assertEquals(ANSWER + " Twice.", em.find(Reply.class, answer).getBody());
        people.be(reader);
        assertEquals(BETTER, suggestions.mine(answer).orElseThrow().getBody());
        assertEquals("edit.meanwhile", Told.key(() -> suggestions.suggest(answer, null, BETTER + " Twice.", 0, null)));
        assertEquals(made.getId(), suggestions.suggest(answer, null, BETTER + " Twice.", 1, null).getId(), "one open suggestion");

        people.be(answerer);
        assertEquals("suggestion.reworded", Told.key(() -> suggestions.accept(seen.getId(), seen.getVersion(), null)));
        suggestions.accept(seen.getId(), suggestions.find(seen.getId()).getVersion(), null);
        assertEquals(BETTER + " Twice.", em.find(Reply.class, answer).getBody());
    }

    @Test
    void oneMayWithdrawOnesOwnAndDecideOnlyOthers() throws Exception {
        long late = posted(Duration.ofDays(40));
        people.be(asker);
        EditSuggestion own = suggestions.suggest(late, title, BODY + " And at night.", 0, null);
        assertThrows(Forbidden.class, () -> suggestions.accept(own.getId(), own.getVersion(), null));
        assertEquals(List.of(), suggestions.waiting(null).items());
        give(reader, 2_000);
        people.be(reader);
        assertTrue(suggestions.waiting(null).items().stream().anyMatch(waiting -> waiting.getId().equals(own.getId())));
        assertThrows(Forbidden.class, () -> suggestions.withdraw(own.getId()));
        int before = points.of(asker.getId());
        suggestions.accept(own.getId(), suggestions.find(own.getId()).getVersion(), null);
        assertEquals(before, points.of(asker.getId()), "nobody earns by mending their own words");

        people.be(answerer);
        EditSuggestion other = suggestions.suggest(late, title, BODY + " And in the morning.", 1, null);
        suggestions.withdraw(other.getId());
        assertEquals("suggestion.decided", Told.key(() -> suggestions.withdraw(other.getId())));
        people.be(asker);
        assertEquals(List.of(), suggestions.waiting(null).items());
    }

    @Test
    void strangersNeitherSeeNorDecideSuggestions() throws Exception {
        long answer = reply(ask());
        people.be(reader);
        EditSuggestion made = suggestions.suggest(answer, null, BETTER, 0, null);
        people.be(asker);
        assertThrows(Forbidden.class, () -> suggestions.find(made.getId()));
        assertThrows(Forbidden.class, () -> suggestions.accept(made.getId(), made.getVersion(), null));
        assertThrows(Forbidden.class, () -> suggestions.decline(made.getId(), made.getVersion(), "I do not like it"));
        assertThrows(NotFound.class, () -> suggestions.find(Long.MAX_VALUE));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> suggestions.find(made.getId()));
        assertThrows(SignInRequired.class, () -> suggestions.suggest(answer, null, BETTER, 0, null));
        assertThrows(SignInRequired.class, () -> suggestions.waiting(null));
        assertEquals(ANSWER, em.find(Reply.class, answer).getBody());
    }

    @Test
    void whatCannotBeSuggestedIsRefused() {
        long question = ask();
        long answer = reply(question);
        people.be(reader);
        assertEquals("suggestion.same", Told.key(() -> suggestions.suggest(answer, null, ANSWER, 0, null)));
        assertEquals("words.few", Told.key(() -> suggestions.suggest(answer, null, "lolololololololololol", 0, null)));
        assertEquals("long", Told.key(() -> suggestions.suggest(answer, null, BETTER, 0, "n".repeat(301))));
        String taken = title;
        long other = ask();
        people.be(reader);
        assertEquals("thread.titled", Told.key(() -> suggestions.suggest(other, taken, BODY, 0, null)));
        people.be(people.employee("Wulan", Role.MODERATOR));
        moderation.close(question, Ground.UNCLEAR, null, null);
        people.be(reader);
        assertEquals("edit.closed", Told.key(() -> suggestions.suggest(answer, null, BETTER, 0, null)));
    }

    @Test
    void pointsForEditsOfOnePostAndOneDeciderComeOnce() {
        long answer = reply(ask());
        for (int edits = 0; edits < 2; edits++) {
            people.be(reader);
            EditSuggestion made = suggestions.suggest(answer, null, BETTER + " " + edits, edits, null);
            people.be(answerer);
            suggestions.accept(made.getId(), suggestions.find(made.getId()).getVersion(), null);
        }
        assertEquals(2, points.of(reader.getId()));
    }

    private void assertHears(String what, Member member) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        long found;
        do {
            Thread.sleep(100);
            found = tables.number("select count(*) from notification n join notification_announcement a on a.id = n.announcement_id"
                    + " where n.member_id = ?1 and a.what = ?2", member.getId(), what);
        } while (found == 0 && Instant.now().isBefore(end));
        assertEquals(1, found);
    }

    /** By votes of a day long ago. */
    private void earns(Member member, int sum) throws Exception {
        transaction.begin();
        Reply answer = new Reply(em.find(ForumThread.class, posted), em.merge(member), "What I know about it is this.", false);
        forum.store(answer);
        transaction.commit();
        for (int number = 0; number < sum / 10; number++) {
            Member voter = people.customer("Voter " + number);
            transaction.begin();
            votes.store(em.find(Reply.class, answer.getId()), em.getReference(Member.class, voter.getId()), Instant.now().minus(Duration.ofDays(3)));
            transaction.commit();
        }
        assertEquals(sum, points.of(member.getId()));
    }

    /** As after a long time; no test votes for so long. */
    private void give(Member member, int sum) {
        try {
            transaction.begin();
            points.hold(member.getId());
            points.move(member.getId(), sum);
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A thread of the asker that was posted so long ago. */
    private long posted(Duration ago) throws Exception {
        transaction.begin();
        ForumThread thread = new ForumThread(ThreadKind.QUESTION, another(), BODY, topics(), Language.EN, em.merge(asker), Visibility.PUBLIC);
        thread.happenedAt(Instant.now().minus(ago));
        forum.store(thread);
        transaction.commit();
        posted = thread.getId();
        return posted;
    }

    private long ask() {
        people.be(asker);
        return forum.post(ThreadKind.QUESTION, another(), BODY, topics(), Language.EN).getId();
    }

    private String another() {
        title = "Does rain harm the battery in the end? (" + NUMBER.incrementAndGet() + ")";
        return title;
    }

    private long reply(long question) {
        people.be(answerer);
        return forum.reply(question, ANSWER, false).getId();
    }

    private List<Long> topics() {
        return taxonomy.ids(List.of("battery"));
    }
}
