package org.wawasan.collaboration.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Bookmarks;
import org.wawasan.knowledge.CommentLine;
import org.wawasan.knowledge.CommentPart;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.Watch;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.Moved;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** The forum from the question to the accepted answer, with the real database. */
@ExtendWith(ArquillianExtension.class)
class ForumIT {

    private static final String QUIET_DAYS = "wawasan.forum.quiet-days";
    private static final String TITLE = "Does rain harm the battery?";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String BODY = "I ride home through the monsoon every day.";

    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Moderation moderation;
    @Inject
    private QuietQuestions quietQuestions;
    @Inject
    private ForumClock clock;
    @Inject
    private Transfers transfers;
    @Inject
    private Polls polls;
    @Inject
    private Revisions revisions;
    @Inject
    private Readings readings;
    @Inject
    private Sections sections;
    @Inject
    private Places places;
    @Inject
    private Quotes quotes;
    @Inject
    private Unposted unposted;
    @Inject
    private Bookmarks bookmarks;
    @Inject
    private Follows follows;
    @Inject
    private Threads threads;
    @Inject
    private Conversations conversations;
    @Inject
    private Comments comments;
    @Inject
    private Votes votes;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clicks clicks;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

    private String title;
    private Member asker;
    private Member answerer;

    @BeforeEach
    void peopleArrive() {
        asker = people.customer("Sari");
        answerer = people.customer("Bima");
    }

    // Posting and replying

    @Test
    void questionIsFollowedByItsAsker() {
        long question = ask();

        Conversation page = page(question, 0);
        assertEquals(title, page.thread().title());
        assertEquals("OPEN", page.thread().status());
        assertTrue(page.isFollowing());
    }

    @Test
    void visitorsReadButDoNotWrite() {
        long question = ask();
        people.beVisitor();

        assertEquals(title, page(question, 0).thread().title());
        assertThrows(SignInRequired.class, () -> forum.reply(question, "I know", false));
        assertThrows(SignInRequired.class, this::post);
    }

    @Test
    void sentTwiceIsPostedOnce() {
        long question = ask();
        assertEquals(question, post());

        long first = reply(question, answerer, "Not at all, it never does.");
        assertEquals(first, reply(question, answerer, "Not at all, it never does.\r\n"));
        assertEquals(1, page(question, 0).thread().replies());
    }

    @Test
    void replyBringsTheThreadForward() {
        long question = ask();
        ask("Another question came meanwhile");

        reply(question, answerer, "Not at all, it never does.");

        assertEquals(question, threads.first(ThreadList.LATEST, 1).get(0).id());
    }

    @Test
    void onlyTheCompanyAnswersOfficially() {
        long question = ask();
        people.be(answerer);
        assertThrows(Forbidden.class, () -> forum.reply(question, "I speak for everybody", true));

        people.be(people.employee("Maya", Role.PRODUCT_MANAGER));
        forum.reply(question, "We test every housing.", true);

        assertTrue(page(question, 0).replies().get(0).official());
    }

    @Test
    void threadForMembersIsHiddenFromVisitorsWithAllItHolds() throws Exception {
        transaction.begin();
        ForumThread thread = new ForumThread(ThreadKind.DISCUSSION, TITLE, BODY, topics("battery"), Language.EN, em.merge(asker), Visibility.MEMBERS);
        forum.store(thread);
        transaction.commit();
        people.be(answerer);
        long reply = forum.reply(thread.getId(), "This is between us two.", false).getId();

        people.beVisitor();
        assertThrows(NotFound.class, () -> page(thread.getId(), 0));
        assertThrows(NotFound.class, () -> forum.editableReply(reply));
        assertTrue(threads.first(ThreadList.LATEST, 100).stream().noneMatch(line -> line.id() == thread.getId()));
    }

    // Accepting

