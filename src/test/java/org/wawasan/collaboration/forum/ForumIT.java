package org.wawasan.collaboration.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.Clicks;
import org.wawasan.Deployments;
import org.wawasan.People;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** The forum from the question to the accepted answer, with the real database. */
@ExtendWith(ArquillianExtension.class)
class ForumIT {

    private static final String TITLE = "Does rain harm the battery?";
    private static final String BODY = "I ride home through the monsoon every day.";

    @Deployment
    static WebArchive portal() {
        return Deployments.portal(ForumIT.class);
    }

    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
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
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clicks clicks;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

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

        Conversation page = conversations.page(question, 0);
        assertEquals(TITLE, page.thread().title());
        assertEquals("OPEN", page.thread().status());
        assertTrue(page.following());
    }

    @Test
    void visitorsReadButDoNotWrite() {
        long question = ask();
        people.beVisitor();

        assertEquals(TITLE, conversations.page(question, 0).thread().title());
        assertThrows(SignInRequired.class, () -> forum.reply(question, "I know", false));
        assertThrows(SignInRequired.class, this::post);
    }

    @Test
    void sentTwiceIsPostedOnce() {
        long question = ask();
        assertEquals(question, post());

        long first = reply(question, answerer, "Not at all.");
        assertEquals(first, reply(question, answerer, "Not at all.\r\n"));
        assertEquals(1, conversations.page(question, 0).thread().replies());
    }

    @Test
    void replyBringsTheThreadForward() {
        long question = ask();
        ask("Another question came meanwhile");

        reply(question, answerer, "Not at all.");

        assertEquals(question, threads.first(ThreadList.LATEST, 1).get(0).id());
    }

    @Test
    void onlyTheCompanyAnswersOfficially() {
        long question = ask();
        people.be(answerer);
        assertThrows(Forbidden.class, () -> forum.reply(question, "I speak for everybody", true));

        people.be(people.employee("Maya", Role.PRODUCT_MANAGER));
        forum.reply(question, "We test every housing.", true);

        assertTrue(conversations.page(question, 0).replies().get(0).official());
    }

    @Test
    void threadForMembersIsHiddenFromVisitorsWithAllItHolds() throws Exception {
        transaction.begin();
        ForumThread thread = new ForumThread(ThreadKind.DISCUSSION, TITLE, BODY, topics("battery"), Language.EN, em.merge(asker), Visibility.MEMBERS);
        forum.store(thread);
        transaction.commit();
        people.be(answerer);
        long reply = forum.reply(thread.getId(), "Between us", false).getId();

        people.beVisitor();
        assertThrows(NotFound.class, () -> conversations.page(thread.getId(), 0));
        assertThrows(NotFound.class, () -> forum.editableReply(reply));
        assertTrue(threads.first(ThreadList.LATEST, 100).stream().noneMatch(line -> line.id() == thread.getId()));
    }

    // Accepting

    @Test
    void acceptedAnswerSolvesAndStandsFirst() {
        long question = ask();
        reply(question, answerer, "Perhaps.");
        long answer = reply(question, answerer, "Not at all, I asked the maker.");

        people.be(asker);
        acceptedAnswers.accept(answer);

        Conversation page = conversations.page(question, 0);
        assertEquals("SOLVED", page.thread().status());
        assertEquals(answer, page.accepted().id());
        assertTrue(page.accepted().isAccepted());
        assertEquals(1, evidence(answer));
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheAcceptedOne() {
        long question = ask();
        long first = reply(question, answerer, "Perhaps.");
        long second = reply(question, people.customer("Dedi"), "Not at all.");
        people.be(asker);

        acceptedAnswers.accept(first);
        acceptedAnswers.accept(second);

        assertEquals(second, conversations.page(question, 0).accepted().id());
        assertEquals(0, evidence(first));
        assertEquals(1, evidence(second));
    }

    @Test
    void acceptanceTakenBackTakesTheEvidence() {
        long question = ask();
        long answer = reply(question, answerer, "Not at all.");
        people.be(asker);
        acceptedAnswers.accept(answer);

        acceptedAnswers.unaccept(answer);

        assertEquals("ANSWERED", conversations.page(question, 0).thread().status());
        assertNull(conversations.page(question, 0).accepted());
        assertEquals(0, evidence(answer));
    }

    @Test
    void answerToOnesOwnQuestionShowsNothing() {
        long question = ask();
        long answer = reply(question, asker, "I found it myself.");

        acceptedAnswers.accept(answer);

        assertEquals("SOLVED", conversations.page(question, 0).thread().status());
        assertEquals(0, evidence(answer));
    }

    @Test
    void askerAndCuratorAcceptAndNobodyElse() {
        long question = ask();
        long answer = reply(question, answerer, "Not at all.");

        assertThrows(Forbidden.class, () -> acceptedAnswers.accept(answer));
        people.be(people.employee("Maya", Role.CURATOR));
        assertTrue(acceptedAnswers.accept(answer).isAccepted());
    }

    // Revising and closing

    @Test
    void wordsAreChangedByAuthorAndModeratorOnly() {
        long question = ask();

        forum.revise(question, TITLE, BODY + " And at night.", topics("battery"), 0);
        people.be(answerer);
        assertThrows(Forbidden.class, () -> forum.revise(question, TITLE, "Not mine at all", topics("battery"), 1));
        people.be(people.employee("Dedi", Role.MODERATOR));
        forum.revise(question, TITLE, BODY, topics("charging"), 1);

        assertEquals(topics("charging"), conversations.page(question, 0).thread().topics());
    }

    @Test
    void closedThreadSaysWhyAndTakesNothing() {
        long question = ask();
        long reply = reply(question, answerer, "Not at all.");
        assertThrows(Forbidden.class, () -> forum.close(question, "I am tired of it"));

        people.be(people.employee("Dedi", Role.MODERATOR));
        forum.close(question, "Answered in the manual");

        assertEquals("Answered in the manual", threads.closing(question).orElseThrow().getReason());
        people.be(asker);
        assertEquals("reply.closed", refusal(() -> forum.reply(question, "One more thing", false)));
        assertEquals("accept.closed", refusal(() -> acceptedAnswers.accept(reply)));
        assertEquals("vote.closed", refusal(() -> votes.cast(reply)));
        assertEquals("comment.closed", refusal(() -> comments.add(reply, "One more thing")));
    }

    // Reading

    @Test
    void longThreadIsReadPageByPage() {
        long question = ask();
        people.be(answerer);
        IntStream.rangeClosed(1, 18).forEach(number -> forum.reply(question, "Reply " + number, false));
        people.be(people.customer("Dedi"));
        IntStream.rangeClosed(19, 25).forEach(number -> forum.reply(question, "Reply " + number, false));

        Conversation first = conversations.page(question, 0);
        assertEquals(20, first.replies().size());
        assertEquals(20, first.getNext());
        Conversation second = conversations.page(question, 20);
        assertEquals(List.of(21, 22, 23, 24, 25), second.replies().stream().map(ReplyLine::number).toList());
        assertNull(second.getNext());
        assertEquals(0, second.getPrevious());
        assertThrows(NotFound.class, () -> conversations.page(question, 25));
    }

    @Test
    void pageShowsVotesAndCommentsWhereTheyBelong() {
        long question = ask();
        long reply = reply(question, answerer, "Not at all.");
        people.be(asker);
        votes.cast(reply);
        comments.add(reply, "Thank you!");

        Conversation page = conversations.page(question, 0);
        assertEquals(Set.of(reply), page.voted());
        assertEquals(1, page.replies().get(0).votes());
        assertEquals("Sari", page.comments().get(reply).get(0).authorName());
        assertFalse(page.comments().containsKey(question));
    }

    @Test
    void unansweredQuestionsWaitTheLongestFirst() {
        long waiting = ask("Who has ridden to Bogor and back?");
        long answered = ask("Who has ridden to Depok and back?");
        reply(answered, answerer, "I have.");
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
        assertEquals(1, conversations.page(question, 0).replies().get(0).votes());
        assertEquals(1, conversations.page(question, 0).replies().get(0).comments());
    }

    private void hold(long item, String how) {
        em.createNativeQuery("select id from knowledge_item where id = :id for update" + how).setParameter("id", item).getResultList();
    }

    private List<Long> ids(ThreadFilter filter) {
        return threads.list(ThreadList.HOT, filter, null, 100).items().stream().map(ThreadLine::id).toList();
    }

    private long ask() {
        return ask(TITLE);
    }

    private long ask(String title) {
        people.be(asker);
        return forum.post(ThreadKind.QUESTION, title, BODY, topics("battery"), Language.EN).getId();
    }

    private long post() {
        return forum.post(ThreadKind.QUESTION, TITLE, BODY, topics("battery"), Language.EN).getId();
    }

    private long reply(long thread, Member author, String body) {
        people.be(author);
        return forum.reply(thread, body, false).getId();
    }

    private List<Long> topics(String... notations) {
        return taxonomy.ids(List.of(notations));
    }

    private int evidence(long item) {
        return ((Number) em.createNativeQuery("select count(distinct item_id) from expertise_evidence where item_id = :item")
                .setParameter("item", item).getSingleResult()).intValue();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).violations().get(0).key();
    }
}
