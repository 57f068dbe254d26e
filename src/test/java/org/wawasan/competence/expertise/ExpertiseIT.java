package org.wawasan.competence.expertise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.Moderation;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.composition.taxonomy.FiledItem;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.composition.taxonomy.Knowers;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleWords;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.Editorial;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** Topics, what is filed under them, and who knows about them. */
@ExtendWith(ArquillianExtension.class)
class ExpertiseIT {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UserTransaction transaction;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;
    @Inject
    private Directory directory;
    @Inject
    private Portraits portraits;
    @Inject
    private Profiles profiles;
    @Inject
    private Knowers knowers;
    @Inject
    private IdeaBoard board;
    @Inject
    private Editorial editorial;
    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Moderation moderation;
    @Inject
    private Tables tables;
    @Inject
    private Event<EvidenceGiven> given;
    @Inject
    private Event<EvidenceWithdrawn> withdrawn;
    @Inject
    private People people;

    @BeforeEach
    void asVisitor() {
        people.beVisitor();
    }

    // The taxonomy

    @Test
    void shippedConceptsAreThereInBothLanguages() {
        assertEquals("Battery", taxonomy.byNotation(Taxonomy.TOPICS, "battery").orElseThrow().label(Language.EN));
        assertEquals("Baterai", taxonomy.byNotation(Taxonomy.TOPICS, "battery").orElseThrow().label(Language.ID));
        assertEquals(4, taxonomy.concepts(List.of(topic("battery"), topic("brakes"), 999_999L, topic("app"), topic("lights"))).size());
        assertEquals(List.of(new TopicChip("brakes", "Rem")), taxonomy.chips(List.of(topic("brakes")), Language.ID));
    }

    @Test
    void formMayNameOnlyTopicsThatExist() {
        assertEquals(List.of(topic("brakes"), topic("app")), taxonomy.ids(List.of("brakes", "app", "brakes", " ")));
        assertEquals("topics", assertThrows(Refused.class, () -> taxonomy.ids(List.of("brakes", "<script>"))).violations().get(0).field());
        assertThrows(Refused.class, () -> taxonomy.ids(List.of("battery-diagnosis")));
    }

    // What is filed under a topic

    @Test
    void itemIsCountedUnderItsTopicsAndAllBroaderOnesOnce() {
        Map<String, Integer> before = ideas("battery-health", "battery", "battery-and-charging", "charging", "brakes");

        idea(people.customer("Sari"), "battery-health", "charging");

        Map<String, Integer> after = ideas("battery-health", "battery", "battery-and-charging", "charging", "brakes");
        assertEquals(before.get("battery-health") + 1, after.get("battery-health"));
        assertEquals(before.get("battery") + 1, after.get("battery"));
        assertEquals(before.get("battery-and-charging") + 1, after.get("battery-and-charging"), "once, though by two ways");
        assertEquals(before.get("charging") + 1, after.get("charging"));
        assertEquals(before.get("brakes"), after.get("brakes"));
    }

    @Test
    void itemWithTwoBroaderTopicsIsFoundUnderBoth() {
        Idea item = idea(people.customer("Sari"), "carrying-children");

        for (String broader : List.of("carrying-children", "riding", "cargo-bike", "bicycle-types")) {
            assertTrue(newest(ItemType.IDEA, broader).contains(item.getId()), broader);
        }
    }

    @Test
    void refiledItemMoves() {
        Member sari = people.be(people.customer("Sari"));
        Idea idea = idea(sari, "brakes", "heat");
        Map<String, Integer> before = ideas("brakes", "tyres-and-wheels", "heat");

        board.revise(idea.getId(), idea.getVersion(), idea.getTitle(), idea.getBody(), Language.EN, taxonomy.ids(List.of("heat", "tyres-and-wheels")));

        Map<String, Integer> after = ideas("brakes", "tyres-and-wheels", "heat");
        assertEquals(before.get("brakes") - 1, after.get("brakes"));
        assertEquals(before.get("tyres-and-wheels") + 1, after.get("tyres-and-wheels"));
        assertEquals(before.get("heat"), after.get("heat"));
        assertFalse(newest(ItemType.IDEA, "brakes").contains(idea.getId()));
        assertTrue(newest(ItemType.IDEA, "tyres-and-wheels").contains(idea.getId()));
    }

