package org.wawasan.collaboration.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Moves;
import org.wawasan.knowledge.OnBehalf;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.VotesOnBehalf;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** Ideas merged and parted again, votes on behalf of customers, and who follows: with the real database. */
@ExtendWith(ArquillianExtension.class)
class IdeaMergingIT {

    private static final String BODY = "Mine sing in the rain, and everybody turns round.";
    private static final String RESPONSE = "Both are the same wish, in other words.";
    private static final String REASON = "Said so on the telephone";

    @Inject
    private IdeaBoard board;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Ideas ideas;
    @Inject
    private Votes votes;
    @Inject
    private VotesOnBehalf onBehalf;
    @Inject
    private Follows follows;
    @Inject
    private Comments comments;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Inject
    private Clicks clicks;
    @Inject
    private Books books;
    @Resource
    private ManagedExecutorService executor;

    private Member sari;
    private Member agus;
    private Member wati;
    private Member rudi;
    private Member maya;
    private long source;
    private long target;

    /** Sari wants the source, Agus the target, Wati both; Rudi comments on the source, Agus on the target. */
    @BeforeEach
    void twoIdeasOfOneWish() {
        sari = people.customer("Sari");
        agus = people.customer("Agus");
        wati = people.customer("Wati");
        rudi = people.customer("Rudi");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
        source = submit(sari, "Quieter disc brakes for the hills");
        target = submit(agus, "Brakes that do not sing in the rain");
        people.be(wati);
        votes.cast(source);
        votes.cast(target);
        people.be(rudi);
        comments.add(source, "Mine do, too.");
        people.be(agus);
        comments.add(target, "Every morning.");
        people.be(maya);
    }

    // Merging

    @Test
    void mergeMovesVotesOnceEach() {
        assertEquals(new Moves(1, 1, 2, 1), merging.preview(source, target));
        double before = trending(target);
        merging.merge(source, target, RESPONSE);

        assertEquals(List.of(), rows("vote", source));
        assertEquals(ids(sari, agus, wati), rows("vote", target));
        assertCounted(source);
        assertCounted(target);
        assertTrue(trending(target) > before);
    }

    @Test
    void mergeMovesFollowersAndCommentsAndTellsTheStory() {
        merging.merge(source, target, RESPONSE);

        assertEquals(List.of(), rows("follow", source));
        assertEquals(ids(sari, agus, wati, rudi), rows("follow", target));
        IdeaStory story = ideas.story(target);
        assertEquals(List.of("Mine do, too.", "Every morning."), story.comments().lines().stream().map(comment -> comment.bodyHtml().replaceAll("<[^>]*>", "").strip()).toList());
        assertTrue(story.merged());
        Merged told = merging.into(target).get(0);
        assertEquals("Quieter disc brakes for the hills", told.title());
        assertTrue(told.responseHtml().contains(RESPONSE));
        assertEquals("Maya", told.byName());
        assertTrue(story.credits(List.of(told)).contains(new Credit(sari.getId(), "Sari", Credit.Part.DUPLICATE)));
        assertTrue(ideas.story(source).originalPath().startsWith("/ideas/" + target + "-"));
        assertEquals(IdeaStatus.DUPLICATE, ideas.story(source).idea().status());
    }

    @Test
    void undoRestoresExactlyWhatWas() {
        String before = picture(source) + picture(target);
        merging.merge(source, target, RESPONSE);
        merging.undo(source, RESPONSE);

        assertEquals(before, picture(source) + picture(target));
        IdeaStory story = ideas.story(source);
        assertEquals(IdeaStatus.NEW, story.idea().status());
        assertNull(story.originalPath());
        assertNull(story.getResponse());
        assertEquals(2, story.decisions().size());
        assertFalse(ideas.story(target).merged());
        assertCounted(source);
        assertCounted(target);
    }

    @Test
    void whatCameAfterTheMergeStaysAtTheTarget() {
        merging.merge(source, target, RESPONSE);
        people.be(rudi);
        votes.cast(target);
        comments.add(target, "Glad that it is one now.");
        people.be(maya);
        merging.undo(source, RESPONSE);

        assertEquals(ids(sari, wati), rows("vote", source));
        assertEquals(ids(agus, wati, rudi), rows("vote", target));
        assertEquals(ids(agus, wati, rudi), rows("follow", target));
        assertEquals(ids(sari, wati, rudi), rows("follow", source));
        assertEquals(1, ideas.story(source).comments().lines().size());
        assertEquals(2, ideas.story(target).comments().lines().size());
        assertCounted(source);
        assertCounted(target);
    }

