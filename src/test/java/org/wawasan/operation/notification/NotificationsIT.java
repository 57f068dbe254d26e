package org.wawasan.operation.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

@ExtendWith(ArquillianExtension.class)
class NotificationsIT {

    private static final String BODY = "Mine sing in the rain, and everybody turns round.";
    private static final String RESPONSE = "Thank you. **This** is what comes next.";

    @Inject
    private Notifications notifications;
    @Inject
    private Delivery delivery;
    @Inject
    private IdeaBoard board;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers answers;
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
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member sari;
    private Member agus;
    private Member maya;

    @BeforeEach
    void meet() {
        sari = people.customer("Sari");
        agus = people.customer("Agus");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
    }

    @Test
    void followersHearOfDecisionsAndWhoDecidedDoesNot() {
        Idea idea = submit("Quieter disc brakes for the hills");
        people.be(agus);
        votes.cast(idea.getId());
        people.be(maya);
        follows.start(idea.getId());
        board.decide(idea.getId(), IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);

        for (Member follower : List.of(sari, agus)) {
            NotificationLine told = heardBy(follower, 1).get(0);
            assertEquals("idea.decided", told.what());
            assertEquals("Maya", told.actorName());
            assertEquals("status.idea.PLANNED", told.label());
            assertEquals("Thank you. This is what comes next.", told.words());
            assertEquals("Quieter disc brakes for the hills", told.heading());
            assertTrue(told.unread());
        }
        people.be(maya);
        assertEquals(List.of(), notifications.list(null, 10).items());
        assertEquals(0, notifications.unread());
    }

    @Test
    void whoFollowsNoMoreHearsNothing() {
        Idea idea = submit("A lamp that shows the last percent");
        people.be(agus);
        votes.cast(idea.getId());
        follows.stop(idea.getId());
        people.be(maya);
        board.decide(idea.getId(), IdeaStatus.NEW, IdeaStatus.PLANNED, null, RESPONSE);

        heardBy(sari, 1);
        people.be(agus);
        assertEquals(0, notifications.unread());
    }

    @Test
    void refusedChangeTellsNobody() {
        Idea idea = submit("A stand for the heavy frame");
        people.be(maya);
        assertThrows(Refused.class, () -> board.decide(idea.getId(), IdeaStatus.NEW, IdeaStatus.PLANNED, null, "short"));
        delivery.deliverAll();

        people.be(sari);
        assertEquals(0, notifications.unread());
    }

    @Test
    void notificationOpensThePlaceAndIsReadFromThenOn() {
        Idea idea = submit("Spare parts by the next day, please");
        people.be(agus);
        Comment comment = comments.add(idea.getId(), "Same here.");

        long id = heardBy(sari, 1).get(0).id();
        assertEquals(idea.path() + "?comments=" + comment.getId() + "#comment-" + comment.getId(), notifications.open(id));
        assertEquals(0, notifications.unread());
        assertFalse(notifications.list(null, 10).items().get(0).unread());
        notifications.open(id);
        assertEquals(0, notifications.unread());
        people.be(agus);
        assertThrows(NotFound.class, () -> notifications.open(id));
    }

    @Test
    void listGoesOnWithoutGapsAndIsReadAtOnce() {
        Idea idea = submit("Mudguards that do not rattle at all");
        people.be(agus);
        for (int i = 0; i < 5; i++) {
            comments.add(idea.getId(), "Rattle number " + i);
        }
        List<NotificationLine> all = heardBy(sari, 5);
        assertEquals("Rattle number 4", all.get(0).words());

        Page<NotificationLine> first = notifications.list(null, 3);
        Page<NotificationLine> second = notifications.list(first.next(), 3);
        assertEquals(all.subList(0, 3), first.items());
        assertEquals(all.subList(3, 5), second.items());
        assertNull(second.next());
        assertEquals(first, notifications.list("nonsense", 3));

        notifications.readAll();
        notifications.readAll();
        assertEquals(0, notifications.unread());
        assertTrue(notifications.list(null, 10).items().stream().noneMatch(NotificationLine::unread));
    }

