package org.wawasan.collaboration.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.CommentLine;
import org.wawasan.knowledge.CommentPart;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.i18n.Tone;
import org.wawasan.platform.persistence.Page;

@ExtendWith(ArquillianExtension.class)
class IdeasIT {

    private static final String BODY = "Mine sing in the rain, and everybody turns round.";
    private static final String RESPONSE = "Thank you. This is what comes next.";

    @Inject
    private IdeaBoard board;
    @Inject
    private Ideas ideas;
    @Inject
    private IdeaWorkflow workflow;
    @Inject
    private Votes votes;
    @Inject
    private Comments comments;
    @Inject
    private Follows follows;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Inject
    private Clicks clicks;
    @Inject
    private Heard heard;
    @Inject
    private Slowly slowly;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

    private Member sari;
    private Member maya;

    @BeforeEach
    void meet() {
        sari = people.customer("Sari");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
    }

    @Test
    void authorWantsAndFollowsTheirIdea() {
        people.be(sari);
        long id = submit("Quieter disc brakes");

        IdeaStory story = ideas.story(id);
        assertEquals(1, story.idea().votes());
        assertTrue(story.idea().voted());
        assertTrue(story.following());
        assertEquals(1, rows("knowledge_vote", id));
    }

    @Test
    void visitorSignsInFirst() {
        people.beVisitor();

        assertThrows(SignInRequired.class, () -> submit("An idea of nobody"));
        assertThrows(SignInRequired.class, () -> ideas.list(IdeaFilter.open(IdeaSort.MINE), null, 5));
    }

    @Test
    void ideaSentTwiceIsOneIdea() {
        people.be(sari);

        assertEquals(submit("Mudguards that do not rattle"), submit("Mudguards  that do not rattle "));
    }

    @Test
    void votesAreExactHoweverManyClickAtOnce() throws Exception {
        people.be(sari);
        long id = submit("A second battery for couriers");
        List<Viewer> voters = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Viewer voter = people.customer("Voter " + i).asViewer();
            voters.addAll(List.of(voter, voter));
        }
        Collections.shuffle(voters);

        List<Future<?>> all = new ArrayList<>();
        voters.forEach(voter -> all.add(executor.submit(() -> clicks.as(voter, () -> votes.cast(id)))));
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(17, ideas.story(id).idea().votes());
        assertEquals(17, rows("knowledge_vote", id));