    @Test
    void voteTakenBackWhileMergedIsAtNeitherAfterwards() {
        merging.merge(source, target, RESPONSE);
        for (Member voter : List.of(sari, wati)) {
            people.be(voter);
            votes.takeBack(target);
            follows.stop(target);
        }
        people.be(maya);
        merging.undo(source, RESPONSE);

        assertEquals(List.of(), rows("vote", source));
        assertEquals(ids(agus), rows("vote", target));
        assertEquals(ids(rudi), rows("follow", source));
        assertCounted(source);
        assertCounted(target);
    }

    @Test
    void voteGivenAnewAfterItWasTakenBackIsTheTargetsOwn() {
        merging.merge(source, target, RESPONSE);
        people.be(sari);
        votes.takeBack(target);
        votes.cast(target);
        people.be(maya);
        merging.undo(source, RESPONSE);

        assertTrue(rows("vote", target).contains(sari.getId()));
        assertTrue(rows("vote", source).contains(sari.getId()));
        assertCounted(source);
        assertCounted(target);
    }

    @Test
    void severalMergesAreUndoneInAnyOrder() {
        long third = submit(rudi, "Disc brakes, but without the concert");
        people.be(sari);
        votes.cast(third);
        people.be(maya);
        String before = picture(source) + picture(target) + picture(third);
        for (List<Long> order : List.of(List.of(source, third), List.of(third, source))) {
            merging.merge(source, target, RESPONSE);
            merging.merge(third, target, RESPONSE);
            assertEquals(ids(sari, agus, wati, rudi), rows("vote", target));
            order.forEach(one -> merging.undo(one, RESPONSE));

            assertEquals(before, picture(source) + picture(target) + picture(third));
        }
        assertCounted(source);
        assertCounted(target);
        assertCounted(third);
    }

    @Test
    void mergedIdeaIsParted() {
        board.decide(source, IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);
        merging.merge(source, target, RESPONSE);
        merging.undo(source, RESPONSE);

        assertEquals(IdeaStatus.PLANNED, ideas.story(source).idea().status());
        assertEquals(IdeaStatus.PLANNED, ideas.story(source).getResponse().to());
        assertEquals("idea.merge.none", refusal(() -> merging.undo(source, RESPONSE)));
    }