    @Test
    void itemIsListedAndCountedForThoseWhoMaySeeIt() {
        Member budi = people.be(people.employee("Budi", Role.CURATOR));
        Edition draft = editorial.draft(words(Visibility.PUBLIC, "lights"), Editorial.Next.KEEP);
        Edition forMembers = editorial.draft(words(Visibility.MEMBERS, "lights"), Editorial.Next.PUBLISH);
        assertTrue(newest(ItemType.ARTICLE, "lights").containsAll(List.of(draft.getId(), forMembers.getId())));
        assertEquals(2, held("lights").articles());

        people.be(people.customer("Sari"));
        assertEquals(List.of(forMembers.getId()), newest(ItemType.ARTICLE, "lights"));
        assertEquals(1, held("lights").articles());

        people.beVisitor();
        assertEquals(List.of(), newest(ItemType.ARTICLE, "lights"));
        assertEquals(0, held("lights").articles());

        people.be(budi);
        editorial.publish(draft.getId());
        people.beVisitor();
        assertEquals(List.of(draft.getId()), newest(ItemType.ARTICLE, "lights"));
        assertEquals(1, held("lights").articles());
    }

    @Test
    void articleInTwoLanguagesIsOneForItsReader() {
        people.be(people.employee("Budi", Role.CURATOR));
        Edition english = editorial.draft(words(Visibility.PUBLIC, "drivetrain"), Editorial.Next.PUBLISH);
        Edition indonesian = editorial.translate(english.getId(), Language.ID);
        editorial.publish(indonesian.getId());

        people.beVisitor();
        assertEquals(1, held("drivetrain").articles());
        assertEquals(List.of(english.getId()), newest(ItemType.ARTICLE, "drivetrain"));
        assertEquals(indonesian.getId(), filings.newest(topic("drivetrain"), Language.ID, 5).get(ItemType.ARTICLE).get(0).id());
    }

    @Test
    void rolledBackItemIsNotCounted() throws Exception {
        int before = held("app").ideas();
        Member sari = people.customer("Sari");
        transaction.begin();
        board.store(new Idea("An idea that nobody will ever see", "It is rolled back.  ".repeat(5), Language.EN, em.find(Member.class, sari.getId()),
                taxonomy.ids(List.of("app"))));
        em.flush();
        transaction.rollback();

        assertEquals(before, held("app").ideas());
    }

    // Who knows

    @Test
    void evidenceShowsAPersonUnderItsTopicBroaderOnesAndTheSkillsThatGoWithThem() {
        Member ratna = people.customer("Ratna");
        give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "battery-health");

