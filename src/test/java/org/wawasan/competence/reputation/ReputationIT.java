package org.wawasan.competence.reputation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.Transfer;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.VotesOnBehalf;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.member.Points;
import org.wawasan.member.Privilege;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** Points with the real database: what gives them, what takes them back, and that the sum is always that of the entries. */
@ExtendWith(ArquillianExtension.class)
class ReputationIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String BODY = "I ride home through the monsoon every day.";
    private static final Instant DAY = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(9));

    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Transfers transfers;
    @Inject
    private IdeaBoard ideas;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Votes votes;
    @Inject
    private VotesOnBehalf votesOnBehalf;
    @Inject
    private Reputations reputations;
    @Inject
    private Members members;
    @Inject
    private Points points;
    @Inject
    private Access access;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Inject
    private Clicks clicks;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

    private Member asker;
    private Member answerer;
    private Member voter;

    @BeforeEach
    void peopleArrive() {
        asker = people.customer("Sari");
        answerer = people.customer("Bima");
        voter = people.customer("Rina");
    }

    @AfterEach
    void sumIsThatOfTheEntries() {
        assertEquals(0, count("member_reputation r where r.points <> (select coalesce(sum(e.points), 0) from reputation_entry e where e.member_id = r.member_id)"));
        assertEquals(0, count("reputation_entry e where not exists (select 1 from member_reputation r where r.member_id = e.member_id)"));
        assertEquals(0, count("reputation_day d where d.points <> (select coalesce(sum(e.points), 0) from reputation_entry e where e.member_id = d.member_id "
                + "and date(e.happened) = d.day and e.merit in ('VOTE', 'PUBLISHED_ARTICLE', 'ACCEPTED_EDIT'))"));
    }

    // What gives points

    @Test
    void votesGivePointsOnceAndTakeThemBack() {
        long question = ask();
        long answer = reply(question);
        people.be(voter);

        votes.cast(question);
        votes.cast(answer);
        votes.cast(answer);
        assertEquals(5, points.of(asker.getId()));
        assertEquals(10, points.of(answerer.getId()));

        votes.takeBack(answer);
        votes.takeBack(answer);
        assertEquals(0, points.of(answerer.getId()));
        assertEquals(5, points.of(asker.getId()));
    }

    @Test
    void nobodyGivesPointsToThemselves() {
        long question = ask();
        votes.cast(question);
        long own = forum.reply(question, "I found it out myself meanwhile.", false).getId();
        acceptedAnswers.accept(own);
        assertEquals(0, points.of(asker.getId()));

        Member curator = people.be(people.employee("Maya", Role.CURATOR));
        long answer = forum.reply(question, "We have tested that in the rain.", false).getId();
        acceptedAnswers.accept(answer);
        assertEquals(0, points.of(curator.getId()), "by an acceptance of one's own");

        Member manager = people.be(people.employee("Lina", Role.PRODUCT_MANAGER));
        long idea = idea();
        votesOnBehalf.cast(idea, voter.getEmail(), "She told us on the phone");
        assertEquals(0, points.of(manager.getId()), "by a vote that one casts for somebody else");
    }

    @Test
    void acceptanceGivesPointsAndItsEndTakesThem() {
        long question = ask();
        long first = reply(question);
        Member other = people.be(people.customer("Dedi"));
        long second = forum.reply(question, "No, mine has stood it for years.", false).getId();
        people.be(asker);

        acceptedAnswers.accept(first);
        acceptedAnswers.accept(first);
        assertEquals(15, points.of(answerer.getId()));
        acceptedAnswers.accept(second);
        assertEquals(0, points.of(answerer.getId()));
        assertEquals(15, points.of(other.getId()));
        acceptedAnswers.unaccept(second);
        assertEquals(0, points.of(other.getId()));
    }

    @Test
    void releasedIdeaGivesPointsUntilItIsUnderReviewAgain() {
        people.be(asker);
        long idea = idea();
        people.be(people.employee("Lina", Role.PRODUCT_MANAGER));

        IdeaStatus now = IdeaStatus.NEW;
        for (IdeaStatus next : List.of(IdeaStatus.UNDER_REVIEW, IdeaStatus.PLANNED, IdeaStatus.IN_DEVELOPMENT, IdeaStatus.RELEASED)) {
            ideas.decide(idea, now, next, null, "This is what we do about it now.");
            now = next;
        }
        assertEquals(15, points.of(asker.getId()));
        ideas.decide(idea, now, IdeaStatus.UNDER_REVIEW, null, "It did not work as it should.");
        assertEquals(0, points.of(asker.getId()));
    }

    @Test
    void onlyWhatEverybodyMayReadGivesPoints() throws Exception {
        transaction.begin();
        ForumThread thread = new ForumThread(ThreadKind.DISCUSSION, "Among members of the portal", BODY, topics(), Language.EN, em.merge(asker), Visibility.MEMBERS);
        forum.store(thread);
        transaction.commit();

        people.be(voter);
        votes.cast(thread.getId());
        assertEquals(0, points.of(asker.getId()));
        votes.takeBack(thread.getId());
    }

    // The measure of a day

    @Test
    void dayGivesTwoHundredPointsAndWhatIsTakenBackTakesWhatItGave() throws Exception {
        long question = ask();
        long answer = reply(question);
        List<Member> voters = IntStream.range(0, 22).mapToObj(number -> people.customer("Voter " + number)).toList();
        vote(question, List.of(voters.get(0)), DAY, asker);
        vote(answer, voters.subList(0, 22), DAY, answerer);

        assertEquals(200, points.of(answerer.getId()));
        assertEquals(List.of(0, 0), gave(answer).subList(20, 22));
        people.be(voters.get(21));
        votes.takeBack(answer);
        assertEquals(200, points.of(answerer.getId()), "it gave nothing");
        people.be(voters.get(3));
        votes.takeBack(answer);
        assertEquals(190, points.of(answerer.getId()));

        vote(question, List.of(voters.get(1)), DAY, asker);
        long another = replyOn(question, "The second thing that I know about it.");
        vote(another, List.of(voters.get(4)), DAY, answerer);
        assertEquals(200, points.of(answerer.getId()), "there was room again");
        people.be(asker);
        acceptedAnswers.accept(answer);
        assertEquals(215, points.of(answerer.getId()), "an acceptance is not limited");
        vote(another, List.of(voters.get(5)), DAY.plus(Duration.ofDays(1)), answerer);
        assertEquals(225, points.of(answerer.getId()), "another day");
    }

    @Test
    void aPartIsSwallowedAndThatPartIsNotTakenBack() throws Exception {
        long question = ask();
        long answer = reply(question);
        long own = askedBy(answerer);
        List<Member> voters = IntStream.range(0, 21).mapToObj(number -> people.customer("Voter " + number)).toList();
        vote(own, List.of(voters.get(0)), DAY, answerer);
        vote(answer, voters.subList(0, 20), DAY, answerer);

        assertEquals(200, points.of(answerer.getId()));
        assertEquals(5, gave(answer).get(19), "195 and 10 are 200");
        people.be(voters.get(19));
        votes.takeBack(answer);
        assertEquals(195, points.of(answerer.getId()));
    }

    @Test
    void migrationReckonsTheSameAsWasKept() throws Exception {
        long question = ask();
        long answer = reply(question);
        List<Member> voters = IntStream.range(0, 22).mapToObj(number -> people.customer("Voter " + number)).toList();
        vote(question, voters.subList(0, 3), DAY, asker);
        vote(answer, voters, DAY, answerer);
        people.be(asker);
        acceptedAnswers.accept(answer);
        String kept = told();

        transaction.begin();
        Stream.of("reputation_day", "reputation_entry", "member_reputation").forEach(table -> em.createNativeQuery("delete from " + table).executeUpdate());
        for (String statement : migration().split(";\\s*\\n")) {
            if (statement.strip().replaceAll("(?m)^--.*\\n", "").startsWith("insert into ")) {
                em.createNativeQuery(statement.strip().replaceAll("(?m)^--.*\\n", "")).executeUpdate();
            }
        }
        String reckoned = told();
        transaction.rollback();
        assertEquals(kept, reckoned);
        assertTrue(kept.contains("ACCEPTED_ANSWER"), kept);
    }

    // Many at one time

    @Test
    void manyVoteAtOneTimeAndNothingIsLost() throws Exception {
        long question = ask();
        List<Long> answers = IntStream.range(0, 3).mapToObj(number -> replyOn(question, "The answer with the number " + number)).toList();
        List<Member> voters = IntStream.range(0, 12).mapToObj(number -> people.customer("Voter " + number)).toList();
        List<Future<?>> clicked = new ArrayList<>();
        for (Member one : voters) {
            answers.forEach(answer -> clicked.add(executor.submit(() -> clicks.as(one.asViewer(), () -> votes.cast(answer)))));
            clicked.add(executor.submit(() -> clicks.as(one.asViewer(), () -> {
                votes.cast(answers.get(0));
                votes.takeBack(answers.get(0));
                votes.cast(answers.get(0));
            })));
        }
        answers.forEach(answer -> clicked.add(executor.submit(() -> clicks.as(asker.asViewer(), () -> acceptedAnswers.accept(answer)))));
        for (Future<?> click : clicked) {
            click.get();
        }

        assertEquals(count("reputation_entry where member_id = " + answerer.getId() + " and merit = 'VOTE'"),
                count("knowledge_vote where item_id in (" + answers.get(0) + ", " + answers.get(1) + ", " + answers.get(2) + ")"));
        assertEquals(215, points.of(answerer.getId()), "a full day and one acceptance");
    }

    @Test
    void thoseWhoVoteForOneAnotherDoNotBlockOneAnother() throws Exception {
        long hers = askedBy(asker);
        long his = askedBy(answerer);
        List<Future<?>> clicked = List.of(executor.submit(() -> clicks.as(asker.asViewer(), () -> goingToAndFro(his))),
                executor.submit(() -> clicks.as(answerer.asViewer(), () -> goingToAndFro(hers))),
                executor.submit(() -> clicks.as(voter.asViewer(), () -> {
                    goingToAndFro(hers);
                    goingToAndFro(his);
                })));
        for (Future<?> click : clicked) {
            click.get();
        }
        assertEquals(10, points.of(asker.getId()));
        assertEquals(10, points.of(answerer.getId()));
    }

    private void goingToAndFro(long item) {
        for (int round = 0; round < 8; round++) {
            votes.cast(item);
            votes.takeBack(item);
        }
        votes.cast(item);
    }

    // Merging and splitting

    @Test
    void mergedThreadLosesAndDoublesNothing() {
        long target = ask();
        long source = askedBy(answerer);
        long reply = replyBy(voter, source, "I have seen that, too, and more than once.");
        people.be(voter);
        votes.cast(source);
        people.be(asker);
        votes.cast(reply);
        votes.cast(source);
        people.be(answerer);
        acceptedAnswers.accept(reply);
        people.be(people.employee("Wulan", Role.MODERATOR));

        transfers.merge(source, String.valueOf(target));
        assertEquals(10, points.of(answerer.getId()));
        assertEquals(25, points.of(voter.getId()));
        Transfer merge = transfers.of(target).get(0);
        long opening = tables.number("select opening_id from forum_transfer where id = ?1", merge.getId());
        people.be(voter);
        votes.takeBack(opening);
        assertEquals(5, points.of(answerer.getId()), "what it gave before");
        votes.cast(opening);
        assertEquals(15, points.of(answerer.getId()), "a reply by now");

        people.be(people.employee("Wulan", Role.MODERATOR));
        transfers.undo(merge.getId());
        assertEquals(15, points.of(answerer.getId()));
        assertEquals(25, points.of(voter.getId()));
        people.be(asker);
        votes.takeBack(source);
        assertEquals(10, points.of(answerer.getId()));
        assertTrue(reputations.of(answerer.getId(), null).items().stream().allMatch(line -> line.type().getCode().equals("thread")));
    }

    @Test
    void splitKeepsThePointsOfEachReply() {
        long question = ask();
        long reply = reply(question);
        people.be(voter);
        votes.cast(reply);
        people.be(people.employee("Wulan", Role.MODERATOR));

        long begun = transfers.split(question, List.of(reply), ThreadKind.STORY, "A story of its own " + NUMBER.incrementAndGet(), topics()).getId();
        assertEquals(10, points.of(answerer.getId()));
        people.be(voter);
        votes.takeBack(begun);
        assertEquals(0, points.of(answerer.getId()));
    }

    @Test
    void mergedIdeaKeepsItsPointsUntilAVoterWantsNeither() {
        people.be(asker);
        long target = idea();
        people.be(answerer);
        long source = idea();
        people.be(voter);
        votes.cast(source);
        votes.cast(target);
        people.be(people.customer("Dedi"));
        votes.cast(source);
        people.be(people.employee("Lina", Role.PRODUCT_MANAGER));

        merging.merge(source, target, "Both ask for the same.");
        assertEquals(10, points.of(answerer.getId()));
        assertEquals(5, points.of(asker.getId()));
        people.be(voter);
        votes.takeBack(target);
        assertEquals(5, points.of(answerer.getId()));
        assertEquals(0, points.of(asker.getId()));
        people.be(people.employee("Lina", Role.PRODUCT_MANAGER));
        merging.undo(source, "They are two after all.");
        assertEquals(5, points.of(answerer.getId()));
    }

    // Reading

    @Test
    void listTellsWhatForAndHidesWhatIsHidden() throws Exception {
        long question = ask();
        long answer = reply(question);
        List<Member> voters = IntStream.range(0, 23).mapToObj(number -> people.customer("Voter " + number)).toList();
        vote(answer, voters, DAY, answerer);
        people.beVisitor();

        Page<Reputations.Line> first = reputations.of(answerer.getId(), null);
        Page<Reputations.Line> second = reputations.of(answerer.getId(), first.next());
        assertEquals(Reputations.PAGE, first.items().size());
        assertEquals(3, second.items().size());
        assertEquals(23, Stream.concat(first.items().stream(), second.items().stream()).map(Reputations.Line::id).distinct().count());
        assertEquals(path(answer), first.items().get(0).path());
        assertThrows(NotFound.class, () -> members.known(Long.MAX_VALUE));

        transaction.begin();
        em.createNativeQuery("update knowledge_item set visibility = 'EMPLOYEES' where id = " + answer).executeUpdate();
        transaction.commit();
        assertEquals(List.of(), reputations.of(answerer.getId(), null).items());
        people.be(people.employee("Maya", Role.CURATOR));
        assertEquals(Reputations.PAGE, reputations.of(answerer.getId(), null).items().size());
    }

    @Test
    void privilegesOpenWithPointsOrRoles() throws Exception {
        people.beVisitor();
        assertTrue(Stream.of(Privilege.values()).noneMatch(access::may));
        people.be(answerer);
        assertTrue(Stream.of(Privilege.values()).noneMatch(access::may));
        people.be(people.employee("Maya", Role.CURATOR));
        assertTrue(Stream.of(Privilege.values()).allMatch(access::may));
        people.be(people.employee("Wulan", Role.MODERATOR));
        assertTrue(access.may(Privilege.REVISE_OTHERS));

        earns(answerer, 200);
        people.be(answerer);
        assertTrue(access.may(Privilege.REVISE_LATER));
        assertTrue(!access.may(Privilege.REVISE_OTHERS));
    }

    /** By votes, all that a day gives. */
    private void earns(Member member, int sum) throws Exception {
        long answer = replyBy(member, ask(), "What I know about it is this.");
        vote(answer, IntStream.range(0, sum / 10).mapToObj(number -> people.customer("Voter " + number)).toList(), DAY, member);
        assertEquals(sum, points.of(member.getId()));
    }

    /** Votes of a time, one after the other. */
    private void vote(long item, List<Member> voters, Instant when, Member author) throws Exception {
        int number = 0;
        for (Member one : voters) {
            transaction.begin();
            votes.store(em.find(org.wawasan.knowledge.KnowledgeItem.class, item), em.getReference(Member.class, one.getId()), when.plusSeconds(number++));
            transaction.commit();
        }
        assertTrue(points.of(author.getId()) > 0);
    }

    private List<Integer> gave(long item) {
        return tables.column(Integer.class, "select points from reputation_entry where item_id = ?1 order by happened, id", item);
    }

    private String told() {
        return tables.column(String.class, """
                select group_concat(concat_ws(' ', e.merit, e.item_id, e.giver_id, e.points, e.happened, r.points, coalesce(d.points, 0)) order by e.merit, e.happened, e.giver_id separator '\\n')
                from reputation_entry e join member_reputation r on r.member_id = e.member_id
                left join reputation_day d on d.member_id = e.member_id and d.day = date(e.happened)
                where e.member_id in (?1, ?2)""", asker.getId(), answerer.getId()).get(0);
    }

    private static String migration() throws Exception {
        try (InputStream sql = ReputationIT.class.getResourceAsStream("/db/migration/V25__reputation.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String path(long reply) throws Exception {
        transaction.begin();
        try {
            return em.find(Reply.class, reply).path();
        } finally {
            transaction.commit();
        }
    }

    private long idea() {
        return ideas.submit("A bell that can be heard in the rain " + NUMBER.incrementAndGet(), "Nobody hears mine when the monsoon comes down.", Language.EN, topics()).getId();
    }

    private long ask() {
        return askedBy(asker);
    }

    private long askedBy(Member author) {
        people.be(author);
        return forum.post(ThreadKind.QUESTION, "Does rain harm the battery? (" + NUMBER.incrementAndGet() + ")", BODY, topics(), Language.EN).getId();
    }

    private long reply(long question) {
        return replyOn(question, "Not at all, I have asked the maker.");
    }

    private long replyOn(long question, String body) {
        return replyBy(answerer, question, body);
    }

    private long replyBy(Member author, long question, String body) {
        people.be(author);
        return forum.reply(question, body, false).getId();
    }

    private List<Long> topics() {
        return taxonomy.ids(List.of("battery"));
    }

    private int count(String what) {
        return (int) tables.number("select count(*) from " + what);
    }
}
