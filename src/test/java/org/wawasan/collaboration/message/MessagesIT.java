package org.wawasan.collaboration.message;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Told;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.operation.notification.NotificationLine;
import org.wawasan.operation.notification.Notifications;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** Private messages: who may write to whom, who sees what, and what is unread. */
@ExtendWith(ArquillianExtension.class)
class MessagesIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String WORDS = "Shall we ride up to the tea gardens?";

    @Inject
    private Correspondence correspondence;
    @Inject
    private Inbox inbox;
    @Inject
    private Blocks blocks;
    @Inject
    private Reports reports;
    @Inject
    private Senders senders;
    @Inject
    private Recipients recipients;
    @Inject
    private Unsent unsent;
    @Inject
    private Notifications notifications;
    @Inject
    private Forum forum;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Clicks clicks;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService executor;

    private Member maya;
    private Member sari;
    private Member bima;

    @BeforeEach
    void meet() {
        maya = people.employee(name("Maya"), Role.CURATOR);
        sari = people.customer(name("Sari"));
        bima = people.customer(name("Bima"));
    }

    // Who may begin

    @Test
    void newcomerAnswersButDoesNotBegin() {
        people.be(sari);
        assertFalse(senders.mayBegin());
        assertEquals("message.newcomer", Told.key(() -> begin(bima)));
        long id = begun(maya, sari);
        people.be(sari);
        correspondence.write(id, "Gladly.");
        assertEquals("message.newcomer", Told.key(() -> correspondence.add(id, bima.getName())));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> begin(bima));
        assertThrows(SignInRequired.class, () -> correspondence.write(id, "Who am I?"));
        assertThrows(SignInRequired.class, () -> inbox.list(null, 10));
        assertEquals(0, inbox.unread());
    }

    @Test
    void whoHasContributedOrModeratesBegins() {
        people.be(sari);
        forum.post(ThreadKind.QUESTION, name("Which saddle for long rides"), "Mine hurts after an hour on the road.", taxonomy.ids(List.of("battery")), Language.EN);
        assertTrue(senders.mayBegin());
        begin(bima);
        people.be(people.employee(name("Dedi"), Role.MODERATOR));
        begin(bima);
    }

    @Test
    void recipientsAreKnownAndMeantForSure() {
        Member twin = people.customer(sari.getName());
        people.be(maya);

        assertEquals("people.unknown", Told.key(() -> correspondence.begin("Nobody Atall", "A ride", WORDS)));
        assertEquals("people.several", Told.key(() -> correspondence.begin(bima.getName() + "\n" + sari.getName(), "A ride", WORDS)));
        assertEquals(List.of(sari.getId(), twin.getId()), recipients.alike(sari.getName()).stream().map(Member::getId).toList());
        assertEquals(bima.getName(), recipients.naming(bima.getId()));
        assertEquals("message.self", Told.key(() -> begin(maya)));
        assertEquals("required", Told.key(() -> correspondence.begin(" ", "A ride", WORDS)));
        Conversation conversation = correspondence.begin(recipients.naming(twin.getId()) + "\n" + bima.getName(), "A ride", WORDS);

        assertEquals(List.of(maya.getId(), twin.getId(), bima.getId()),
                inbox.page(conversation.getId(), null).people().stream().map(ConversationView.Person::id).toList());
    }

    @Test
    void whoCannotSignInReceivesNothing() throws Exception {
        transaction.begin();
        Member imported = Member.imported(name("Import"), Language.EN, "test", name("id"));
        em.persist(imported);
        transaction.commit();
        people.be(maya);
        assertEquals("message.unreachable", Told.key(() -> begin(imported)));
        assertEquals(List.of(), recipients.alike(imported.getName()));
    }

    @Test
    void conversationHasRoomForThirtyRecipients() {
        List<Member> crowd = IntStream.range(0, 31).mapToObj(number -> people.customer(name("Rider"))).toList();
        people.be(maya);
        assertEquals("message.recipients", Told.key(() -> correspondence.begin(names(crowd), "A ride", WORDS)));
        long id = correspondence.begin(names(crowd.subList(0, 30)), "A ride", WORDS).getId();

        assertEquals(31, inbox.page(id, null).people().size());
        assertEquals("message.people", Told.key(() -> correspondence.add(id, crowd.get(30).getName())));
    }

    @Test
    void nobodyBeginsMoreThanTwentyADay() throws Exception {
        begun(maya, sari);
        transaction.begin();
        for (int more = 2; more <= 20; more++) {
            em.createNativeQuery("insert into message_conversation (id, subject, starter_id, created, last_number) values (next value for message_conversation_seq, 'Earlier', :starter, :now, 0)")
                    .setParameter("starter", maya.getId()).setParameter("now", Instant.now()).executeUpdate();
        }
        transaction.commit();

        assertEquals("message.day", Told.key(() -> correspondence.begin(sari.getName(), "One more ride", WORDS)));
    }

    @Test
    void messagesComeAtAPace() {
        long id = begun(maya, sari);
        people.be(sari);
        for (int number = 1; number <= 20; number++) {
            correspondence.write(id, "Message " + number);
        }
        assertThrows(TooManyRequests.class, () -> correspondence.write(id, "Message 21"));
    }

    @Test
    void sentTwiceIsSentOnce() throws Exception {
        long id = begun(maya, sari);
        assertEquals(id, correspondence.begin(sari.getName(), "A ride", WORDS).getId());
        assertEquals(1, inbox.list(null, 10).items().size());
        assertEquals(correspondence.write(id, "At six?").getId(), correspondence.write(id, "At six?").getId());

        List<Future<?>> clicked = new ArrayList<>();
        for (int click = 0; click < 3; click++) {
            clicked.add(executor.submit(() -> clicks.as(maya.asViewer(), () -> begin(bima))));
        }
        for (Future<?> click : clicked) {
            click.get();
        }
        assertEquals(2, inbox.list(null, 10).items().size());
    }

    @Test
    void twoWriteToEachOtherAtOneTime() throws Exception {
        Member dewi = people.employee(name("Dewi"), Role.CURATOR);
        List<Future<?>> both = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            String subject = "Ride " + round;
            both.add(executor.submit(() -> clicks.as(maya.asViewer(), () -> correspondence.begin(dewi.getName(), subject, WORDS))));
            both.add(executor.submit(() -> clicks.as(dewi.asViewer(), () -> correspondence.begin(maya.getName(), subject, WORDS))));
        }
        for (Future<?> one : both) {
            one.get();
        }
        people.be(dewi);
        assertEquals(10, inbox.list(null, 20).items().size());
        assertEquals(5, inbox.unread());
    }

    // Who sees what

    @Test
    void strangersAndAdministratorsSeeNothing() {
        long id = begun(maya, sari);
        people.be(sari);
        long message = inbox.page(id, null).messages().get(0).id();
        for (Member other : List.of(bima, people.employee(name("Admin"), Role.ADMINISTRATOR), people.employee(name("Mod"), Role.MODERATOR))) {
            people.be(other);
            assertThrows(NotFound.class, () -> inbox.page(id, null));
            assertThrows(NotFound.class, () -> inbox.conversation(id));
            assertThrows(NotFound.class, () -> correspondence.write(id, "Let me in."));
            assertThrows(NotFound.class, () -> correspondence.mute(id, true));
            assertThrows(NotFound.class, () -> correspondence.leave(id));
            assertThrows(NotFound.class, () -> unsent.keepMessage(id, "Let me in."));
            assertThrows(NotFound.class, () -> reports.message(message));
            assertThrows(NotFound.class, () -> reports.report(message, "I want to read it"));
            assertTrue(inbox.list(null, 10).isEmpty());
            assertEquals(0, inbox.unread());
        }
        people.be(people.employee(name("Admin"), Role.ADMINISTRATOR));
        assertThrows(NotFound.class, () -> correspondence.add(id, bima.getName()));
    }

    @Test
    void whoIsAddedSeesWhatIsWrittenFromThenOn() {
        long id = begun(maya, sari);
        long before = inbox.page(id, null).messages().get(0).id();
        correspondence.add(id, bima.getName());
        assertEquals("message.there", Told.key(() -> correspondence.add(id, bima.getName())));

        people.be(bima);
        ConversationView empty = inbox.page(id, null);
        assertTrue(empty.isAddedLater());
        assertEquals(List.of(), empty.messages());
        assertThrows(NotFound.class, () -> reports.message(before));
        assertEquals("", inbox.list(null, 10).items().get(0).getExcerpt());
        people.be(sari);
        correspondence.write(id, "Welcome, Bima!");
        people.be(bima);
        assertEquals(1, inbox.unread());
        assertEquals(List.of(2), numbers(inbox.page(id, 0)));
        assertNull(inbox.page(id, 0).getPrevious());
    }

    @Test
    void whoLeavesSeesNothingMoreAndStaysAway() {
        long id = begun(maya, sari, bima);
        people.be(bima);
        correspondence.leave(id);
        assertThrows(NotFound.class, () -> inbox.page(id, null));
        assertEquals(0, inbox.unread());
        people.be(maya);
        assertEquals("message.gone", Told.key(() -> correspondence.add(id, bima.getName())));
        correspondence.write(id, "Bima has left.");
        people.be(sari);
        correspondence.leave(id);
        people.be(maya);
        assertEquals("message.alone", Told.key(() -> correspondence.write(id, "Is anybody here?")));
    }

    // Reading

    @Test
    void conversationOpensAtTheFirstUnreadAndIsReadFromThenOn() throws Exception {
        long id = begun(maya, sari);
        fill(id, 45);
        people.be(sari);
        assertEquals(1, inbox.unread());

        ConversationView first = inbox.page(id, null);
        assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), numbers(first));
        assertEquals(1, first.getFirstNew());
        assertNull(first.getPrevious());
        assertTrue(first.getNext().endsWith("?after=20"));
        assertTrue(first.getEnd().endsWith("?after=40"));
        assertEquals(25, inbox.list(null, 10).items().get(0).getUnread());
        ConversationView second = inbox.page(id, null);
        assertEquals(20, second.after());
        ConversationView last = inbox.page(id, null);
        assertEquals(IntStream.rangeClosed(41, 45).boxed().toList(), numbers(last));
        assertNull(last.getNext());
        assertEquals(0, inbox.unread());
        assertEquals(40, inbox.page(id, null).after());
        assertNull(inbox.page(id, null).getFirstNew());
        assertThrows(NotFound.class, () -> inbox.page(id, 45));
    }

    @Test
    void listGoesOnWithoutGapsTheLatestFirst() {
        List<Long> begun = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            people.be(maya);
            begun.add(0, correspondence.begin(sari.getName(), "Ride " + number, WORDS).getId());
        }
        people.be(sari);
        Page<ConversationLine> first = inbox.list(null, 3);
        Page<ConversationLine> second = inbox.list(first.next(), 3);
        assertEquals(begun.subList(0, 3), first.items().stream().map(ConversationLine::id).toList());
        assertEquals(begun.subList(3, 5), second.items().stream().map(ConversationLine::id).toList());
        assertNull(second.next());
        assertEquals(List.of(maya.getName()), inbox.others(first.items()).get(begun.get(0)));
        correspondence.write(begun.get(4), "Back to the first.");
        assertEquals(begun.get(4), inbox.list(null, 3).items().get(0).id());
    }

    @Test
    void whatIsUnreadIsRightHoweverManyWriteAndReadAtOnce() throws Exception {
        List<Member> all = new ArrayList<>(List.of(maya, sari, bima));
        all.addAll(IntStream.range(0, 3).mapToObj(number -> people.customer(name("Rider"))).toList());
        long id = begun(maya, all.subList(1, 6).toArray(new Member[0]));
        List<Future<?>> acts = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            int said = round;
            for (Member one : all) {
                acts.add(executor.submit(() -> clicks.as(one.asViewer(), () -> correspondence.write(id, one.getName() + " says " + said))));
                acts.add(executor.submit(() -> clicks.as(one.asViewer(), () -> inbox.page(id, null))));
            }
        }
        for (Future<?> act : acts) {
            act.get();
        }
        for (Member one : all) {
            people.be(one);
            ConversationLine line = inbox.list(null, 1).items().get(0);
            assertEquals(31, line.lastNumber());
            assertEquals(line.getUnread() > 0 ? 1 : 0, inbox.unread());
            while (inbox.unread() > 0) {
                inbox.page(id, null);
            }
            assertEquals(0, inbox.list(null, 1).items().get(0).getUnread());
        }
        assertEquals(IntStream.rangeClosed(21, 31).boxed().toList(), numbers(inbox.page(id, 20)));
    }

    @Test
    void whoWritesHasNotReadWhatCameInBetween() {
        long id = begun(maya, sari, bima);
        people.be(sari);
        correspondence.write(id, "Yes, at six.");
        assertEquals(1, inbox.unread());
        inbox.page(id, null);
        correspondence.write(id, "Or at seven.");
        assertEquals(0, inbox.unread());
    }

    // Hearing of it

    @Test
    void manyMessagesAreOneNotificationUntilItIsRead() throws Exception {
        long id = begun(maya, sari, bima);
        for (int number = 0; number < 9; number++) {
            correspondence.write(id, "And " + number);
        }
        NotificationLine told = heardBy(sari, 1).get(0);
        assertEquals("messages.written", told.what());
        assertEquals("A ride", told.heading());
        assertEquals(WORDS, told.words());
        assertTrue(notifications.open(told.id()).endsWith("-a-ride#new"));
        people.be(bima);
        correspondence.write(id, "I am coming.");
        heardBy(sari, 2);
        assertEquals(1, notifications.unread());
    }

    @Test
    void whoMutesOrBlocksHearsNothing() throws Exception {
        long id = begun(maya, sari, bima);
        heardBy(sari, 1);
        notifications.readAll();
        correspondence.mute(id, true);
        people.be(bima);
        heardBy(bima, 1);
        notifications.readAll();
        blocks.block(maya.getId());
        people.be(maya);
        correspondence.write(id, "Where are you all?");

        assertEquals(0, heardBy(sari, 1).stream().filter(NotificationLine::unread).count());
        assertEquals(0, inbox.unread());
        assertTrue(inbox.list(null, 1).items().get(0).getUnread() > 0);
        assertEquals(0, heardBy(bima, 1).stream().filter(NotificationLine::unread).count());
        people.be(sari);
        correspondence.mute(id, false);
        assertEquals(1, inbox.unread());
    }

    // Blocking

    @Test
    void blockedOneNeitherBeginsNorAddsNorGoesOnAlone() {
        long two = begun(maya, sari);
        long three = correspondence.begin(bima.getName(), "Another ride", WORDS).getId();
        people.be(sari);
        blocks.block(maya.getId());
        blocks.block(maya.getId());
        assertEquals("message.block.self", Told.key(() -> blocks.block(sari.getId())));
        assertThrows(NotFound.class, () -> blocks.block(Long.MAX_VALUE));
        assertEquals(List.of(maya.getId()), blocks.list(null).items().stream().map(block -> block.getBlocked().getId()).toList());

        people.be(maya);
        Told told = Told.by(() -> correspondence.begin(sari.getName(), "Please", WORDS));
        assertEquals(sari.getName() + " does not receive messages from you.", told.in(Language.EN));
        assertEquals(sari.getName() + " tidak menerima pesan dari Anda.", told.in(Language.ID));
        assertEquals("message.blocked", Told.key(() -> correspondence.add(three, sari.getName())));
        assertEquals("message.blocked", Told.key(() -> correspondence.write(two, "Why?")));
        assertEquals(List.of(), blocks.list(null).items());

        people.be(sari);
        blocks.unblock(maya.getId());
        people.be(maya);
        correspondence.write(two, "Thank you.");
        blocks.block(sari.getName());
        assertEquals("message.blocking", Told.key(() -> correspondence.begin(sari.getName(), "Please", WORDS)));
        assertEquals("people.unknown", Told.key(() -> blocks.block("Nobody Atall")));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> blocks.block(maya.getId()));
        assertThrows(SignInRequired.class, () -> blocks.unblock(maya.getId()));
    }

    // Reporting

    @Test
    void moderatorsSeeTheReportedMessageAloneUntilItIsDealtWith() throws Exception {
        long id = begun(maya, sari);
        correspondence.write(id, "Buy my pills!");
        people.be(sari);
        long message = inbox.page(id, null).messages().get(1).id();
        assertEquals("required", Told.key(() -> reports.report(message, " ")));
        long report = reports.report(message, "An advertisement").getId();
        assertEquals("message.reported", Told.key(() -> reports.report(message, "Once more")));
        assertThrows(Forbidden.class, () -> reports.open((String) null));
        assertThrows(Forbidden.class, () -> reports.open(report));
        assertThrows(Forbidden.class, () -> reports.close(report, "I close it myself."));
        assertEquals(0, reports.waiting());

        people.be(people.employee(name("Mod"), Role.MODERATOR));
        Report shown = reports.open((String) null).items().stream().filter(one -> one.getId() == report).findFirst().orElseThrow();
        assertEquals("Buy my pills!", shown.getMessage().getBody());
        assertEquals("A ride", shown.getMessage().getConversation().getSubject());
        assertTrue(reports.waiting() > 0);
        assertThrows(NotFound.class, () -> inbox.page(id, null));
        assertEquals("required", Told.key(() -> reports.close(report, "")));
        reports.close(report, "We talked to her.");
        assertEquals("message.report.closed", Told.key(() -> reports.close(report, "We talked to her.")));
        assertThrows(NotFound.class, () -> reports.open(report));

        List<NotificationLine> told = heardBy(sari, 2);
        assertEquals("messages.dealt", told.get(0).what());
        assertEquals("We talked to her.", told.get(0).words());
    }

    @Test
    void nobodyDealsWithWhatTheyWroteThemselves() {
        Member moderator = people.employee(name("Mod"), Role.MODERATOR);
        long id = begun(moderator, sari);
        people.be(sari);
        long report = reports.report(inbox.page(id, null).messages().get(0).id(), "Not kind at all").getId();
        people.be(moderator);
        assertThrows(NotFound.class, () -> reports.open(report));
        assertThrows(NotFound.class, () -> reports.close(report, "Nothing to see here."));
    }

    // Drafts

    @Test
    void whatIsNotSentWaitsUntilItIs() {
        people.be(maya);
        unsent.keepNew(Map.of("recipients", sari.getName(), "subject", "A ride", "body", WORDS));
        assertEquals("A ride", unsent.fresh().get("subject"));
        long id = begun(maya, sari);
        assertEquals(Map.of(), unsent.fresh());
        unsent.keepMessage(id, "At six");
        people.be(sari);
        assertNull(unsent.message(id));
        people.be(maya);
        assertEquals("At six", unsent.message(id));
        correspondence.write(id, "At six?");
        assertNull(unsent.message(id));
    }

    private long begun(Member starter, Member... others) {
        people.be(starter);
        return correspondence.begin(names(List.of(others)), "A ride", WORDS).getId();
    }

    private long begin(Member other) {
        return correspondence.begin(other.getName(), "A ride", WORDS).getId();
    }

    /** Messages of the starter up to this number, as if they had been written one by one. */
    private void fill(long conversation, int last) throws Exception {
        transaction.begin();
        for (int number = 2; number <= last; number++) {
            em.createNativeQuery("insert into message (id, conversation_id, number, author_id, body, body_html, created) "
                    + "values (next value for message_seq, :conversation, :number, :author, 'More', '<p>More</p>', :now)")
                    .setParameter("conversation", conversation).setParameter("number", number).setParameter("author", maya.getId())
                    .setParameter("now", Instant.now()).executeUpdate();
        }
        em.createNativeQuery("update message_conversation set last_number = :last where id = :conversation")
                .setParameter("last", last).setParameter("conversation", conversation).executeUpdate();
        em.createNativeQuery("update message_participant set last_number = :last where conversation_id = :conversation")
                .setParameter("last", last).setParameter("conversation", conversation).executeUpdate();
        transaction.commit();
    }

    /** Goes on as the member, once everything is delivered. */
    private List<NotificationLine> heardBy(Member member, int times) throws Exception {
        Instant end = Instant.now().plusSeconds(20);
        while (isDelivering()) {
            assertTrue(Instant.now().isBefore(end), "nothing is delivered");
            Thread.sleep(100);
        }
        people.be(member);
        List<NotificationLine> told = notifications.list(null, 20).items();
        assertEquals(times, told.size());
        return told;
    }

    private boolean isDelivering() throws Exception {
        transaction.begin();
        boolean waits = !em.createNativeQuery("select id from notification_announcement where delivered = 0").setMaxResults(1).getResultList().isEmpty();
        transaction.commit();
        return waits;
    }

    private static List<Integer> numbers(ConversationView page) {
        return page.messages().stream().map(MessageLine::number).toList();
    }

    private static String names(List<Member> members) {
        return members.stream().map(Member::getName).collect(Collectors.joining("\n"));
    }

    private static String name(String beginning) {
        return beginning + " of test " + NUMBER.incrementAndGet() + "x";
    }
}
