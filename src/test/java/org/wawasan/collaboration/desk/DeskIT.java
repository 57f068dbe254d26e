package org.wawasan.collaboration.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wawasan.People;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaFilter;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaSort;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.VotesOnBehalf;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

@ExtendWith(ArquillianExtension.class)
class DeskIT {

    private static final String BODY = "Because the road is long and the battery is small.";
    private static final String RESPONSE = "Thank you. We look at all of these together.";

    @Inject
    private Desk desk;
    @Inject
    private Segments segments;
    @Inject
    private Duplicates duplicates;
    @Inject
    private Customers customers;
    @Inject
    private IdeaBoard board;
    @Inject
    private Ideas ideas;
    @Inject
    private Votes votes;
    @Inject
    private VotesOnBehalf behalf;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;

    private Member sari;
    private Member maya;

    @BeforeEach
    void meet() {
        sari = people.customer("Sari");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
    }

    @Test
    void onlyTheProductTeamSeesTheDesk() {
        long id = submit("A desk is not for everybody");
        for (Executable use : List.<Executable>of(() -> desk.queue(QueueOrder.URGENCY, null, null, 5), () -> desk.idea(id), () -> desk.notes(id),
                () -> desk.score(id), () -> desk.voters(id), () -> desk.votersByName(id, null, 5), segments::all, () -> desk.note(id, "A note"), () -> duplicates.suggestions(),
                () -> duplicates.dismiss(1, 2), () -> customers.preview(new Csv("email,plan\n")), () -> desk.file(id, topics()))) {
            people.be(sari);
            assertThrows(Forbidden.class, use);
            people.beVisitor();
            assertThrows(SignInRequired.class, use);
        }
    }

    @Test
    void longestWaitingComesFirstUntilItIsAnswered() {
        long older = submit("Older wish for a kickstand");
        long newer = submit("Newer wish for a kickstand");

        people.be(maya);
        List<Long> queue = all(QueueOrder.URGENCY, null);
        assertTrue(queue.indexOf(older) < queue.indexOf(newer));
        desk.decide(older, IdeaStatus.UNDER_REVIEW, RESPONSE);
        assertFalse(all(QueueOrder.URGENCY, null).contains(older));
        assertTrue(all(QueueOrder.VOTES, null).contains(older));
        assertThrows(Refused.class, () -> desk.decide(newer, IdeaStatus.PLANNED, " "));
    }

    @Test
    void ideasAreRankedByWhatTheyBringForWhatTheyCost() {
        long small = submit("A little bell of brass");
        long large = submit("A new motor for hills");
        people.be(maya);
        desk.judge(large, 1_000, RiceScore.Impact.MASSIVE, RiceScore.Confidence.LOW, new BigDecimal("12"));
        desk.judge(small, 500, RiceScore.Impact.MEDIUM, RiceScore.Confidence.HIGH, new BigDecimal("0.5"));

        assertEquals(125, desk.score(large).orElseThrow().getScore());
        assertEquals(1_000, desk.score(small).orElseThrow().getScore());
        List<Long> ranked = all(QueueOrder.RICE, null);
        assertTrue(ranked.indexOf(small) < ranked.indexOf(large));
        desk.judge(small, 500, RiceScore.Impact.MINIMAL, RiceScore.Confidence.LOW, new BigDecimal("0.5"));
        assertEquals(125, desk.score(small).orElseThrow().getScore());
        assertEquals(4, assertThrows(Refused.class, () -> desk.judge(small, 0, null, null, BigDecimal.ZERO)).violations().size());
    }

    @Test
    void teamKnowsTheVotersByNameButNoAuthorWhoIsNotNamed() throws Exception {
        long id = submit("Wanted by people with a name");
        Member agus = people.customer("Agus");
        Member told = people.customer("Told");
        people.be(agus);
        votes.cast(id);
        people.be(maya);
        behalf.cast(id, told.getEmail(), "Said so on the telephone");

        assertEquals(List.of("Author", "Agus"), names(id));
        transaction.begin();
        em.createNativeQuery("update knowledge_item set credit = 'Somebody' where id = :id").setParameter("id", id).executeUpdate();
        transaction.commit();
        assertEquals(List.of("Agus"), names(id));
        people.be(sari);
        assertThrows(Forbidden.class, () -> desk.votersByName(id, null, 1));
    }

    /** Read in small parts. */
    private List<String> names(long id) {
        List<String> names = new ArrayList<>();
        Page<Voter> page = desk.votersByName(id, null, 1);
        page.items().forEach(voter -> names.add(voter.name()));
        while (page.next() != null) {
            page = desk.votersByName(id, page.next(), 1);
            page.items().forEach(voter -> names.add(voter.name()));
        }
        return names;
    }

    @Test
    void notesStayInTheTeam() {
        long id = submit("A note will be taken of this");
        people.be(maya);
        desk.note(id, "Ask *purchasing* first.");

        assertTrue(desk.notes(id).get(0).getBodyHtml().contains("<em>purchasing</em>"));
        assertEquals("note", assertThrows(Refused.class, () -> desk.note(id, " ")).violations().get(0).field());
        assertThrows(NotFound.class, () -> desk.note(987_654_321, "To nobody."));
    }