    @Test
    void acceptedAnswerSolvesAndStandsFirst() {
        long question = ask();
        reply(question, answerer, "Perhaps it does, perhaps not.");
        long answer = reply(question, answerer, "Not at all, I asked the maker.");

        people.be(asker);
        acceptedAnswers.accept(answer);

        Conversation page = page(question, 0);
        assertEquals("SOLVED", page.thread().status());
        assertEquals(answer, page.accepted().id());
        assertTrue(page.accepted().isAccepted());
        assertEquals(1, evidence(answer));
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheAcceptedOne() {
        long question = ask();
        long first = reply(question, answerer, "Perhaps it does, perhaps not.");
        long second = reply(question, people.customer("Dedi"), "Not at all, it never does.");
        people.be(asker);

        acceptedAnswers.accept(first);
        acceptedAnswers.accept(second);

        assertEquals(second, page(question, 0).accepted().id());
        assertEquals(0, evidence(first));
        assertEquals(1, evidence(second));
    }

    @Test
    void acceptanceTakenBackTakesTheEvidence() {
        long question = ask();
        long answer = reply(question, answerer, "Not at all, it never does.");
        people.be(asker);
        acceptedAnswers.accept(answer);

        acceptedAnswers.unaccept(answer);

        assertEquals("ANSWERED", page(question, 0).thread().status());
        assertNull(page(question, 0).accepted());
        assertEquals(0, evidence(answer));
    }

    @Test
    void answerToOnesOwnQuestionShowsNothing() {
        long question = ask();
        long answer = reply(question, asker, "I found it out by myself.");

        acceptedAnswers.accept(answer);

        assertEquals("SOLVED", page(question, 0).thread().status());
        assertEquals(0, evidence(answer));
    }

    @Test
    void askerAndCuratorAcceptAndNobodyElse() {
        long question = ask();
        long answer = reply(question, answerer, "Not at all, it never does.");

        assertThrows(Forbidden.class, () -> acceptedAnswers.accept(answer));
        people.be(people.employee("Maya", Role.CURATOR));
        assertTrue(acceptedAnswers.accept(answer).isAccepted());
    }

    // Revising and closing

    @Test
    void wordsAreChangedByAuthorAndModeratorOnly() {
        long question = ask();

        forum.revise(question, title, BODY + " And at night.", topics("battery"), 0, null);
        people.be(answerer);
        assertThrows(Forbidden.class, () -> forum.revise(question, title, "This text is not mine at all", topics("battery"), 1, null));
        people.be(people.employee("Dedi", Role.MODERATOR));
        forum.revise(question, title, BODY, topics("charging"), 1, "Filed where it belongs");

        assertEquals(topics("charging"), page(question, 0).thread().topics());
    }

    @Test
    void closedThreadSaysWhyAndTakesNothing() {
        long question = ask();
        long reply = reply(question, answerer, "Not at all, it never does.");
        assertThrows(Forbidden.class, () -> moderation.close(question, Ground.OTHER, null, "I am tired of it"));

        people.be(people.employee("Dedi", Role.MODERATOR));
        moderation.close(question, Ground.OTHER, null, "Answered in the manual");

        assertEquals("Answered in the manual", threads.closing(question).orElseThrow().getReason());
        people.be(asker);
        assertEquals("reply.closed", refusal(() -> forum.reply(question, "One more thing about it", false)));
        assertEquals("accept.closed", refusal(() -> acceptedAnswers.accept(reply)));
        assertEquals("vote.closed", refusal(() -> votes.cast(reply)));
        assertEquals("comment.closed", refusal(() -> comments.add(reply, "One more thing about it")));
    }

    // Closing by the clock

    @Test
    void answeredQuestionClosesOnceItIsQuiet() throws Exception {
        long quiet = solved();
        long official = ask();
        people.be(people.employee("Maya", Role.PRODUCT_MANAGER));
        forum.reply(official, "We test every housing.", true);
        fallSilent(31, quiet, official);
        clock(30);
        clock(30);

        for (long question : List.of(quiet, official)) {
            Closing closing = threads.closing(question).orElseThrow();
            assertEquals(Ground.ANSWERED, closing.getGround());
            assertNull(closing.getMember());
            assertEquals(1, closings(question));
            assertEquals(0, told(question, "forum.closed"));
            people.be(asker);
            Told refused = Told.by(() -> forum.reply(question, "One more thing about it", false));
            assertEquals("This thread is closed and takes no replies.", refused.in(Language.EN));
            assertEquals("Utas ini sudah ditutup dan tidak menerima balasan.", refused.in(Language.ID));
        }
    }

    @Test
    void whatIsNotQuietOrNotAnsweredStaysOpen() throws Exception {
        long fresh = solved();
        long answered = ask();
        reply(answered, answerer, "Perhaps it does, perhaps not.");
        long askedAgain = ask();
        people.be(people.employee("Maya", Role.PRODUCT_MANAGER));
        long official = forum.reply(askedAgain, "We test every housing.", true).getId();
        reply(askedAgain, asker, "And what about the plugs?");
        long discussion = forum.post(ThreadKind.DISCUSSION, another(), BODY, topics("battery"), Language.EN).getId();
        people.be(people.employee("Maya", Role.PRODUCT_MANAGER));
        forum.reply(discussion, "We are glad to hear it.", true);
        long merged = solved();
        transfers.merge(moderated(merged), String.valueOf(fresh));
        fallSilent(31, answered, askedAgain, discussion, merged);
        fallSilent(29, fresh);
        clock(30);

        List.of(fresh, answered, askedAgain, discussion, merged).forEach(thread -> assertEquals(0, closings(thread)));
        people.be(asker);
        acceptedAnswers.accept(official);
        clock(30);
        assertEquals(1, closings(askedAgain));
    }

    @Test
    void clockLeavesQuestionsOpenUnlessConfigured() throws Exception {
        long question = solved();
        fallSilent(4_000, question);

        clock.closeAnswered();
        clock(0);

        assertEquals("SOLVED", page(question, 0).thread().status());
    }

    @Test
    void questionOpenedAgainClosesOnlyAfterNewWords() throws Exception {
        long question = solved();
        fallSilent(31, question);
        clock(30);
        moderation.reopen(moderated(question), "There is more to say");
        assertEquals(1, told(question, "forum.reopened"));
        clock(30);
        assertEquals("SOLVED", page(question, 0).thread().status());

        reply(question, answerer, "The new model is tighter still.");
        clock(30);
        assertEquals("SOLVED", page(question, 0).thread().status());

        write("update forum_closing set created = created - interval 40 day where thread_id = :thread", Map.of("thread", question));
        fallSilent(31, question);
        clock(30);
        assertEquals("CLOSED", page(question, 0).thread().status());
    }

    @Test
    void whoWritesBeforeTheClockComesKeepsTheQuestionOpen() throws Exception {
        long question = solved();
        fallSilent(31, question);
        Instant before = Instant.now().minus(Duration.ofDays(30));
        assertTrue(quietQuestions.quiet(ThreadStatus.SOLVED, before, null).items().contains(question));

        reply(question, answerer, "The new model is tighter still.");
        quietQuestions.close(question, before);

        assertEquals(0, closings(question));
    }

    private long solved() {
        long question = ask();
        long answer = reply(question, answerer, "Not at all, I asked the maker.");
        people.be(asker);
        acceptedAnswers.accept(answer);
        return question;
    }

    /** The thread, with a moderator before it. */
    private long moderated(long thread) {
        people.be(people.employee("Dedi", Role.MODERATOR));
        return thread;
    }

    private void fallSilent(int days, long... threads) throws Exception {
        for (long thread : threads) {
            write("update knowledge_item set last_activity = :then where id = :thread", Map.of("thread", thread, "then", Instant.now().minus(Duration.ofDays(days))));
        }
    }

    private void write(String statement, Map<String, ?> values) throws Exception {
        transaction.begin();
        Query query = em.createNativeQuery(statement);
        values.forEach(query::setParameter);
        assertTrue(query.executeUpdate() > 0);
        transaction.commit();
    }

    /** What the night brings where so many days are configured. */
    private void clock(int days) {
        System.setProperty(QUIET_DAYS, String.valueOf(days));
        try {
            clock.closeAnswered();
        } finally {
            System.clearProperty(QUIET_DAYS);
        }
    }

    private int closings(long thread) {
        return (int) tables.number("select count(*) from forum_closing where closed = 1 and thread_id = ?1", thread);
    }

    private int told(long thread, String what) {
        return (int) tables.number("select count(*) from notification_announcement where item_id = ?1 and what = ?2", thread, what);
    }

    // Reading

    @Test
    void longThreadIsReadPageByPage() {
        long question = ask();
        IntStream.rangeClosed(1, 18).forEach(number -> forum.reply(question, "This is reply number " + number, false));
        people.be(people.employee("Dedi", Role.MODERATOR));
        IntStream.rangeClosed(19, 25).forEach(number -> forum.reply(question, "This is reply number " + number, false));

        Conversation first = page(question, 0);
        assertEquals(20, first.replies().size());
        assertEquals(20, first.getNext());
        Conversation second = page(question, 20);
        assertEquals(List.of(21, 22, 23, 24, 25), second.replies().stream().map(ReplyLine::number).toList());
        assertNull(second.getNext());
        assertEquals(0, second.getPrevious());
        assertThrows(NotFound.class, () -> page(question, 25));
    }

    @Test
    void pageShowsVotesAndCommentsWhereTheyBelong() {
        long question = ask();
        long reply = reply(question, answerer, "Not at all, it never does.");
        people.be(asker);
        votes.cast(reply);
        comments.add(reply, "Thank you!");

        Conversation page = page(question, 0);
        assertEquals(Set.of(reply), page.voted());
        assertEquals(1, page.replies().get(0).votes());
        assertEquals("Sari", page.comments().get(reply).lines().get(0).authorName());
        assertFalse(page.comments().containsKey(question));
    }

    @Test
    void unansweredQuestionsWaitTheLongestFirst() {
        long waiting = ask("Who has ridden to Bogor and back?");
        long answered = ask("Who has ridden to Depok and back?");
        reply(answered, answerer, "I have, in the rain.");
        long later = ask("Who has ridden to Bekasi and back?");
        people.be(asker);
        forum.post(ThreadKind.STORY, "How I rode to Bogor and back", BODY, topics("commuting"), Language.EN);

        List<Long> ids = threads.first(ThreadList.UNANSWERED, 100).stream().map(ThreadLine::id).toList();

        assertTrue(ids.indexOf(waiting) >= 0 && ids.indexOf(waiting) < ids.indexOf(later), ids.toString());
        assertFalse(ids.contains(answered));
        assertTrue(threads.first(ThreadList.UNANSWERED, 100).stream().allMatch(ThreadLine::isWaiting));
    }

    @Test
    void listIsReadPartByPartWithoutGapOrRepetition() {
        people.be(asker);
        List<Long> posted = new ArrayList<>();
        IntStream.range(0, 7).forEach(i -> posted.add(0, forum.post(ThreadKind.STORY, "A story with the number " + i, BODY,
                topics("commuting"), Language.ID).getId()));
        ThreadFilter stories = new ThreadFilter(ThreadKind.STORY, null, Language.ID);

        List<Long> read = new ArrayList<>();
        String after = null;
        do {
            Page<ThreadLine> page = threads.list(ThreadList.MINE, stories, after, 3);
            page.items().forEach(line -> read.add(line.id()));
            after = page.next();
        } while (after != null);

        assertEquals(posted, read);
    }

    @Test
    void topicFindsWhatIsFiledUnderNarrowerOnes() {
        long question = ask();
        ThreadFilter broader = new ThreadFilter(null, taxonomy.withNarrower(topics("battery-and-charging").get(0)), null);
        ThreadFilter other = new ThreadFilter(null, taxonomy.withNarrower(topics("commuting").get(0)), null);

        assertTrue(ids(broader).contains(question));
        assertFalse(ids(other).contains(question));
    }

    @Test
    void whoVotesOrCommentsOnAReplyWaitsForItsThreadFirst() throws Exception {
        long question = ask();
        long reply = reply(question, answerer, "Not at all: it is sealed.");
        for (Runnable act : List.<Runnable>of(() -> votes.cast(reply), () -> comments.add(reply, "Mine is, too."))) {
            transaction.begin();
            hold(question, "");
            Future<?> other = executor.submit(() -> clicks.as(asker.asViewer(), act));
            Thread.sleep(500);
            hold(reply, " nowait");
            transaction.commit();
            other.get();
        }
        assertEquals(1, page(question, 0).replies().get(0).votes());
        assertEquals(1, page(question, 0).replies().get(0).comments());
    }

    @Test
    void manyCommentsOnOneReplyLeaveRoomForThoseOnOthers() throws Exception {
        long question = ask();
        long reply = reply(question, answerer, "Not at all: it is sealed.");
        long other = reply(question, asker, "Thank you, that helps a lot.");
        Instant day = Instant.now().minus(Duration.ofDays(1));
        List<Long> all = new ArrayList<>();
        transaction.begin();
        for (int i = 0; i < Comments.PART + 4; i++) {
            all.add(comments.store(em.find(Reply.class, reply), em.getReference(Member.class, asker.getId()), "Number " + i, day.plusSeconds(i)).getId());
        }
        long last = comments.store(em.find(Reply.class, other), em.getReference(Member.class, asker.getId()), "You are welcome.", Instant.now()).getId();
        transaction.commit();

        CommentPart newest = page(question, 0).comments().get(reply);
        assertEquals(all.subList(4, all.size()), newest.lines().stream().map(CommentLine::id).toList());
        assertEquals(all.get(0), newest.earlier());
        Map<Long, CommentPart> earlier = conversations.page(question, 0, newest.earlier()).comments();
        assertEquals(all.subList(0, Comments.PART), earlier.get(reply).lines().stream().map(CommentLine::id).toList());
        assertEquals(all.get(Comments.PART), earlier.get(reply).later());
        for (Map<Long, CommentPart> page : List.of(earlier, page(question, 0).comments(), conversations.page(question, 0, last).comments())) {
            assertEquals(List.of(last), page.get(other).lines().stream().map(CommentLine::id).toList());
        }
        String path = forum.editableReply(reply).pathTo("comment-" + last);
        assertEquals(threads.find(question).orElseThrow().getPath() + "?comments=" + last + "#comment-" + last, path);
    }

    @Test
    void whoPostsDoesNotWaitForThoseWhoTellThemSomething() throws Exception {
        String rain = another();
        transaction.begin();
        em.createNativeQuery("select id from member where id = :id lock in share mode").setParameter("id", asker.getId()).getResultList();
        try {
            executor.submit(() -> clicks.as(asker.asViewer(), () -> forum.post(ThreadKind.QUESTION, rain, BODY, topics("battery"), Language.EN)))
                    .get(10, TimeUnit.SECONDS);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void watchersWhoPostAtOneTimeDoNotBlockOneAnother() throws Exception {
        List<Member> watchers = List.of(asker, answerer);
        for (Member watcher : watchers) {
            people.be(watcher);
            sections.watch(topics("battery").get(0), SectionWatch.EVERYTHING);
        }
        for (int round = 0; round < 4; round++) {
            List<Future<?>> posts = new ArrayList<>();
            for (Member watcher : watchers) {
                String own = another();
                posts.add(executor.submit(() -> clicks.as(watcher.asViewer(), () -> forum.post(ThreadKind.QUESTION, own, BODY, topics("battery"), Language.EN))));
            }
            for (Future<?> post : posts) {
                post.get();
            }
        }
        assertHears(4, asker);
        assertHears(4, answerer);
    }

    private void hold(long item, String how) {
        em.createNativeQuery("select id from knowledge_item where id = :id for update" + how).setParameter("id", item).getResultList();
    }

    // Finding again

    @Test
    void replyHasAnAddressForGood() {
        long question = ask();
        IntStream.rangeClosed(1, 20).forEach(number -> forum.reply(question, "This is reply number " + number, false));
        long last = reply(question, answerer, "Not at all, it never does.");

        assertTrue(places.of(last).endsWith("?after=20#reply-21"), places.of(last));
        assertEquals(places.of(last), assertThrows(Moved.class, () -> page(last, 0)).path());
        assertThrows(NotFound.class, () -> page(Long.MAX_VALUE, 0));
    }

    @Test
    void whatIsNewIsMarkedForWhoWasHereBefore() {
        long question = ask();
        assertNull(page(question, 0).read());
        reply(question, answerer, "Not at all, it never does.");
        reply(question, answerer, "I asked the maker yesterday.");

        assertEquals(Map.of(), readings.among(List.of(question)), "the answerer has not opened it");
        people.be(asker);
        assertEquals(Map.of(question, 0), readings.among(List.of(question)));
        assertEquals(1, page(question, 0).getFirstNew());
        assertNull(page(question, 0).getFirstNew());
        people.beVisitor();
        assertNull(page(question, 0).getFirstNew());
    }

    @Test
    void bookmarksAreFoundAgainByTheirOwnerAlone() {
        long question = ask();
        long reply = reply(question, answerer, "Not at all, it never does.");
        assertTrue(bookmarks.keep(reply).path().contains("#reply-"), "the page that follows is known after the change is kept");
        bookmarks.keep(question);
        bookmarks.keep(question);

        assertEquals(List.of(question, reply), bookmarks.mine(null).items().stream().map(KnowledgeItem::getId).toList());
        assertEquals(Set.of(question, reply), page(question, 0).bookmarked());
        bookmarks.drop(reply);
        assertEquals(List.of(question), bookmarks.mine(null).items().stream().map(KnowledgeItem::getId).toList());
        people.be(asker);
        assertEquals(List.of(), bookmarks.mine(null).items());
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> bookmarks.keep(question));
        assertThrows(SignInRequired.class, () -> bookmarks.mine(null));
    }

    // Hearing of it

    @Test
    void whoMutesAThreadHearsNothingWhateverTheyDoThere() throws Exception {
        long question = ask();
        people.be(answerer);
        follows.mute(question);
        forum.reply(question, "Not at all, it never does.", false);
        assertEquals(Watch.MUTED, follows.watch(question));

        reply(question, asker, "Thank you very much @" + answerer.getName());

        assertHears(0, answerer);
        people.be(answerer);
        follows.start(question);
        assertEquals(Watch.WATCHING, follows.watch(question));
        reply(question, asker, "Once more, thank you");
        assertHears(1, answerer);
    }

    @Test
    void namedMembersAreLinkedAndHearOfIt() throws Exception {
        Member rara = people.customer("Rara Kusumawardhani " + System.nanoTime());
        long question = ask();
        reply(question, answerer, "@" + rara.getName() + " knows, not `@" + rara.getName() + "` nor @Nobody Atall.");

        String html = page(question, 0).replies().get(0).bodyHtml();
        assertTrue(html.contains("<a href=\"/people/" + rara.getId() + "\""), html);
        assertTrue(html.contains("<code>&#64;" + rara.getName() + "</code>") || html.contains("<code>@" + rara.getName() + "</code>"), html);
        assertTrue(html.contains("nor &#64;Nobody Atall.") || html.contains("nor @Nobody Atall."), html);
        assertHears(1, rara);
    }

    @Test
    void firstNameIsEnoughForWhoTakesPart() {
        Member ratna = people.customer("Ratna Purnamasari");
        people.customer("Ratna Permatasari");
        long question = ask();
        reply(question, ratna, "Not at all, it never does.");

        long thanks = reply(question, asker, "Thank you, @Ratna, that helps");
        Member sekar = people.be(people.customer("Sekar Kedaton"));
        comments.add(thanks, "It helped me, too.");
        follows.start(question);
        people.be(people.customer("Galuh Candrakirana"));
        follows.start(question);
        reply(question, ratna, "You are welcome, @Sekar and @Galuh");

        List<ReplyLine> replies = page(question, 0).replies();
        assertTrue(replies.get(1).bodyHtml().contains("/people/" + ratna.getId()));
        assertTrue(replies.get(2).bodyHtml().contains("/people/" + sekar.getId()));
        assertTrue(replies.get(2).bodyHtml().matches("(?s).*</a> and (@|&#64;)Galuh\\b.*"), "who only follows takes no visible part: " + replies.get(2).bodyHtml());
    }

    @Test
    void whoWatchesASectionHearsOfItsNewThreads() throws Exception {
        long broader = topics("battery-and-charging").get(0);
        people.be(answerer);
        sections.watch(broader, SectionWatch.NEW);
        Member everything = people.be(people.customer("Everything"));
        sections.watch(broader, SectionWatch.EVERYTHING);

        long question = ask();
        reply(question, people.customer("Dedi"), "Not at all, it never does.");

        assertHears(1, answerer);
        assertHears(2, everything);
        people.be(answerer);
        assertEquals(Map.of(broader, SectionWatch.NEW), sections.watched());
        sections.watch(broader, null);
        assertEquals(Map.of(), sections.watched());
        assertThrows(NotFound.class, () -> sections.watch(-1, SectionWatch.NEW));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> sections.watch(broader, SectionWatch.NEW));
    }

    @Test
    void quoteLeadsToWhereItWasSaid() {
        long question = ask();
        long reply = reply(question, answerer, "> earlier words\n\nNot at all.\n\nI asked the maker.");

        String quote = quotes.of(question, reply);

        assertEquals("> [Bima](/forum/" + reply + "):\n>\n> Not at all.\n>\n> I asked the maker.\n\n", quote);
        assertTrue(quotes.of(question, question).contains("> " + BODY));
        long elsewhere = ask("Who has ridden to Ciamis and back?");
        assertThrows(NotFound.class, () -> quotes.of(elsewhere, reply));
    }

    // Revising, with history

    @Test
    void changesAreKeptAndCompared() {
        long question = ask();
        Member moderator = people.be(people.employee("Dedi", Role.MODERATOR));

        forum.revise(question, title, BODY + " And at night.", topics("battery"), 0, "Clearer");

        List<PostRevision> revisions = this.revisions.of(question);
        assertEquals(List.of(2, 1), revisions.stream().map(PostRevision::getNumber).toList());
        assertEquals(List.of(moderator.getId(), asker.getId()), revisions.stream().map(revision -> revision.getMember().getId()).toList());
        assertEquals("Clearer", revisions.get(0).getNote());
        assertFalse(Revisions.compare(revisions, 1, 2).isSame());
        assertNotNull(page(question, 0).thread().edited());
    }

    @Test
    void authorMendsASlipWithoutATrace() {
        long question = ask();

        forum.revise(question, title, BODY + " And at night.", topics("battery"), 0, null);

        assertEquals(List.of(), revisions.of(question));
        assertNull(page(question, 0).thread().edited());
    }

    @Test
    void historyOfWhatIsHiddenIsHidden() throws Exception {
        transaction.begin();
        ForumThread thread = new ForumThread(ThreadKind.DISCUSSION, TITLE, BODY, topics("battery"), Language.EN, em.merge(asker), Visibility.MEMBERS);
        forum.store(thread);
        transaction.commit();
        people.beVisitor();

        assertThrows(NotFound.class, () -> revisions.of(thread.getId()));
    }

    @Test
    void nobodyTalksToThemselvesForLong() {
        long question = ask();
        people.be(answerer);
        IntStream.rangeClosed(1, 3).forEach(number -> forum.reply(question, "This is reply number " + number, false));

        assertEquals("reply.row", refusal(() -> forum.reply(question, "This is reply number four", false)));
        people.be(asker);
        forum.reply(question, "I see, thank you so much", false);
        people.be(answerer);
        assertEquals(5, forum.reply(question, "This is reply number four", false).getNumber());
    }

    @Test
    void sameTitleIsPostedAgainOnlyOnceTheOtherThreadIsClosed() {
        long question = ask("Is the wimblebrake safe on wet roads?");
        people.be(answerer);
        assertEquals("thread.titled", refusal(() -> forum.post(ThreadKind.QUESTION, "is  the WIMBLEBRAKE safe on wet roads?", BODY, topics("battery"), Language.EN)));
        assertEquals(page(question, 0).thread().getPath(), forum.titled("Is the wimblebrake safe on wet roads?").orElseThrow().path());
        long other = ask("Is the wimblebrake safe on dry roads?");
        assertEquals("thread.titled", refusal(() -> forum.revise(other, "Is the wimblebrake safe on wet roads?", BODY, topics("battery"), 0, null)));

        people.be(people.employee("Wulan", Role.MODERATOR));
        moderation.close(question, Ground.OTHER, null, "It was about another brake");
        assertTrue(forum.titled("Is the wimblebrake safe on wet roads?").isEmpty());
        people.be(answerer);
        assertTrue(forum.post(ThreadKind.QUESTION, "Is the wimblebrake safe on wet roads?", BODY, topics("battery"), Language.EN).getId() > question);
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertEquals("words.few", refusal(() -> ask("aaaa aaaa aaaa!")));
        assertEquals("words.few", refusal(() -> forum.post(ThreadKind.QUESTION, another(), "xoxo xoxo xoxo xoxo xoxo", topics("battery"), Language.EN)));
        long question = ask();
        assertEquals("short", refusal(() -> reply(question, answerer, "+1")));
        assertEquals("required", refusal(() -> reply(question, answerer, "> It began after the first hundred kilometres.")));
        assertEquals("words.few", refusal(() -> reply(question, answerer, "lolololololololololol")));
        assertEquals(0, page(question, 0).thread().replies());
    }

    // Unposted words

    @Test
    void unpostedThreadWaitsForItsAuthorUntilItIsPosted() {
        people.be(asker);
        unposted.keepThread(Map.of("title", "Half a title", "topics", "battery"));
        people.be(answerer);
        assertEquals(Map.of(), unposted.thread());
        people.beVisitor();
        assertEquals(Map.of(), unposted.thread());
        people.be(asker);
        assertEquals("Half a title", unposted.thread().get("title"));
        assertEquals("words.few", refusal(() -> ask("aaaa aaaa aaaa!")));
        assertEquals("Half a title", unposted.thread().get("title"), "a refusal loses nothing");
        ask();
        assertEquals(Map.of(), unposted.thread());
        unposted.keepThread(Map.of("title", "Another half"));
        unposted.discardThread();
        assertEquals(Map.of(), unposted.thread());
    }

    @Test
    void unpostedReplyWaitsInItsThreadUntilItIsPosted() {
        long question = ask();
        long other = ask();
        people.be(answerer);
        unposted.keepReply(question, "Not at all, but");
        assertEquals("Not at all, but", unposted.reply(question));
        assertEquals(null, unposted.reply(other));
        forum.reply(question, "Not at all, but dry the contacts.", false);
        assertEquals(null, unposted.reply(question));
        unposted.keepReply(other, "Perhaps");
        unposted.keepReply(other, " ");
        assertEquals(null, unposted.reply(other));
        assertThrows(NotFound.class, () -> unposted.keepReply(Long.MAX_VALUE, "Into the void"));
    }

    // Moderating

    @Test
    void duplicateLeadsToTheOriginalAndBack() {
        long original = ask("Who has ridden to Cirebon and back?");
        long again = ask("Has anybody ridden to Cirebon?");
        people.be(people.employee("Dedi", Role.MODERATOR));

        moderation.close(again, Ground.DUPLICATE, "http://localhost:8080/forum/" + original + "-who-has-ridden?after=20#reply-3", null);

        people.beVisitor();
        assertEquals("Who has ridden to Cirebon and back?", threads.closing(again).orElseThrow().original(Viewer.VISITOR).title());
        assertEquals(List.of("Has anybody ridden to Cirebon?"), threads.duplicatesOf(original).stream().map(Reference::title).toList());
        assertEquals(1, page(original, 0).thread().duplicates());
        people.be(people.employee("Dedi", Role.MODERATOR));
        moderation.reopen(again, "They went another way");
        assertEquals(0, page(original, 0).thread().duplicates());
    }

    @Test
    void duplicateOfNothingIsRefused() {
        long question = ask();
        people.be(people.employee("Dedi", Role.MODERATOR));

        assertEquals("duplicate.unknown", refusal(() -> moderation.close(question, Ground.DUPLICATE, "/ideas/somewhere", null)));
        assertEquals("duplicate.unknown", refusal(() -> moderation.close(question, Ground.DUPLICATE, "999999999", null)));
        assertEquals("duplicate.self", refusal(() -> moderation.close(question, Ground.DUPLICATE, "#" + question, null)));
        assertEquals("required", refusal(() -> moderation.close(question, Ground.DUPLICATE, " ", null)));
        assertEquals("OPEN", page(question, 0).thread().status());
    }

    @Test
    void movedThreadIsFiledElsewhereAndSaysSo() {
        long question = ask();
        assertThrows(Forbidden.class, () -> moderation.move(question, ThreadKind.STORY, topics("commuting"), null));
        people.be(people.employee("Dedi", Role.MODERATOR));

        moderation.move(question, ThreadKind.DISCUSSION, topics("commuting"), "It is not about the battery");

        ThreadView moved = page(question, 0).thread();
        assertEquals(ThreadKind.DISCUSSION, moved.kind());
        assertEquals(topics("commuting"), moved.topics());
        assertEquals(List.of(topics("commuting"), topics("battery")), revisions.of(question).stream().map(PostRevision::topics).toList());
    }

    @Test
    void nothingHappensWithoutTheRightToIt() {
        long other = ask("Who has ridden to Lembang and back?");
        long merged = ask("Has anybody been to Lembang?");
        long question = ask();
        long reply = reply(question, answerer, "Not at all, it never does.");
        Member moderator = people.employee("Dedi", Role.MODERATOR);
        people.be(moderator);
        transfers.merge(merged, String.valueOf(other));
        long transfer = transfers.of(other).get(0).getId();
        Map<String, Executable> moderating = Map.of("close", () -> moderation.close(question, Ground.UNCLEAR, null, null),
                "reopen", () -> moderation.reopen(question, "A mistake"), "move", () -> moderation.move(question, ThreadKind.STORY, topics("commuting"), null),
                "merge", () -> transfers.merge(question, String.valueOf(other)),
                "split", () -> transfers.split(question, List.of(reply), ThreadKind.STORY, "A title of its own", topics("battery")),
                "undo", () -> transfers.undo(transfer));
        Map<String, Executable> others = Map.of("accept", () -> acceptedAnswers.accept(reply), "take back", () -> acceptedAnswers.unaccept(reply),
                "edit", () -> forum.revise(question, TITLE, BODY + " Not mine.", topics("battery"), 0, null), "edit reply", () -> forum.reviseReply(reply, "Not mine.", 0, null),
                "official", () -> forum.reply(question, "I speak for everybody", true));

        people.beVisitor();
        moderating.forEach((what, act) -> assertThrows(SignInRequired.class, act, what));
        others.forEach((what, act) -> assertThrows(SignInRequired.class, act, what));
        people.be(people.customer("Rina"));
        moderating.forEach((what, act) -> assertThrows(Forbidden.class, act, what));
        others.forEach((what, act) -> assertThrows(Forbidden.class, act, what));
        people.be(people.employee("Maya", Role.CURATOR));
        moderating.forEach((what, act) -> assertThrows(Forbidden.class, act, what));

        Conversation page = page(question, 0);
        assertEquals("ANSWERED", page.thread().status());
        assertNull(page.thread().edited());
        assertEquals(1, page.thread().replies());
    }

    // Merging, splitting and the way back

    @Test
    void mergedThreadGoesOnInTheOther() {
        long target = ask("Who has ridden to Garut and back?");
        long first = reply(target, answerer, "I have, in the rain.");
        long source = ask("Has anybody been to Garut on a bicycle?");
        long second = reply(source, answerer, "Twice so far this year.");
        people.be(answerer);
        votes.cast(source);
        comments.add(source, "Good to know.");
        people.be(people.employee("Dedi", Role.MODERATOR));

        transfers.merge(source, "/forum/" + target);

        people.beVisitor();
        Conversation page = page(target, 0);
        assertEquals(List.of(1, 2, 3), page.replies().stream().map(ReplyLine::number).toList());
        ReplyLine opening = page.replies().get(1);
        assertEquals(List.of(first, opening.id(), second), page.replies().stream().map(ReplyLine::id).toList());
        assertTrue(opening.bodyHtml().contains("<strong>Has anybody been to Garut on a bicycle?</strong>"), opening.bodyHtml());
        assertEquals("Sari", opening.authorName());
        assertEquals(1, opening.votes());
        assertEquals("Good to know.", page.comments().get(opening.id()).lines().get(0).bodyHtml().replaceAll("<[^>]*>", "").strip());
        assertTrue(assertThrows(Moved.class, () -> page(source, 0)).path().startsWith("/forum/" + target + "-"));
        assertTrue(places.of(second).endsWith("#reply-3"), places.of(second));
        assertTrue(threads.first(ThreadList.LATEST, 100).stream().noneMatch(line -> line.id() == source));
        people.be(people.employee("Maya", Role.ADMINISTRATOR));
        assertTrue(threads.first(ThreadList.LATEST, 100).stream().noneMatch(line -> line.id() == source));
    }

    @Test
    void undoneMergeLeavesEverythingAsItWas() {
        long target = ask("Who has ridden to Subang and back?");
        long source = ask("Has anybody been to Subang on a bicycle?");
        long answer = reply(source, answerer, "Twice so far this year.");
        people.be(answerer);
        votes.cast(source);
        people.be(asker);
        acceptedAnswers.accept(answer);
        people.be(people.employee("Dedi", Role.MODERATOR));
        transfers.merge(source, String.valueOf(target));
        assertEquals("SOLVED", page(target, 0).thread().status(), "the answer came along");
        long later = reply(target, people.customer("Rina"), "Once, at the end of last year.");

        people.be(people.employee("Dedi", Role.MODERATOR));
        long transfer = transfers.of(target).get(0).getId();
        transfers.undo(transfer);

        Conversation back = page(source, 0);
        assertEquals("Has anybody been to Subang on a bicycle?", back.thread().title());
        assertEquals("SOLVED", back.thread().status());
        assertEquals(answer, back.accepted().id());
        assertEquals(1, back.thread().votes());
        assertEquals(1, evidence(answer));
        Conversation there = page(target, 0);
        assertEquals("ANSWERED", there.thread().status());
        assertEquals(List.of(later), there.replies().stream().map(ReplyLine::id).toList());
        assertEquals(1, there.thread().replies());
        assertEquals(List.of(), transfers.of(target));
        assertEquals("undo.undone", refusal(() -> transfers.undo(transfer)));
    }

    @Test
    void mergingWhatCannotBeMergedIsRefused() throws Exception {
        long one = ask("Who has ridden to Banjar and back?");
        long closed = ask("Who has ridden to Pangandaran and back?");
        people.be(asker);
        long polled = forum.post(ThreadKind.DISCUSSION, "Where shall we ride together?", BODY, topics("commuting"), Language.EN,
                new PollWish("Where to?", "North\nSouth", "", "")).getId();
        transaction.begin();
        ForumThread hidden = new ForumThread(ThreadKind.DISCUSSION, "A thread for members alone", BODY, topics("battery"), Language.EN, em.merge(asker), Visibility.MEMBERS);
        forum.store(hidden);
        transaction.commit();
        assertThrows(Forbidden.class, () -> transfers.merge(one, String.valueOf(closed)));
        people.be(people.employee("Dedi", Role.MODERATOR));
        moderation.close(closed, Ground.UNCLEAR, null, null);

        assertEquals("merge.self", refusal(() -> transfers.merge(one, String.valueOf(one))));
        assertEquals("merge.closed", refusal(() -> transfers.merge(one, String.valueOf(closed))));
        assertEquals("merge.visibility", refusal(() -> transfers.merge(one, String.valueOf(hidden.getId()))));
        assertEquals("merge.polled", refusal(() -> transfers.merge(polled, String.valueOf(one))));
        assertEquals("required", refusal(() -> transfers.merge(one, "")));
        assertEquals("duplicate.unknown", refusal(() -> transfers.merge(one, "nowhere")));
        transfers.merge(closed, String.valueOf(one));
        assertEquals("duplicate.unknown", refusal(() -> transfers.merge(one, String.valueOf(closed))), "it is no thread any more");
        assertThrows(NotFound.class, () -> transfers.merge(closed, String.valueOf(one)));
        assertThrows(NotFound.class, () -> transfers.undo(-1));
    }

    @Test
    void splitThreadBeginsWithTheWordsOfTheFirstReply() {
        long source = ask("Who has ridden to Sumedang and back?");
        reply(source, answerer, "I have, in the rain.");
        long aside = reply(source, answerer, "By the way: where do you charge?");
        long second = reply(source, people.customer("Rina"), "At the market, next door.");
        people.be(asker);
        votes.cast(aside);
        assertThrows(Forbidden.class, () -> transfers.split(source, List.of(aside), ThreadKind.QUESTION, "Where do you charge?", topics("charging")));
        people.be(people.employee("Dedi", Role.MODERATOR));

        long target = transfers.split(source, List.of(aside, second), ThreadKind.QUESTION, "Where do you charge?", topics("charging")).getId();

        people.beVisitor();
        Conversation page = page(target, 0);
        assertEquals("Bima", page.thread().authorName());
        assertTrue(page.thread().bodyHtml().contains("where do you charge"));
        assertEquals(1, page.thread().votes());
        assertEquals("ANSWERED", page.thread().status());
        assertEquals(List.of(second), page.replies().stream().map(ReplyLine::id).toList());
        assertEquals(1, page(source, 0).thread().replies());
        assertTrue(places.of(aside).startsWith("/forum/" + target + "-"), places.of(aside));

        people.be(people.employee("Dedi", Role.MODERATOR));
        transfers.undo(transfers.of(source).get(0).getId());
        assertEquals(List.of(1, 2, 3), page(source, 0).replies().stream().map(ReplyLine::number).toList());
        assertEquals(1, page(source, 0).replies().get(1).votes());
        assertTrue(assertThrows(Moved.class, () -> page(target, 0)).path().startsWith("/forum/" + source + "-"));
    }

    @Test
    void splittingOffNothingOrTheAnswerIsRefused() {
        long source = ask("Who has ridden to Cianjur and back?");
        long answer = reply(source, answerer, "I have, in the rain.");
        people.be(asker);
        acceptedAnswers.accept(answer);
        people.be(people.employee("Dedi", Role.MODERATOR));

        assertEquals("split.none", refusal(() -> transfers.split(source, List.of(), ThreadKind.STORY, "A title of its own", topics("battery"))));
        assertEquals("split.accepted", refusal(() -> transfers.split(source, List.of(answer), ThreadKind.STORY, "A title of its own", topics("battery"))));
        moderation.close(source, Ground.UNCLEAR, null, null);
        assertEquals("split.closed", refusal(() -> transfers.split(source, List.of(answer), ThreadKind.STORY, "A title of its own", topics("battery"))));
    }

    @Test
    void whatWentOnElsewhereIsUndoneThereFirst() {
        long target = ask("Who has ridden to Kuningan and back?");
        long source = ask("Has anybody been to Kuningan on a bicycle?");
        long answer = reply(source, answerer, "Twice so far this year.");
        people.be(people.employee("Dedi", Role.MODERATOR));
        transfers.merge(source, String.valueOf(target));
        long merge = transfers.of(target).get(0).getId();
        long target2 = transfers.split(target, List.of(answer), ThreadKind.STORY, "Two rides to Kuningan", topics("battery")).getId();

        assertEquals("undo.moved", refusal(() -> transfers.undo(merge)));
        transfers.undo(transfers.of(target2).get(0).getId());
        assertEquals(source, transfers.undo(merge).getId());
    }

    @Test
    void pagesOfAThreadWithGapsLeadOnAndBack() {
        long source = ask("Who has ridden to Tegal and back?");
        people.be(asker);
        List<Long> all = IntStream.rangeClosed(1, 19).mapToObj(number -> forum.reply(source, "This is reply number " + number, false).getId()).toList();
        people.be(people.employee("Maya", Role.MODERATOR));
        IntStream.rangeClosed(20, 32).forEach(number -> forum.reply(source, "This is reply number " + number, false));
        people.be(people.employee("Dedi", Role.MODERATOR));
        IntStream.rangeClosed(33, 45).forEach(number -> forum.reply(source, "This is reply number " + number, false));
        transfers.split(source, all, ThreadKind.STORY, "All that came before", topics("battery"));

        Conversation first = page(source, 0);
        assertEquals(39, first.getLast());
        assertEquals(39, first.getNext());
        Conversation second = page(source, 39);
        assertEquals(List.of(40, 41, 42, 43, 44, 45), second.replies().stream().map(ReplyLine::number).toList());
        assertEquals(0, second.getPrevious());
        assertEquals(25, first.getEnd());
    }

    // Polls

    @Test
    void ballotCountsOnceAndMayBeChanged() {
        people.be(asker);
        long thread = forum.post(ThreadKind.DISCUSSION, "Where shall we ride on Sunday?", BODY, topics("commuting"), Language.EN,
                new PollWish("Where to?", "North\n South \n\nWest", "2", "7")).getId();
        List<Long> options = polls.of(thread).options().stream().map(PollView.Option::id).toList();
        polls.vote(thread, List.of(options.get(0), options.get(1)));
        people.be(answerer);
        polls.vote(thread, List.of(options.get(1)));
        polls.vote(thread, List.of(options.get(2)));

        PollView poll = polls.of(thread);
        assertEquals(List.of("North", "South", "West"), poll.options().stream().map(PollView.Option::label).toList());
        assertEquals(List.of(1, 1, 1), poll.options().stream().map(PollView.Option::votes).toList());
        assertEquals(2, poll.voters());
        assertTrue(poll.voted() && poll.options().get(2).chosen() && !poll.options().get(1).chosen());
        assertTrue(page(thread, 0).thread().polled());
    }

    @Test
    void ballotThatBreaksTheRulesIsRefused() {
        people.be(asker);
        long thread = forum.post(ThreadKind.DISCUSSION, "Where shall we ride on Monday?", BODY, topics("commuting"), Language.EN,
                new PollWish("Where to?", "North\nSouth", "", "")).getId();
        List<Long> options = polls.of(thread).options().stream().map(PollView.Option::id).toList();

        assertEquals("poll.choice", refusal(() -> polls.vote(thread, options)));
        assertEquals("poll.choice", refusal(() -> polls.vote(thread, List.of())));
        assertThrows(NotFound.class, () -> polls.vote(thread, List.of(-1L)));
        long question = ask();
        assertThrows(NotFound.class, () -> polls.vote(question, List.of(options.get(0))));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> polls.vote(thread, List.of(options.get(0))));
        people.be(people.employee("Dedi", Role.MODERATOR));
        moderation.close(thread, Ground.UNCLEAR, null, null);
        assertEquals("poll.ended", refusal(() -> polls.vote(thread, List.of(options.get(0)))));
        assertEquals(0, polls.of(thread).voters());
    }