        assertTrue(found(new PeopleFilter(topic("battery-health"), null, null, false)).contains(ratna.getId()));
        assertTrue(found(new PeopleFilter(topic("battery-and-charging"), null, null, false)).contains(ratna.getId()));
        assertTrue(found(new PeopleFilter(null, skill("battery-diagnosis"), null, false)).contains(ratna.getId()));
        assertTrue(found(new PeopleFilter(null, skill("electrics"), null, false)).contains(ratna.getId()), "a broader skill finds the narrower");
        assertTrue(found(new PeopleFilter(topic("battery"), skill("electrics"), null, false)).contains(ratna.getId()));
        assertFalse(found(new PeopleFilter(topic("brakes"), null, null, false)).contains(ratna.getId()));
        assertFalse(found(new PeopleFilter(topic("brakes"), skill("electrics"), null, false)).contains(ratna.getId()));
    }

    @Test
    void whoShowedMoreAndLatelyComesFirst() {
        Member once = people.customer("Once");
        Member twice = people.customer("Twice");
        Member longAgo = people.customer("Long Ago");
        give(once, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "firmware");
        give(twice, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "firmware");
        give(twice, EvidenceKind.ARTICLE, Instant.now(), "firmware");
        give(longAgo, EvidenceKind.ARTICLE, Instant.now().minus(Duration.ofDays(900)), "firmware");

        assertEquals(List.of(twice.getId(), once.getId(), longAgo.getId()),
                knowers.foremost(topic("firmware"), 5).stream().map(Knowers.Knower::id).toList());
    }

    @Test
    void sameEvidenceCountsOnce() {
        Member ratna = people.customer("Ratna");
        Given answer = give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "error-codes");
        double strength = strength(ratna, "error-codes");
        int known = people("error-codes");

        fire(answer);

        assertEquals(strength, strength(ratna, "error-codes"), 1e-6);
        assertEquals(known, people("error-codes"));
    }

    @Test
    void portraitTellsWhy() {
        Member ratna = people.customer("Ratna");
        Given answer = give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "battery-storage", "heat");

        Portrait portrait = portraits.of(ratna.getId());
        assertEquals(Set.of(topic("battery-storage"), topic("heat")), Set.copyOf(portrait.topics().stream().map(Known::concept).toList()));
        assertTrue(portrait.topics().get(0).strength() > 0.2);
        Evidence evidence = portrait.topics().get(0).evidence().get(0);
        assertEquals(EvidenceKind.ACCEPTED_ANSWER, evidence.kind());
        assertTrue(evidence.path().startsWith("/ideas/" + answer.itemId()));
    }

    @Test
    void withdrawnEvidenceIsGone() {
        Member ratna = people.customer("Ratna");
        int known = people("workshops");
        Given first = give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "workshops");
        double one = strength(ratna, "workshops");
        Given second = give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "workshops");
        assertEquals(known + 1, people("workshops"));

        withdraw(second);
        assertEquals(one, strength(ratna, "workshops"), 1e-4);
        withdraw(first);
        assertTrue(portraits.of(ratna.getId()).topics().isEmpty());
        assertFalse(found(new PeopleFilter(topic("workshops"), null, null, false)).contains(ratna.getId()));
        assertEquals(known, people("workshops"));
    }

    @Test
    void claimedSkillStaysClaimedUntilEvidenced() {
        Member ratna = people.be(people.customer("Ratna"));
        profiles.tell("Rides to work", "", Set.of(Language.EN), true, true, taxonomy.ids(Taxonomy.SKILLS, List.of("wiring-and-connectors"), "skills"));
        PersonRow row = row(skill("electrics"), ratna);
        assertFalse(row.isEvidenced(), "found by the broader skill, as a claim");
        assertFalse(portraits.of(ratna.getId()).skills().get(0).isEvidenced());

        give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "brakes");
        assertFalse(portraits.of(ratna.getId()).skills().get(0).isEvidenced(), "another topic shows nothing of it");

        give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "rain-and-flood");
        assertTrue(portraits.of(ratna.getId()).skills().get(0).isEvidenced());
        assertEquals(1, portraits.of(ratna.getId()).skills().get(0).evidence().size());
        assertTrue(row(skill("wiring-and-connectors"), ratna).isEvidenced());
    }

    @Test
    void whoOptsOutIsGoneAtOnceAndComesBackWithEverything() {
        Member ratna = people.be(people.customer("Ratna"));
        int known = people("theft-protection");
        give(ratna, EvidenceKind.ARTICLE, Instant.now(), "theft-protection");
        double strength = strength(ratna, "theft-protection");

        profiles.tell("Here", "Hello", Set.of(Language.EN), true, false, List.of());
        assertFalse(found(new PeopleFilter(topic("theft-protection"), null, null, false)).contains(ratna.getId()));
        assertEquals(known, people("theft-protection"));
        assertTrue(portraits.of(ratna.getId()).profile().isEmpty());
        assertTrue(portraits.of(ratna.getId()).topics().isEmpty());
        give(ratna, EvidenceKind.ARTICLE, Instant.now(), "theft-protection");
        assertEquals(known, people("theft-protection"));

        profiles.tell("Here", "Hello", Set.of(Language.EN), true, true, List.of());
        assertEquals(known + 1, people("theft-protection"));
        assertTrue(strength(ratna, "theft-protection") > strength);
    }

    @Test
    void onlyWhatEverybodyMaySeeIsEvidence() {
        Member budi = people.be(people.employee("Budi", Role.CURATOR));
        editorial.draft(words(Visibility.MEMBERS, "spare-parts"), Editorial.Next.PUBLISH);
        assertTrue(portraits.of(budi.getId()).topics().isEmpty());
        assertFalse(found(new PeopleFilter(topic("spare-parts"), null, null, false)).contains(budi.getId()));
        assertEquals(1, portraits.of(budi.getId()).contributions().get(ItemType.ARTICLE).size());

        people.beVisitor();
        assertTrue(portraits.of(budi.getId()).contributions().isEmpty());
    }

    @Test
    void publishedArticleIsEvidenceUntilItIsArchived() {
        Member budi = people.be(people.employee("Budi", Role.CURATOR));
        Edition article = editorial.draft(words(Visibility.PUBLIC, "range"), Editorial.Next.PUBLISH);
        people.beVisitor();
        assertEquals(List.of(new Evidence(EvidenceKind.ARTICLE, article.path(), article.getTitle(),
                portraits.of(budi.getId()).topics().get(0).evidence().get(0).when())), portraits.of(budi.getId()).topics().get(0).evidence());

        people.be(budi);
        editorial.archive(article.getId(), null);
        people.beVisitor();
        assertTrue(portraits.of(budi.getId()).topics().isEmpty());
    }

    @Test
    void acceptedAnswerSpeaksForWhatItsThreadIsFiledUnder() {
        Member sari = people.be(people.customer("Sari"));
        String title = "Where does the rim get hot? (" + sari.getId() + ")";
        long question = forum.post(ThreadKind.QUESTION, title, "I ride down from Puncak every day.", taxonomy.ids(List.of("brakes")), Language.EN).getId();
        Member bima = people.be(people.customer("Bima"));
        long answer = forum.reply(question, "Where the pads touch it, of course.", false).getId();
        people.be(sari);
        acceptedAnswers.accept(answer);
        Instant earned = Instant.now().minus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);
        in(() -> em.createNativeQuery("update expertise_evidence set happened = :when where item_id = :item").setParameter("when", earned)
                .setParameter("item", answer).executeUpdate());
        long points = points(bima);

        forum.revise(question, title, "I ride down from Puncak every day.", taxonomy.ids(List.of("heat")), 0, null);
        assertEquals(List.of(topic("heat")), shown(bima));
        people.be(people.employee("Dedi", Role.MODERATOR));
        moderation.move(question, ThreadKind.QUESTION, taxonomy.ids(List.of("tyres-and-wheels", "heat")), "It is about the rim");

        assertEquals(Set.of(topic("tyres-and-wheels"), topic("heat")), Set.copyOf(shown(bima)));
        assertFalse(found(new PeopleFilter(topic("brakes"), null, null, false)).contains(bima.getId()));
        assertTrue(found(new PeopleFilter(topic("tyres-and-wheels"), null, null, false)).contains(bima.getId()));
        assertEquals(earned, portraits.of(bima.getId()).topics().get(0).evidence().get(0).when());
        assertEquals(points, points(bima), "paid once");
    }

    @Test
    void articleSpeaksForWhatItIsFiledUnderWhileItIsPublic() {
        Member budi = people.be(people.employee("Budi", Role.CURATOR));
        Edition article = editorial.draft(words(Visibility.PUBLIC, "range"), Editorial.Next.KEEP);
        people.be(people.employee("Ratna", Role.CURATOR));
        article = editorial.publish(article.getId());
        long points = points(budi);
        assertTrue(points > 0);

        article = editorial.revise(article.getId(), words(Visibility.PUBLIC, "heat", article.state()), Editorial.Next.KEEP);
        assertEquals(List.of(topic("heat")), shown(budi));
        assertEquals(points, points(budi), "paid once");

        article = editorial.revise(article.getId(), words(Visibility.MEMBERS, "heat", article.state()), Editorial.Next.KEEP);
        assertEquals(List.of(), shown(budi));
        assertEquals(0, points(budi));

        editorial.revise(article.getId(), words(Visibility.PUBLIC, "range", article.state()), Editorial.Next.KEEP);
        assertEquals(List.of(topic("range")), shown(budi));
        assertEquals(points, points(budi));
    }

    @Test
    void directoryFiltersByLanguageAndOpenness() {
        Member ratna = people.be(people.customer("Ratna"));
        profiles.tell("", "", Set.of(Language.ID), false, true, List.of());
        give(ratna, EvidenceKind.ACCEPTED_ANSWER, Instant.now(), "rules");

        assertTrue(found(new PeopleFilter(topic("rules"), null, Language.ID, false)).contains(ratna.getId()));
        assertFalse(found(new PeopleFilter(topic("rules"), null, Language.EN, false)).contains(ratna.getId()));
        assertFalse(found(new PeopleFilter(topic("rules"), null, Language.ID, true)).contains(ratna.getId()));
    }

    @Test
    void directoryGoesOnWhereThePartBeforeEnded() {
        for (int i = 0; i < 25; i++) {
            give(people.customer("Rider " + i), EvidenceKind.RELEASED_IDEA, Instant.now().minus(Duration.ofDays(i / 5)), "delivery-work");
        }
        PeopleFilter filter = new PeopleFilter(topic("delivery-work"), null, null, false);
        Page<PersonRow> first = directory.list(filter, null);
        Page<PersonRow> second = directory.list(filter, first.next());

        assertEquals(20, first.items().size());
        assertEquals(5, second.items().size());
        assertTrue(first.items().get(19).score() >= second.items().get(0).score());
        assertTrue(first.items().stream().noneMatch(one -> second.items().stream().anyMatch(other -> other.id() == one.id())));
        assertEquals(first.items(), directory.list(filter, "no cursor").items());
    }

    @Test
    void profileRefusesWhatIsTooLongAndChangesNothing() {
        Member ratna = people.be(people.customer("Ratna"));
        profiles.tell("Rides to work", "", Set.of(Language.EN), true, true, List.of());

        assertThrows(Refused.class, () -> profiles.tell("x".repeat(121), "y".repeat(5_001), Set.of(), true, true, List.of()));
        assertEquals("Rides to work", portraits.of(ratna.getId()).profile().orElseThrow().getHeadline());
    }

    @Test
    void onlyMembersHaveAProfile() {
        assertThrows(SignInRequired.class, () -> profiles.own());
        assertThrows(SignInRequired.class, () -> profiles.tell("", "", Set.of(Language.EN), true, true, List.of()));
        assertThrows(NotFound.class, () -> portraits.of(99_999_999));
    }

    // What the tests are told in

    private long topic(String notation) {
        return taxonomy.byNotation(Taxonomy.TOPICS, notation).orElseThrow().id();
    }

    private long skill(String notation) {
        return taxonomy.byNotation(Taxonomy.SKILLS, notation).orElseThrow().id();
    }

    private Holdings held(String notation) {
        return filings.holdings(List.of(topic(notation)), Language.EN).getOrDefault(topic(notation), new Holdings(0, 0, 0, 0, 0));
    }

    private Map<String, Integer> ideas(String... notations) {
        Map<String, Integer> ideas = new HashMap<>();
        for (String notation : notations) {
            ideas.put(notation, held(notation).ideas());
        }
        return ideas;
    }

    private int people(String notation) {
        return held(notation).people();
    }

    private List<Long> newest(ItemType type, String notation) {
        return filings.newest(topic(notation), Language.EN, 50).get(type).stream().map(FiledItem::id).toList();
    }

    private List<Long> found(PeopleFilter filter) {
        return directory.list(filter, null).items().stream().map(PersonRow::id).toList();
    }

    private PersonRow row(long skill, Member member) {
        return directory.list(new PeopleFilter(null, skill, null, false), null).items().stream()
                .filter(row -> row.id() == member.getId()).findFirst().orElseThrow();
    }

    private double strength(Member member, String notation) {
        return portraits.of(member.getId()).topics().stream().filter(known -> known.concept() == topic(notation)).findFirst().orElseThrow().strength();
    }

    private Idea idea(Member author, String... topics) {
        return in(() -> {
            Idea idea = new Idea("An idea about " + String.join(", ", topics), "What it is good for, in some words.", Language.EN,
                    em.find(Member.class, author.getId()), taxonomy.ids(List.of(topics)));
            board.store(idea);
            return idea;
        });
    }

    /** Topics for which evidence of what the member knows is kept. */
    private List<Long> shown(Member member) {
        return tables.column(Long.class, "select concept_id from expertise_evidence where member_id = ?1", member.getId());
    }

    private long points(Member member) {
        return tables.number("select coalesce(sum(points), 0) from reputation_entry where member_id = ?1", member.getId());
    }

    private static ArticleWords words(Visibility audience, String topic) {
        return words(audience, topic, 0);
    }

    private static ArticleWords words(Visibility audience, String topic, int state) {
        return new ArticleWords(ArticleKind.HOW_TO, audience, Language.EN, List.of(topic), "How to look after " + topic,
                "First look at it, then clean it, then look again.", null, false, state);
    }

    private Given give(Member member, EvidenceKind kind, Instant when, String... topics) {
        Given evidence = new Given(member.getId(), kind, idea(member, topics).getId(), taxonomy.ids(List.of(topics)), when);
        fire(evidence);
        return evidence;
    }

    private void fire(Given evidence) {
        in(() -> {
            given.fire(evidence);
            return evidence;
        });
    }

    private void withdraw(Given evidence) {
        in(() -> {
            withdrawn.fire(new Withdrawn(evidence.kind(), evidence.itemId()));
            return evidence;
        });
    }

    private <T> T in(Supplier<T> work) {
        try {
            transaction.begin();
            T result = work.get();
            transaction.commit();
            return result;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    record Given(long memberId, EvidenceKind kind, long itemId, Collection<Long> topics, Instant when) implements EvidenceGiven {
    }

    record Withdrawn(EvidenceKind kind, long itemId) implements EvidenceWithdrawn {
    }
}