    @Test
    void attributesOfCustomersAreLookedAtFirstAndTakenTwiceAsOnce() {
        Member agus = people.customer("Agus");
        long id = submit("Wanted by customers of one plan");
        people.be(agus);
        votes.cast(id);
        people.be(maya);
        String text = "\uFEFFEmail,plan,country\n" + agus.getEmail().toUpperCase() + ",Pro,ID\nnobody@example.org,Pro,ID\n" + agus.getEmail()
                + ",Free,ID\n" + sari.getEmail() + ",Free\n";

        CustomerChanges looked = customers.preview(new Csv(text));
        assertEquals(List.of(1, 2, 0), List.of(looked.customers(), looked.added(), looked.unchanged()));
        assertEquals(List.of("unknown", "twice", "columns"), looked.refused().stream().map(RefusedRow::reason).toList());
        assertTrue(desk.voters(id).isEmpty(), "nothing is changed by looking");

        customers.take(looked.hash());
        CustomerChanges again = customers.take(looked.hash());
        assertEquals(List.of(0, 0, 2), List.of(again.added(), again.changed(), again.unchanged()));
        assertEquals("Pro", desk.voters(id).get("plan").get(0).value());
        assertEquals(List.of(new Segment("country", "ID", 1), new Segment("plan", "Pro", 1)), segments.all());
        assertTrue(all(QueueOrder.VOTES, "plan=Pro").contains(id));
        assertFalse(all(QueueOrder.VOTES, "plan=Free").contains(id));
        assertEquals(1, customers.take(customers.preview(new Csv("email,plan\n" + agus.getEmail() + ",\n")).hash()).removed());
        assertTrue(desk.voters(id).get("plan") == null);
        assertEquals(List.of(new Segment("country", "ID", 1)), segments.all());
    }

    @Test
    void whoHasNotConfirmedTheAddressIsNoCustomerYet() throws Exception {
        long id = submit("A wish that a stranger is said to share");
        Member unknown = people.customer("Ujang Unconfirmed");
        transaction.begin();
        em.createNativeQuery("update member set confirmed = 0 where id = :id").setParameter("id", unknown.getId()).executeUpdate();
        transaction.commit();
        people.be(maya);

        for (String name : List.of(unknown.getEmail(), unknown.getName())) {
            Refused refused = assertThrows(Refused.class, () -> behalf.cast(id, name, "Said so on the telephone"));
            assertEquals("vote.behalf.unknown", refused.violations().get(0).key());
        }
        CustomerChanges looked = customers.preview(new Csv("email,plan\n" + unknown.getEmail() + ",Pro\n"));
        assertEquals(List.of("unknown"), looked.refused().stream().map(RefusedRow::reason).toList());
    }

    @Test
    void fileThatIsNoListOfCustomersIsRefused() {
        people.be(maya);
        for (String text : List.of("", "name,plan\nx,y\n", "email\na@b.org\n", "email,plan,plan\n", "email,a=b\n", "email,\"plan\n")) {
            assertEquals("file", assertThrows(Refused.class, () -> customers.preview(new Csv(text)), text).violations().get(0).field());
        }
        assertEquals("customers.gone", assertThrows(Refused.class, () -> customers.take("0".repeat(64))).violations().get(0).key());
        assertEquals("customers.gone", assertThrows(Refused.class, () -> customers.take("../../x")).violations().get(0).key());
    }

    @Test
    void suggestionLastsWhileBothAreOpenAndWhatIsDismissedStaysAway() {
        long one = submit("Foldable pedals for trains");
        long other = submit("Pedals that fold for trains");
        long third = submit("Pedals for trains, foldable");
        people.be(maya);
        duplicates.suggest(one, other);
        duplicates.suggest(one, third);
        assertEquals(2, suggested(one));
        assertThrows(Refused.class, () -> duplicates.suggest(one, one));
        assertThrows(Refused.class, () -> duplicates.suggest(one, null));

        duplicates.dismiss(other, one);
        duplicates.suggest(other, one);
        assertEquals(1, suggested(one));
        desk.decide(third, IdeaStatus.DECLINED, RESPONSE);
        assertEquals(0, suggested(one));
        assertThrows(NotFound.class, () -> duplicates.dismiss(other, third));
    }

    @Test
    void topicsAreAddedToThoseThatThereAre() {
        long id = submit("An idea about two things at once");
        people.be(maya);
        desk.file(id, List.of(taxonomy.topics().get(1).id()));

        assertEquals(2, desk.idea(id).topics().size());
        assertThrows(Refused.class, () -> desk.file(id, taxonomy.topics().stream().limit(7).map(topic -> topic.id()).toList()));
        assertThrows(Refused.class, () -> desk.file(id, List.of()));
    }

    private long suggested(long id) {
        return duplicates.suggestions().stream().filter(pair -> pair.idea().id() == id || pair.into().id() == id).count();
    }

    private List<Long> all(QueueOrder order, String segment) {
        List<Long> ids = new ArrayList<>();
        Page<DeskLine> page = desk.queue(order, segment, null, 4);
        page.items().forEach(line -> ids.add(line.idea().id()));
        while (page.next() != null) {
            page = desk.queue(order, segment, page.next(), 4);
            page.items().forEach(line -> ids.add(line.idea().id()));
        }
        assertEquals(new HashSet<>(ids).size(), ids.size());
        return ids;
    }

    private long submit(String title) {
        people.be(people.customer("Author"));
        return board.submit(title, BODY, Language.EN, topics()).getId();
    }

    private List<Long> topics() {
        return List.of(taxonomy.topics().get(0).id());
    }

    /** A file that a test sends. */
    record Csv(String text) implements Upload {

        @Override
        public String name() {
            return "customers.csv";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