    @Test
    void askerHearsOfAnswersAndTheirAuthorOfAcceptance() {
        people.be(sari);
        ForumThread question = forum.post(ThreadKind.QUESTION, "Is two blinks of the charger normal?", BODY, topics(), Language.EN);
        people.be(agus);
        Reply reply = forum.reply(question.getId(), "Yes, it balances the cells.", false);
        assertEquals("forum.replied", heardBy(sari, 1).get(0).what());
        assertEquals(reply.path(), notifications.open(notifications.list(null, 1).items().get(0).id()));

        people.be(sari);
        answers.accept(reply.getId());
        assertEquals("forum.accepted", heardBy(agus, 1).get(0).what());
        people.be(maya);
        forum.reply(question.getId(), "We confirm what was said.", true);
        assertEquals("forum.official", heardBy(sari, 1).get(0).what());
    }

    @Test
    void followersOfBothHearOfAMergeAndThoseOfTheOneThatItIsUndone() {
        Idea target = submit("Brakes that do not sing in the rain");
        people.be(agus);
        Idea source = board.submit("Silent brakes for wet days, please", BODY, Language.EN, topics());
        people.be(maya);
        merging.merge(source.getId(), target.getId(), RESPONSE);

        for (Member follower : List.of(sari, agus)) {
            NotificationLine told = heardBy(follower, 1).get(0);
            assertEquals("idea.merged", told.what());
            assertEquals("Brakes that do not sing in the rain", told.heading());
            assertEquals("Silent brakes for wet days, please: Thank you. This is what comes next.", told.words());
        }
        people.be(maya);
        merging.undo(source.getId(), RESPONSE);
        assertEquals("idea.parted", heardBy(agus, 2).get(0).what());
        assertEquals(source.path(), notifications.open(notifications.list(null, 1).items().get(0).id()));
        heardBy(sari, 1);
    }

    @Test
    void whatBecameHiddenIsNeitherShownNorCounted() throws Exception {
        Idea idea = submit("A secret of the house is told here");
        people.be(maya);
        follows.start(idea.getId());
        people.be(agus);
        comments.add(idea.getId(), "I know a secret.");
        long id = heardBy(sari, 1).get(0).id();
        show(idea, "EMPLOYEES");

        assertEquals(List.of(), notifications.list(null, 10).items());
        assertEquals(0, notifications.unread());
        assertThrows(NotFound.class, () -> notifications.open(id));
        people.be(maya);
        assertEquals(1, notifications.list(null, 10).items().size());
        comments.add(idea.getId(), "Now only the house hears of it.");
        delivery.deliverAll();
        people.be(sari);
        assertEquals(0, notifications.unread());
    }

    @Test
    void whatANodeLeftBehindIsDeliveredOnce() throws Exception {
        Idea idea = submit("Lights that stay on at the crossing");
        people.be(agus);
        comments.add(idea.getId(), "Every morning.");
        NotificationLine told = heardBy(sari, 1).get(0);
        transaction.begin();
        em.createNativeQuery("delete from notification where announcement_id = :id").setParameter("id", told.id()).executeUpdate();
        em.createNativeQuery("update notification_unread set unread = 0 where member_id = :id").setParameter("id", sari.getId()).executeUpdate();
        em.createNativeQuery("update notification_announcement set delivered = 0 where id = :id").setParameter("id", told.id()).executeUpdate();
        transaction.commit();

        delivery.deliverAll();
        delivery.deliverAll();
        people.be(sari);
        assertEquals(List.of(told), notifications.list(null, 10).items());
        assertEquals(1, notifications.unread());
    }

    @Test
    void visitorHasNoNotifications() {
        people.beVisitor();

        assertEquals(0, notifications.unread());
        assertThrows(SignInRequired.class, () -> notifications.list(null, 10));
        assertThrows(SignInRequired.class, () -> notifications.open(1));
        assertThrows(SignInRequired.class, () -> notifications.readAll());
    }

    private Idea submit(String title) {
        people.be(sari);
        return board.submit(title, BODY, Language.EN, topics());
    }

    private List<Long> topics() {
        return taxonomy.ids(List.of("brakes"));
    }

    /** What is unread for a member, once it is so much: delivery follows the commit within moments. */
    private List<NotificationLine> heardBy(Member member, int unread) {
        people.be(member);
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (notifications.unread() < unread && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertEquals(unread, notifications.unread());
        return notifications.list(null, 20).items().stream().filter(NotificationLine::unread).toList();
    }

    private void show(Idea idea, String visibility) throws Exception {
        transaction.begin();
        em.createNativeQuery("update knowledge_item set visibility = :visibility where id = :id")
                .setParameter("visibility", visibility).setParameter("id", idea.getId()).executeUpdate();
        transaction.commit();
    }
}