        all.clear();
        voters.forEach(voter -> all.add(executor.submit(() -> clicks.as(voter, () -> votes.takeBack(id)))));
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(1, ideas.story(id).idea().votes());
        assertEquals(1, rows("knowledge_vote", id));
    }

    @Test
    void voteThatIsTakenBackLeavesNoTraceInWhatTrends() {
        people.be(sari);
        long id = submit("A bell that is heard in traffic");
        double before = trending(id);

        people.be(people.customer("Agus"));
        votes.cast(id);
        assertEquals(before + 0.585, trending(id), 0.01);
        votes.takeBack(id);
        assertEquals(before, trending(id), 1e-6);
    }

    @Test
    void commentMakesItsAuthorFollow() {
        people.be(sari);
        long id = submit("Lights that stay on at the crossing");
        people.be(people.customer("Agus"));
        comments.add(id, "Same here, every morning.");

        assertTrue(follows.isFollowing(id));
        assertEquals("Agus", ideas.story(id).comments().lines().get(0).authorName());
        assertEquals(1, ideas.story(id).idea().comments());
    }

    @Test
    void commentSentTwiceIsOneCommentOfWhichIsToldOnce() {
        people.be(sari);
        long id = submit("A shelf for the charger");
        long comment = comments.add(id, "And a hook for the cable.").getId();

        assertEquals(comment, comments.add(id, "And a hook for the cable.\r\n").getId());
        assertEquals(1, ideas.story(id).idea().comments());
        assertEquals(1, rows("notification_announcement", id));
        assertNotEquals(comment, comments.add(id, "And a hook for the lock.").getId());
        people.be(maya);
        assertNotEquals(comment, comments.add(id, "And a hook for the cable.").getId());
    }

    @Test
    void everyCommentIsOnSomePartOfThePage() throws Exception {
        people.be(sari);
        long id = submit("A bell that cars hear");
        Instant day = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS);
        List<Long> all = new ArrayList<>();
        transaction.begin();
        for (int i = 0; i < 2 * Comments.PART + 5; i++) {
            all.add(comments.store(em.find(Idea.class, id), em.getReference(Member.class, (i == 0 ? maya : sari).getId()), "Number " + i, day.plusSeconds(i / 3)).getId());
        }
        transaction.commit();

        CommentPart newest = ideas.story(id).comments();
        assertEquals(all.subList(all.size() - Comments.PART, all.size()), ids(newest));
        assertNull(newest.later());
        assertTrue(ideas.story(id).credits(List.of()).contains(new Credit(maya.getId(), "Maya", Credit.Part.COMMENT)));
        CommentPart before = ideas.story(id, newest.earlier()).comments();
        assertEquals(all.subList(5, 5 + Comments.PART), ids(before));
        CommentPart first = ideas.story(id, before.earlier()).comments();
        assertEquals(all.subList(0, Comments.PART), ids(first));
        assertNull(first.earlier());
        CommentPart second = ideas.story(id, first.later()).comments();
        assertEquals(all.subList(Comments.PART, 2 * Comments.PART), ids(second));
        assertEquals(newest, ideas.story(id, second.later()).comments());
        for (Long comment : List.of(all.get(0), all.get(17), all.get(all.size() - 1))) {
            assertTrue(ids(ideas.story(id, comment).comments()).contains(comment));
        }
        long other = submit("A bell that pedestrians like");
        comments.add(other, "It is for another idea.");
        assertEquals(newest, ideas.story(id, ideas.story(other).comments().lines().get(0).id()).comments());
        assertEquals(newest, ideas.story(id, Long.MAX_VALUE).comments());
    }

    private static List<Long> ids(CommentPart part) {
        return part.lines().stream().map(CommentLine::id).toList();
    }

    @Test
    void whoSubmitsAnIdeaDoesNotWaitForThoseWhoTellThemSomething() throws Exception {
        transaction.begin();
        em.createNativeQuery("select id from member where id = :id lock in share mode").setParameter("id", sari.getId()).getResultList();
        try {
            executor.submit(() -> clicks.as(sari.asViewer(), () -> submit("A stand for two wheels"))).get(10, TimeUnit.SECONDS);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void onlyProductManagersDecide() {
        people.be(sari);
        long id = submit("A folding lock for the frame");

        assertThrows(Forbidden.class, () -> board.decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE));
    }

    @Test
    void decisionIsToldInTheTimeline() {
        people.be(sari);
        long id = submit("Spare parts by the next day");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.UNDER_REVIEW, null, RESPONSE);
        board.decide(id, IdeaStatus.UNDER_REVIEW, IdeaStatus.PLANNED, null, RESPONSE);

        people.beVisitor();
        IdeaStory story = ideas.story(id);
        assertEquals(List.of(IdeaStatus.UNDER_REVIEW, IdeaStatus.PLANNED), story.decisions().stream().map(Decision::to).toList());
        assertEquals("Maya", story.getResponse().byName());
        assertEquals(IdeaStatus.PLANNED, story.idea().status());
    }

    @Test
    void decisionSentTwiceIsSaidOnce() {
        people.be(sari);
        long id = submit("A rack that folds");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE + " ");
        board.decide(id, IdeaStatus.PLANNED, IdeaStatus.PLANNED, null, "Thank you. It comes in spring.");

        assertEquals(2, ideas.story(id).decisions().size());
    }

    @Test
    void decisionOnWhatSomebodyElseDecidedIsRefused() {
        people.be(sari);
        long id = submit("A stand for the heavy frame");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);

        Refused refused = assertThrows(Refused.class, () -> board.decide(id, IdeaStatus.NEW, IdeaStatus.DECLINED, null, RESPONSE));
        assertEquals(List.of(IdeaStatus.PLANNED), refused.violations().get(0).args());
    }

    @Test
    void releasedIdeaIsEvidenceOfItsAuthor() {
        people.be(sari);
        long id = submit("Firmware updates over the phone");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.RELEASED, null, RESPONSE);

        EvidenceGiven evidence = heard.of(id);
        assertNotNull(evidence);
        assertEquals(sari.getId(), evidence.memberId());
        assertEquals(taxonomy.ids(List.of("brakes")), List.copyOf(evidence.topics()));
    }

    @Test
    void closedIdeaRefusesVotes() {
        people.be(sari);
        long id = submit("A basket in front and behind");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.DECLINED, null, RESPONSE);

        assertThrows(Refused.class, () -> votes.cast(id));
        people.be(sari);
        assertThrows(Refused.class, () -> votes.takeBack(id));
    }

    @Test
    void ideaWithDuplicatesBecomesNoDuplicate() {
        people.be(sari);
        long first = submit("Warmer grips for the mountains");
        long second = submit("Grips that warm the hands");
        long third = submit("Heated grips, please");
        people.be(maya);
        board.decide(second, IdeaStatus.NEW, IdeaStatus.DUPLICATE, first, RESPONSE);

        assertThrows(Refused.class, () -> board.decide(first, IdeaStatus.NEW, IdeaStatus.DUPLICATE, third, RESPONSE));
        assertThrows(Refused.class, () -> board.decide(third, IdeaStatus.NEW, IdeaStatus.DUPLICATE, second, RESPONSE));
        assertEquals(ideas.story(first).idea().getPath(), ideas.story(second).originalPath());
    }

    @Test
    void authorRevisesUntilTheCompanyAnswers() {
        people.be(sari);
        long id = submit("A shorter stem for small people");
        Idea seen = board.toRevise(id);
        board.revise(id, seen.getVersion(), "A shorter stem for short arms", BODY, Language.EN, seen.getTopics());
        assertEquals("A shorter stem for short arms", ideas.story(id).idea().title());

        assertThrows(Refused.class, () -> board.revise(id, seen.getVersion(), "Written on an old page", BODY, Language.EN, seen.getTopics()));
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.UNDER_REVIEW, null, RESPONSE);
        people.be(sari);
        assertThrows(Forbidden.class, () -> board.toRevise(id));
    }

    @Test
    void ideaForEmployeesIsNotThereForOthers() throws Exception {
        people.be(sari);
        long id = submit("A secret of the house");
        transaction.begin();
        em.createNativeQuery("update knowledge_item set visibility = 'EMPLOYEES' where id = :id").setParameter("id", id).executeUpdate();
        transaction.commit();

        assertThrows(NotFound.class, () -> ideas.story(id));
        assertThrows(NotFound.class, () -> votes.cast(id));
        assertFalse(all(IdeaFilter.open(IdeaSort.NEW)).contains(id));
        people.be(maya);
        assertTrue(all(IdeaFilter.open(IdeaSort.NEW)).contains(id));
    }

    @ParameterizedTest
    @EnumSource
    void everyListShowsEachIdeaOnce(IdeaSort sort) {
        people.be(people.customer("Writer"));
        Set<Long> mine = new HashSet<>();
        for (int i = 1; i <= 7; i++) {
            mine.add(submit("Wish number " + i + " for " + sort));
        }
        List<Long> shown = all(IdeaFilter.open(sort));

        assertTrue(shown.containsAll(mine));
        assertEquals(new HashSet<>(shown).size(), shown.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"TRENDING", "TOP", "DISCUSSED"})
    void whoTurnsPagesGoesOnInTheOrderOfTheFirstWhateverHappensMeanwhile(IdeaSort sort) {
        List<Long> made = new ArrayList<>();
        people.be(people.customer("Writer"));
        for (int i = 1; i <= 6; i++) {
            made.add(submitInIndonesian("Membaca terus, keinginan " + i + " untuk " + sort));
        }
        IdeaFilter filter = new IdeaFilter(sort, IdeaStatus.OPEN, null, Language.ID);
        List<Long> begun = all(filter);
        assertTrue(begun.containsAll(made));

        List<Long> read = new ArrayList<>();
        Page<IdeaLine> page = ideas.list(filter, null, 3);
        page.items().forEach(line -> read.add(line.id()));
        while (page.next() != null) {
            people.be(people.customer("Reader"));
            Long last = begun.get(begun.size() - 1);
            Long next = begun.get(read.size());
            Long shown = read.get(0);
            for (Long moved : List.of(last, next, shown)) {
                votes.cast(moved);
                comments.add(moved, "It is what I was about to say.");
            }
            votes.takeBack(shown);
            page = ideas.list(filter, page.next(), 3);
            page.items().forEach(line -> read.add(line.id()));
        }

        assertEquals(begun, read);
    }

    @Test
    void voteThatWasUnderWayWhenReadingBeganIsNoReasonToPassOver() throws Exception {
        people.be(people.customer("Writer"));
        long overtaken = submitInIndonesian("Pedal yang menyala di malam hari");
        long overtaking = submitInIndonesian("Pedal yang menghangatkan kaki");
        Viewer voter = people.customer("Slow").asViewer();
        Viewer other = people.customer("Quick").asViewer();
        CountDownLatch cast = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> slow = executor.submit(() -> clicks.as(voter, () -> slowly.within(() -> {
            votes.cast(overtaking);
            cast.countDown();
            slowly.await(begun);
        })));
        slowly.await(cast);
        executor.submit(() -> clicks.as(other, () -> votes.cast(overtaken))).get();
        IdeaFilter filter = new IdeaFilter(IdeaSort.TOP, IdeaStatus.OPEN, null, Language.ID);
        List<Long> order = all(filter);
        int size = order.indexOf(overtaken) + 1;
        Page<IdeaLine> page = ideas.list(filter, null, size);
        begun.countDown();
        slow.get();

        List<Long> read = new ArrayList<>(page.items().stream().map(IdeaLine::id).toList());
        while (page.next() != null) {
            page = ideas.list(filter, page.next(), 3);
            page.items().forEach(line -> read.add(line.id()));
        }
        assertEquals(order, read);
    }

    @Test
    void nonsenseForACursorMeansTheBeginning() {
        people.beVisitor();
        for (String cursor : new String[] {"", "x", "%00", "OTk5OTk5OTk5OTk5OTk5OTk5HzE", "MQ", "TmFOHzE"}) {
            for (IdeaSort sort : Set.of(IdeaSort.TRENDING, IdeaSort.TOP, IdeaSort.NEW)) {
                assertNotNull(ideas.list(IdeaFilter.open(sort), cursor, 3));
            }
        }
    }

    @Test
    void longestWaitingComesFirst() throws Exception {
        Idea old = new Idea("Waiting for a very long time", BODY, Language.EN, sari, taxonomy.ids(List.of("brakes")));
        old.happenedAt(Instant.now().minus(Duration.ofDays(4_000)));
        board.store(old);
        people.be(sari);
        submit("Waiting since this moment");

        IdeaLine first = ideas.list(IdeaFilter.open(IdeaSort.AWAITING), null, 1).items().get(0);
        assertEquals(old.getId(), first.id());
        assertTrue(first.isOverdue());
        people.be(maya);
        board.decide(old.getId(), IdeaStatus.NEW, IdeaStatus.UNDER_REVIEW, null, RESPONSE);
        assertFalse(all(IdeaFilter.open(IdeaSort.AWAITING)).contains(old.getId()));
    }

    @Test
    void broaderTopicShowsIdeasOfNarrowerOnes() {
        people.be(sari);
        long id = submit("Pads that last two monsoons");
        long broader = taxonomy.ids(List.of("bicycle-parts")).get(0);
        long other = taxonomy.ids(List.of("app")).get(0);

        assertTrue(all(new IdeaFilter(IdeaSort.NEW, IdeaStatus.OPEN, broader, null)).contains(id));
        assertFalse(all(new IdeaFilter(IdeaSort.NEW, IdeaStatus.OPEN, other, null)).contains(id));
        assertFalse(all(new IdeaFilter(IdeaSort.NEW, IdeaStatus.OPEN, null, Language.ID)).contains(id));
        assertFalse(all(new IdeaFilter(IdeaSort.NEW, Set.of(IdeaStatus.PILOT), null, null)).contains(id));
    }

    @Test
    void statusesAreCalledAndColouredAsTheCompanyLikes() {
        people.be(maya);
        List<StatusLook> before = workflow.looks();
        assertEquals("Planned", label(before, IdeaStatus.PLANNED));
        try {
            workflow.change(changed(before, IdeaStatus.PLANNED, "Scheduled", "Terjadwal", Tone.RED), 3);
            assertEquals("Scheduled", Texts.of(Language.EN, IdeaStatus.PLANNED.textKey()));
            assertEquals("Terjadwal", Texts.of(Language.ID, IdeaStatus.PLANNED.textKey()));
            assertEquals("tone-red", Tone.style("planned"));
            assertEquals("status-pilot", Tone.style("pilot"));
            assertEquals(3, ResponseClock.days());
            assertEquals("Scheduled", label(workflow.looks(), IdeaStatus.PLANNED));
        } finally {
            workflow.change(before, ResponseClock.STANDARD_DAYS);
        }
        assertEquals("status-planned", Tone.style("planned"));
    }

    @Test
    void limitOfTheFirstResponseDecidesWhatIsOverdue() {
        Idea old = new Idea("Waiting for five days by now", BODY, Language.EN, sari, taxonomy.ids(List.of("brakes")));
        old.happenedAt(Instant.now().minus(Duration.ofDays(5)));
        board.store(old);
        people.be(maya);
        assertFalse(ideas.story(old.getId()).idea().isOverdue());
        List<StatusLook> looks = workflow.looks();
        try {
            workflow.change(looks, 4);
            assertTrue(ideas.story(old.getId()).idea().isOverdue());
        } finally {
            workflow.change(looks, ResponseClock.STANDARD_DAYS);
        }
    }

    @Test
    void workflowThatConfusesIsRefused() {
        people.be(maya);
        List<StatusLook> looks = workflow.looks();
        Refused refused = assertThrows(Refused.class, () -> workflow.change(changed(looks, IdeaStatus.PLANNED, "new", "", null), 0));
        assertEquals(List.of("days workflow.days", "id-planned required", "en-planned workflow.twice", "tone-planned required"),
                refused.violations().stream().map(violation -> violation.field() + " " + violation.key()).toList());
        assertThrows(Refused.class, () -> workflow.change(looks, null));
        assertThrows(Refused.class, () -> workflow.change(looks, 366));
        assertEquals(ResponseClock.STANDARD_DAYS, ResponseClock.days());
        people.be(sari);
        assertThrows(Forbidden.class, () -> workflow.change(looks, 5));
        assertThrows(Forbidden.class, () -> workflow.looks());
    }

    private static List<StatusLook> changed(List<StatusLook> looks, IdeaStatus status, String english, String indonesian, Tone tone) {
        return looks.stream().map(look -> look.getStatus() == status ? new StatusLook(status, english, indonesian, tone) : look).toList();
    }

    private static String label(List<StatusLook> looks, IdeaStatus status) {
        return looks.stream().filter(look -> look.getStatus() == status).findFirst().orElseThrow().label(Language.EN);
    }

    private long submit(String title) {
        return board.submit(title, BODY, Language.EN, taxonomy.ids(List.of("brakes"))).getId();
    }

    /** A whole list, read in small parts. */
    private long submitInIndonesian(String title) {
        return board.submit(title, BODY, Language.ID, taxonomy.ids(List.of("brakes"))).getId();
    }

    private List<Long> all(IdeaFilter filter) {
        List<Long> shown = new ArrayList<>();
        String after = null;
        do {
            Page<IdeaLine> page = ideas.list(filter, after, 3);
            page.items().forEach(line -> shown.add(line.id()));
            after = page.next();
        } while (after != null);
        return shown;
    }

    private long rows(String table, long itemId) {
        return tables.number("select count(*) from " + table + " where item_id = ?1", itemId);
    }

    private double trending(long id) {
        return tables.column(Double.class, "select trending from knowledge_item where id = ?1", id).get(0);
    }

    /** A transaction that goes on after its change. */
    @ApplicationScoped
    static class Slowly {

        @Transactional
        void within(Runnable act) {
            act.run();
        }

        void await(CountDownLatch latch) {
            try {
                assertTrue(latch.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The evidence that was given. */
    @ApplicationScoped
    static class Heard {

        private final List<EvidenceGiven> given = Collections.synchronizedList(new ArrayList<>());

        void hear(@Observes EvidenceGiven evidence) {
            given.add(evidence);
        }

        EvidenceGiven of(long itemId) {
            return given.stream().filter(evidence -> evidence.itemId() == itemId).findFirst().orElse(null);
        }
    }
}