    @Test
    void votesAndMergesAtOneTimeLoseNothing() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        List<Member> voters = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Member voter = people.customer("Voter " + i);
            voters.add(voter);
            all.add(executor.submit(() -> clicks.as(voter.asViewer(), () -> votes.cast(target))));
            all.add(executor.submit(() -> clicks.as(voter.asViewer(), () -> follows.start(target))));
        }
        for (int i = 0; i < 4; i++) {
            all.add(executor.submit(() -> clicks.as(maya.asViewer(), () -> {
                merging.merge(source, target, RESPONSE);
                merging.undo(source, RESPONSE);
            })));
        }
        int refused = 0;
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (java.util.concurrent.ExecutionException e) {
                assertTrue(e.getCause() instanceof Refused, () -> "only a merge that came too late is refused: " + e.getCause());
                refused++;
            }
        }
        assertTrue(refused <= 3);
        assertTrue(rows("vote", target).containsAll(voters.stream().map(Member::getId).toList()));
        assertCounted(source);
        assertCounted(target);
    }

    // What is refused

    @Test
    void ideaIsNotMergedIntoItself() {
        assertEquals("idea.original.self", refusal(() -> merging.merge(source, source, RESPONSE)));
    }

    @Test
    void mergesMakeNoChain() {
        long third = submit(rudi, "Disc brakes, but without the concert");
        people.be(maya);
        merging.merge(source, target, RESPONSE);

        assertEquals("idea.original.chain", refusal(() -> merging.merge(third, source, RESPONSE)));
        assertEquals("idea.original.repeated", refusal(() -> merging.merge(target, third, RESPONSE)));
        assertEquals("idea.merge.already", refusal(() -> merging.merge(source, third, RESPONSE)));
        assertEquals(List.of(), merging.into(third));
    }

    @Test
    void mergesMakeNoCircle() {
        merging.merge(source, target, RESPONSE);

        assertEquals("idea.original.circular", refusal(() -> merging.merge(target, source, RESPONSE)));
    }

    @Test
    void ideaThatOthersSeeIsNoTarget() {
        books.show(target, "EMPLOYEES");

        assertEquals("idea.original.visibility", refusal(() -> merging.merge(source, target, RESPONSE)));
    }

    @Test
    void mergeNamesAnIdeaAndSaysWhy() {
        assertEquals("idea.original.unknown", refusal(() -> merging.merge(source, 999_999L, RESPONSE)));
        assertEquals("required", refusal(() -> merging.merge(source, null, RESPONSE)));
        assertEquals("short", refusal(() -> merging.merge(source, target, "Same.")));
        merging.merge(source, target, RESPONSE);
        assertEquals("required", refusal(() -> merging.undo(source, " ")));
        assertEquals(ids(sari, agus, wati), rows("vote", target));
    }

    @Test
    void closedIdeaIsNotMerged() {
        board.decide(source, IdeaStatus.NEW, IdeaStatus.DECLINED, null, RESPONSE);

        assertEquals("idea.transition", refusal(() -> merging.merge(source, target, RESPONSE)));
    }

    @Test
    void onlyProductManagersMerge() {
        people.be(sari);

        assertThrows(Forbidden.class, () -> merging.merge(source, target, RESPONSE));
        assertThrows(Forbidden.class, () -> merging.undo(source, RESPONSE));
        assertThrows(Forbidden.class, () -> merging.preview(source, target));
    }

    @Test
    void mergedIntoWhatIsHiddenIsNotThere() {
        merging.merge(source, target, RESPONSE);
        books.show(target, "EMPLOYEES");
        people.beVisitor();

        assertThrows(NotFound.class, () -> ideas.story(source));
    }

    // Votes on behalf of customers

    @Test
    void employeeVotesForACustomerOnce() {
        onBehalf.cast(source, rudi.getEmail(), REASON);

        assertEquals(List.of("Rudi"), onBehalf.of(source).stream().map(OnBehalf::customerName).toList());
        assertEquals("Maya", onBehalf.of(source).get(0).employeeName());
        assertEquals(REASON, onBehalf.of(source).get(0).reason());
        assertCounted(source);
        assertTrue(rows("follow", source).containsAll(ids(rudi, maya)));
        assertEquals("vote.behalf.voted", refusal(() -> onBehalf.cast(source, rudi.getEmail(), REASON)));
        assertEquals("vote.behalf.voted", refusal(() -> onBehalf.cast(source, sari.getEmail(), REASON)));
        people.be(rudi);
        votes.cast(source);
        assertCounted(source);
    }

    @Test
    void voteOnBehalfIsRevokedAndTheCustomersOwnIsNot() {
        onBehalf.cast(source, rudi.getEmail(), REASON);
        onBehalf.revoke(source, rudi.getId());

        assertFalse(rows("vote", source).contains(rudi.getId()));
        assertCounted(source);
        assertThrows(NotFound.class, () -> onBehalf.revoke(source, rudi.getId()));
        assertThrows(NotFound.class, () -> onBehalf.revoke(source, sari.getId()));
    }

    @Test
    void voteOnBehalfFollowsTheMergeAndComesBack() {
        onBehalf.cast(source, rudi.getEmail(), REASON);
        List<OnBehalf> cast = onBehalf.of(source);
        merging.merge(source, target, RESPONSE);
        assertEquals(cast, onBehalf.of(target));
        assertEquals(List.of(), onBehalf.of(source));

        merging.undo(source, RESPONSE);
        assertEquals(cast, onBehalf.of(source));
        assertEquals(List.of(), onBehalf.of(target));
    }

    @Test
    void onlyEmployeesVoteOnBehalfOfKnownCustomersWhoSeeTheIdea() {
        assertEquals("vote.behalf.unknown", refusal(() -> onBehalf.cast(source, "Nobody at all", REASON)));
        assertEquals("vote.behalf.several", refusal(() -> onBehalf.cast(source, people.customer("Rudi").getName(), REASON)));
        assertEquals("vote.behalf.self", refusal(() -> onBehalf.cast(source, maya.getEmail(), REASON)));
        assertEquals("required", refusal(() -> onBehalf.cast(source, rudi.getEmail(), "")));
        assertEquals("required", refusal(() -> onBehalf.cast(source, "", REASON)));
        books.show(source, "EMPLOYEES");
        assertEquals("vote.behalf.hidden", refusal(() -> onBehalf.cast(source, rudi.getEmail(), REASON)));
        books.show(source, "PUBLIC");
        board.decide(source, IdeaStatus.NEW, IdeaStatus.DECLINED, null, RESPONSE);
        assertEquals("vote.closed", refusal(() -> onBehalf.cast(source, rudi.getEmail(), REASON)));
        assertEquals(List.of(), onBehalf.of(source));

        people.be(sari);
        assertThrows(Forbidden.class, () -> onBehalf.cast(target, rudi.getEmail(), REASON));
        assertThrows(Forbidden.class, () -> onBehalf.revoke(target, rudi.getId()));
        assertThrows(Forbidden.class, () -> onBehalf.of(target));
    }

    // Following

    @Test
    void voteFollowsUnlessTheMemberChoseOtherwise() {
        people.be(rudi);
        follows.followVotes(false);
        votes.cast(target);
        assertFalse(follows.isFollowing(target));
        assertTrue(rows("vote", target).contains(rudi.getId()));

        follows.followVotes(true);
        votes.cast(target);
        assertFalse(follows.isFollowing(target), "a second click is no new vote");
        votes.takeBack(target);
        votes.cast(target);
        assertTrue(follows.isFollowing(target));
        follows.stop(target);
        votes.cast(target);
        assertFalse(follows.isFollowing(target), "the vote stays, and nobody follows again by a second click");
    }

    private long submit(Member author, String title) {
        people.be(author);
        return board.submit(title, BODY, Language.EN, taxonomy.ids(List.of("brakes"))).getId();
    }

    private static String refusal(Executable act) {
        return assertThrows(Refused.class, act).violations().get(0).key();
    }

    private static List<Long> ids(Member... members) {
        return Arrays.stream(members).map(Member::getId).sorted().toList();
    }

    private List<Long> rows(String table, long item) {
        return tables.column(Long.class, "select member_id from knowledge_" + table + " where item_id = ?1 order by member_id", item);
    }

    /** Everything that a merge moves, as it is now. */
    private String picture(long item) {
        return List.of("vote", "follow").stream().map(table -> text("select group_concat(concat_ws('/', member_id, created"
                + (table.equals("vote") ? ", by_id, reason" : "") + ") order by member_id) from knowledge_" + table + " where item_id = ?1", item)).toList()
                + text("select group_concat(concat_ws('/', id, author_id, created, body) order by id) from knowledge_comment where item_id = ?1", item)
                + text("select concat_ws('/', status, votes, comments, round(trending, 2)) from knowledge_item where id = ?1", item)
                + text("select concat_ws('/', first_response, original_id) from idea where id = ?1", item);
    }

    private String text(String sql, long item) {
        return tables.column(String.class, sql, item).get(0);
    }

    private void assertCounted(long item) {
        assertEquals(text("select count(*) from knowledge_vote where item_id = ?1", item), text("select votes from knowledge_item where id = ?1", item));
        assertEquals(text("select count(*) from knowledge_comment where item_id = ?1", item), text("select comments from knowledge_item where id = ?1", item));
    }

    private double trending(long item) {
        return Double.parseDouble(text("select trending from knowledge_item where id = ?1", item));
    }

    /** What nobody but the database can do. */
    @ApplicationScoped
    @Transactional
    static class Books {

        @PersistenceContext
        private EntityManager em;

        void show(long item, String visibility) {
            em.createNativeQuery("update knowledge_item set visibility = :visibility where id = :id")
                    .setParameter("visibility", visibility).setParameter("id", item).executeUpdate();
        }
    }
}
