package org.wawasan.collaboration.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.collaboration.roadmap.Roadmap;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;

@ExtendWith(ArquillianExtension.class)
class PlannedReleasesIT {

    private static final String RESPONSE = "In the shops since today, in both sizes.";
    private static final Instant SOON = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);

    @Inject
    private PlannedReleases releases;
    @Inject
    private ReleaseClock clock;
    @Inject
    private IdeaBoard board;
    @Inject
    private Ideas ideas;
    @Inject
    private Roadmap roadmap;
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
    void onlyWhoDecidesPlansReleasesAndKnowsOfThem() {
        long id = planned("A helmet that nobody hears of yet");
        for (Executable use : List.<Executable>of(() -> releases.toPlan(id), () -> releases.of(id), () -> releases.plan(id, 0, RESPONSE, SOON),
                () -> releases.takeBack(id, 0))) {
            people.be(sari);
            assertThrows(Forbidden.class, use);
            people.beVisitor();
            assertThrows(SignInRequired.class, use);
        }
        assertEquals(List.of(), releases.next(50));
        people.be(maya);
        assertTrue(releases.next(50).stream().anyMatch(line -> line.ideaId() == id && line.byName().equals("Maya")));
    }

    @Test
    void planThatCannotBeIsRefusedWithItsReason() {
        long id = idea("A helmet with a plan that cannot be");
        assertEquals("short", Told.key(() -> releases.plan(id, null, "Done.", SOON)));
        assertEquals("required", Told.key(() -> releases.plan(id, null, RESPONSE, null)));
        assertEquals("release.past", Told.key(() -> releases.plan(id, null, RESPONSE, Instant.now().minusSeconds(1))));
        assertEquals("release.far", Told.key(() -> releases.plan(id, null, RESPONSE, Instant.now().plus(Duration.ofDays(367)))));
        assertEquals("release.changed", Told.key(() -> releases.takeBack(id, null)));
        assertEquals("release.changed", Told.key(() -> releases.plan(id, 0, RESPONSE, SOON)), "it was taken back meanwhile");

        releases.plan(id, null, RESPONSE, SOON);
        assertEquals("release.changed", Told.key(() -> releases.plan(id, null, RESPONSE, SOON)), "somebody else planned it meanwhile");
        int seen = releases.of(id).orElseThrow().getVersion();
        releases.plan(id, seen, RESPONSE, SOON.plusSeconds(60));
        assertEquals("release.changed", Told.key(() -> releases.plan(id, seen, RESPONSE, SOON)));
        assertEquals("release.changed", Told.key(() -> releases.takeBack(id, seen)));
        releases.takeBack(id, releases.of(id).orElseThrow().getVersion());
        assertTrue(releases.of(id).isEmpty());
        board.decide(id, IdeaStatus.NEW, IdeaStatus.DECLINED, null, RESPONSE);
        assertEquals("idea.transition", Told.key(() -> releases.plan(id, null, RESPONSE, SOON)));
    }

    @Test
    void nothingIsSeenBeforeTheTimeAndEverythingAfterIt() throws Exception {
        Member commenter = people.customer("Commenter");
        Member quiet = people.customer("Quiet");
        long id = idea("A helmet that is there on Tuesday");
        for (Member member : List.of(commenter, quiet)) {
            people.be(member);
            comments.add(id, "I would wear that every day.");
        }
        follows.mute(id);
        people.be(commenter);
        follows.stop(id);
        people.be(maya);
        releases.plan(id, null, RESPONSE, SOON);
        clock.publish();
        people.beVisitor();
        assertEquals(IdeaStatus.NEW, ideas.story(id).idea().status());
        assertEquals(List.of(), ideas.story(id).decisions());
        assertThrows(NotFound.class, () -> roadmap.release(id));
        assertEquals(0, tables.number("select count(*) from notification_announcement where what = 'idea.decided' and item_id = " + id));

        comesDue(id);
        clock.publish();
        people.beVisitor();
        IdeaStory story = ideas.story(id);
        assertEquals(IdeaStatus.RELEASED, story.idea().status());
        assertEquals(List.of("Maya"), story.decisions().stream().map(Decision::byName).toList());
        assertTrue(story.getResponse().responseHtml().contains("both sizes"));
        assertTrue(roadmap.release(id).responseHtml().contains("both sizes"));
        assertEquals(1, tables.number("select count(*) from notification_announcement where what = 'idea.decided' and followed_id = " + id));
        assertTrue(addressed(id).contains(commenter.getId()), "who had a part hears of it without following");
        assertFalse(addressed(id).contains(quiet.getId()), "who wants to hear nothing hears nothing");
        people.be(maya);
        assertTrue(releases.of(id).isEmpty());
    }

    @Test
    void releaseIsPublishedOnceWhoeverPublishesAtOnce() throws Exception {
        long id = planned("A helmet that two nodes publish");
        comesDue(id);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(executor.submit(() -> clicks.as(Viewer.VISITOR, () -> releases.publish(id, Instant.now()))));
        }
        for (Future<?> one : all) {
            one.get();
        }
        clock.publish();

        assertEquals(1, tables.number("select count(*) from idea_status_change where idea_id = " + id));
        assertEquals(1, tables.number("select count(*) from notification_announcement where what = 'idea.decided' and item_id = " + id));
        assertEquals(0, tables.number("select count(*) from idea_planned_release where idea_id = " + id));
    }

    @Test
    void whatIsCutOffIsPublishedTheNextTime() throws Exception {
        long id = planned("A helmet of a node that stops");
        comesDue(id);
        transaction.begin();
        releases.publish(id, Instant.now());
        transaction.rollback();
        assertEquals(0, tables.number("select count(*) from idea_status_change where idea_id = " + id));

        clock.publish();
        assertEquals(1, tables.number("select count(*) from idea_status_change where idea_id = " + id));
    }

    @Test
    void releaseOfAnIdeaThatWasDeclinedIsHeldUpAndItsPlannerHears() throws Exception {
        long id = planned("A helmet that is declined after all");
        people.be(maya);
        board.decide(id, IdeaStatus.NEW, IdeaStatus.DECLINED, null, "It would break at the first fall.");
        comesDue(id);
        clock.publish();
        clock.publish();

        people.be(maya);
        assertEquals(PlannedRelease.HeldUp.STATUS, releases.of(id).orElseThrow().getHeldUp());
        assertEquals(IdeaStatus.DECLINED, ideas.story(id).idea().status());
        assertEquals(1, tables.number("select count(*) from notification_announcement n join notification_addressee a on a.announcement_id = n.id and a.member_id = "
                + maya.getId() + " where n.what = 'idea.release.held' and n.followed_id is null and n.item_id = " + id));
        board.decide(id, IdeaStatus.DECLINED, IdeaStatus.UNDER_REVIEW, null, "A stronger shell changes that.");
        releases.plan(id, releases.of(id).orElseThrow().getVersion(), RESPONSE, SOON);
        comesDue(id);
        clock.publish();
        assertEquals(IdeaStatus.RELEASED, ideas.story(id).idea().status());
    }

    @Test
    void planOfSomebodyWhoMayDecideNoLongerIsPublishedInAnothersName() throws Exception {
        long id = planned("A helmet of somebody who left");
        transaction.begin();
        em.createNativeQuery("delete from member_role where member_id = " + maya.getId()).executeUpdate();
        transaction.commit();
        comesDue(id);
        clock.publish();
        Member tika = people.be(people.employee("Tika", Role.PRODUCT_MANAGER));
        assertEquals(PlannedRelease.HeldUp.RIGHT, releases.of(id).orElseThrow().getHeldUp());
        assertEquals(IdeaStatus.NEW, ideas.story(id).idea().status());

        releases.plan(id, releases.of(id).orElseThrow().getVersion(), RESPONSE, SOON);
        comesDue(id);
        clock.publish();
        assertEquals(List.of(tika.getId()), ideas.story(id).decisions().stream().map(Decision::byId).toList());
    }

    private long idea(String title) {
        people.be(sari);
        long id = board.submit(title, "It folds flat and goes into any bag on the train.", Language.EN, taxonomy.ids(List.of("brakes"))).getId();
        people.be(maya);
        return id;
    }

    private long planned(String title) {
        long id = idea(title);
        releases.plan(id, null, RESPONSE, SOON);
        return id;
    }

    private void comesDue(long id) throws Exception {
        transaction.begin();
        em.createNativeQuery("update idea_planned_release set due = created, created = created - interval 1 day where idea_id = " + id).executeUpdate();
        transaction.commit();
    }

    private List<Long> addressed(long id) {
        return tables.column(Long.class, "select a.member_id from notification_announcement n join notification_addressee a on a.announcement_id = n.id "
                + "where n.what = 'idea.decided' and n.item_id = ?1", id);
    }
}