    /** Delivered right after the commit; what must not come is given a moment to come. */
    private void assertHears(int times, Member member) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(times == 0 ? 1 : 10);
        long found;
        do {
            Thread.sleep(100);
            found = tables.number("select count(*) from notification where member_id = ?1", member.getId());
        } while ((times == 0 || found < times) && Instant.now().isBefore(end));
        assertEquals(times, found);
    }

    private List<Long> ids(ThreadFilter filter) {
        return threads.list(ThreadList.HOT, filter, null, 100).items().stream().map(ThreadLine::id).toList();
    }

    private long ask() {
        return ask(another());
    }

    private long ask(String title) {
        people.be(asker);
        return forum.post(ThreadKind.QUESTION, title, BODY, topics("battery"), Language.EN).getId();
    }

    /** A title that no thread has yet; the last one is {@link #title}. */
    private String another() {
        title = TITLE + " (" + NUMBER.incrementAndGet() + ")";
        return title;
    }

    private long post() {
        return forum.post(ThreadKind.QUESTION, title, BODY, topics("battery"), Language.EN).getId();
    }

    private long reply(long thread, Member author, String body) {
        people.be(author);
        return forum.reply(thread, body, false).getId();
    }

    private List<Long> topics(String... notations) {
        return taxonomy.ids(List.of(notations));
    }

    private int evidence(long item) {
        return (int) tables.number("select count(distinct item_id) from expertise_evidence where item_id = ?1", item);
    }

    private Conversation page(long thread, int after) {
        return conversations.page(thread, after, null);
    }

    private static String refusal(Executable act) {
        return Told.key(act);
    }
}
