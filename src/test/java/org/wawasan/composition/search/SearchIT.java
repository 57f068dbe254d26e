package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleWords;
import org.wawasan.content.article.Editorial;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.Jobs;

/** Each test speaks of another thing, so that none finds what another left. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    @Inject
    private PortalSearch search;
    @Inject
    private Similar similar;
    @Inject
    private Shelf shelf;
    @Inject
    private People people;
    @Inject
    private Votes votes;
    @Inject
    private TitleSearch titles;
    @Inject
    private IndexRebuild rebuild;
    @Inject
    private IndexBatches batches;
    @Inject
    private Jobs jobs;
    @Inject
    private Editorial editorial;

    // What may be seen

    @Test
    void nobodyFindsWhatTheyMayNotSee() throws InterruptedException {
        long open = shelf.seenBy(Visibility.PUBLIC, "Flywheel for everybody");
        long members = shelf.seenBy(Visibility.MEMBERS, "Flywheel for members");
        long internal = shelf.seenBy(Visibility.EMPLOYEES, "Flywheel for employees");
        shelf.indexed();

        people.beVisitor();
        assertFinds(Set.of(open));
        people.be(people.customer("Budi"));
        assertFinds(Set.of(open, members));
        people.be(people.employee("Rina", Role.CURATOR));
        assertFinds(Set.of(open, members, internal));
    }

    private void assertFinds(Set<Long> visible) {
        Found found = search.find(Question.of("flywheel"));
        assertEquals(visible, ids(found.hits()));
        assertEquals(visible.size(), found.total());
        assertEquals((long) visible.size(), found.counts().get(Facet.TYPE).get("thread"));
        assertEquals((long) visible.size(), found.counts().get(Facet.TOPIC).get("battery"));
        assertEquals(visible, ids(similar.to("flywheel", null, Set.of(ItemType.THREAD), 10)));
        assertEquals(visible, ids(titles.find(Question.of("flywheel")).hits()));
    }

    @Test
    void titlesAreNarrowedDownAndCountedWhileTheIndexIsAway() {
        long idea = shelf.idea("Sprocket lock for the city", "So that nobody takes it away at night.");
        long english = shelf.english("Sprocket worn out", "What becomes of it after the rain?", "battery-health");
        long indonesian = shelf.indonesian("Sprocket sudah aus", "Apa yang harus dilakukan sekarang?", "brakes");
        people.beVisitor();

        assertEquals(Set.of(idea, english, indonesian), ids(inTitles("sprocket", Map.of()).hits()));
        assertEquals(Set.of(english, indonesian), ids(inTitles("sprocket", Map.of(Facet.TYPE, Set.of("thread"))).hits()));
        assertEquals(Set.of(indonesian), ids(inTitles("sprocket", Map.of(Facet.LANGUAGE, Set.of("id"))).hits()));
        assertEquals(Set.of(idea, english), ids(inTitles("sprocket", Map.of(Facet.TOPIC, Set.of("battery"))).hits()), "narrower topics, too");
        assertEquals(Set.of(idea), ids(inTitles("sprocket", Map.of(Facet.STATUS, Set.of("idea.NEW", "article.PUBLISHED"))).hits()));
        assertEquals(Set.of(), ids(inTitles("sprocket", Map.of(Facet.ASPECT, Set.of("competence"))).hits()));
        assertEquals(1, inTitles("sprocket", Map.of(Facet.TYPE, Set.of("thread"), Facet.LANGUAGE, Set.of("en"))).total());
        assertEquals(List.of(indonesian, english), inTitles("", Map.of(Facet.TYPE, Set.of("thread"))).hits().stream().map(Hit::id).limit(2).toList(),
                "without words the newest");
        Found beyond = titles.find(new Question("sprocket", Map.of(), Question.Order.RELEVANCE, 3));
        assertEquals(List.of(), beyond.hits());
        assertEquals(3, beyond.total());
    }

    private Found inTitles(String text, Map<Facet, Set<String>> chosen) {
        return titles.find(new Question(text, chosen, Question.Order.RELEVANCE, 1));
    }

    @Test
    void whatIsHiddenIsHiddenBeforeTheIndexKnows() throws InterruptedException {
        long id = shelf.seenBy(Visibility.PUBLIC, "Gyroscope shown too early");
        shelf.indexed();
        shelf.withSql("update knowledge_item set visibility = 'EMPLOYEES' where id = :id", id);

        assertEquals(List.of(), search.find(Question.of("gyroscope")).hits());
    }

    // Words

    @Test
    void englishWordsAreFoundInEveryForm() throws InterruptedException {
        long id = shelf.english("Squeaking pulleys after washing", "The pulleys squeaked once I had washed them.", "drivetrain");
        shelf.indexed();

        for (String form : List.of("pulley", "squeaks pulleys", "wash pulley", "PULLEYS", "how do I wash the pulleys?")) {
            assertEquals(List.of(id), order(form), form);
        }
    }

    @Test
    void indonesianWordsAreFoundInEveryForm() throws InterruptedException {
        long id = shelf.indonesian("Pelumasan poros engkol", "Saya melumasi porosnya sebulan sekali agar tidak berbunyi.", "drivetrain");
        shelf.indexed();

        for (String form : List.of("lumas engkol", "dilumasi", "melumasi poros", "pelumasan", "bagaimana cara poros dilumaskan")) {
            assertTrue(order(form).contains(id), form);
        }
    }

    @Test
    void accentsDoNotMatter() throws InterruptedException {
        long id = shelf.english("A café on the way", "Where cyclists drink a crème brûlée latté.", "commuting");
        shelf.indexed();

        assertEquals(List.of(id), order("cafe creme BRULEE"));
    }

    @Test
    void slipsOfTheKeysAreForgiven() throws InterruptedException {
        long id = shelf.english("Speedometer shows nonsense", "It jumps from ten to ninety.", "display-and-app");
        shelf.indexed();

        assertEquals(List.of(id), order("speedometr"));
        assertEquals(List.of(id), order("spedometer nonsens"));
        assertEquals(Match.TOLERANT, search.find(Question.of("speedometr")).match());
        assertEquals("<mark>Speedometer</mark> shows nonsense", search.find(Question.of("speedometr")).hits().get(0).titleHtml());
    }

    @Test
    void lastWordMayBeUnfinished() throws InterruptedException {
        long id = shelf.english("Quadricycle parking", "Is a velodrome a place for it?", "rules");
        shelf.indexed();

        assertEquals(List.of(id), order("parking quadri"));
        assertEquals(List.of(id), order("velod"));
    }

    @Test
    void phraseFindsWordsTogether() throws InterruptedException {
        long together = shelf.english("The bottom bracket creaks", "It is loose since the last ride.", "drivetrain");
        shelf.english("A bracket at the bottom", "To hold a sign for the shop.", "ownership");
        shelf.indexed();

        assertEquals(List.of(together), order("\"bottom bracket\""));
        assertEquals(List.of(together), order("bottom-bracket"));
    }

    @Test
    void someOfTheWordsWillDoWhereNothingHasAll() throws InterruptedException {
        long id = shelf.english("Panniers that stay dry", "Which panniers keep a monsoon out?", "rain-and-flood");
        shelf.indexed();

        Found found = search.find(Question.of("panniers monsoon zeppelin"));

        assertEquals(List.of(id), found.hits().stream().map(Hit::id).toList());
        assertEquals(Match.LOOSE, found.match());
    }

    @Test
    void titleRanksAboveBodyAndAllWordsAboveSome() throws InterruptedException {
        long body = shelf.english("What to do on a holiday", "Perhaps take the mudguard off, perhaps not.", "ownership");
        long title = shelf.english("Mudguard rattles", "On every bump of the road.", "spare-parts");
        long both = shelf.english("Rattling mudguard", "The mudguard rattles; a washer under the mudguard helped.", "spare-parts");
        shelf.indexed();

        assertEquals(List.of(both, title, body), order("mudguard"));
        assertEquals(List.of(both, title), order("mudguard rattle"));
    }

    @Test
    void whatMatchedIsMarkedAndEverythingIsEscaped() throws InterruptedException {
        shelf.english("Is <b>kickstand</b> & co. \"safe\"?", "A **kickstand** holds <script>alert(1)</script> the bicycle.", "spare-parts");
        shelf.indexed();

        Hit hit = search.find(Question.of("kickstands")).hits().get(0);

        assertEquals("Is &lt;b&gt;<mark>kickstand</mark>&lt;/b&gt; &amp; co. &quot;safe&quot;?", hit.titleHtml());
        assertTrue(hit.excerptHtml().contains("<mark>kickstand</mark>"), hit.excerptHtml());
        assertFalse(hit.excerptHtml().contains("<script>"), hit.excerptHtml());
    }

    @Test
    void noQuestionBreaksTheSearch() {
        Stream.of("\"", "\"\"", "*", "a*", "~2", "a AND (b", "[1 TO", "\\", "/.*/", "?", "+-+", "title_en:x", "\0", "a\0b", "\uD800",
                "x".repeat(10_000), "a ".repeat(5_000), "\"".repeat(999), "ﷺ", "👩‍🔧", "\uE000mark\uE001", "' or 1=1 --", "%", "_").forEach(text -> {
                    search.find(Question.of(text));
                    similar.to(text, null, Set.of(ItemType.values()), 5);
                    titles.find(Question.of(text));
                });
    }

    // Narrowing down

    @Test
    void broaderTopicFindsWhatIsFiledUnderNarrowerOnes() throws InterruptedException {
        long health = shelf.english("Dynamo and ageing cells", "What becomes of them?", "battery-health");
        long storage = shelf.english("Dynamo in the cellar", "Over the rainy season.", "battery-storage");
        long brakes = shelf.english("Dynamo rubs the disc", "Since yesterday morning.", "brakes");
        shelf.indexed();

        Found all = search.find(Question.of("dynamo"));
        assertEquals(2L, all.counts().get(Facet.TOPIC).get("battery-and-charging"));
        assertEquals(2L, all.counts().get(Facet.TOPIC).get("battery"));
        assertEquals(1L, all.counts().get(Facet.TOPIC).get("battery-health"));
        assertEquals(1L, all.counts().get(Facet.TOPIC).get("brakes"));

        Found battery = search.find(new Question("dynamo", Map.of(Facet.TOPIC, Set.of("battery")), Question.Order.RELEVANCE, 1));
        assertEquals(Set.of(health, storage), ids(battery.hits()));
        assertEquals(1L, battery.counts().get(Facet.TOPIC).get("brakes"), "another value of the same facet counts what it would add");

        Found either = search.find(new Question("dynamo", Map.of(Facet.TOPIC, Set.of("battery-health", "brakes")), Question.Order.RELEVANCE, 1));
        assertEquals(Set.of(health, brakes), ids(either.hits()));
    }

    @Test
    void chosenFacetNarrowsTheCountsOfTheOthers() throws InterruptedException {
        long english = shelf.english("Odometer stands still", "Since the last update of it.", "firmware");
        shelf.indonesian("Odometer tidak bergerak", "Sejak pembaruan terakhir.", "firmware");
        shelf.indexed();

        Found found = search.find(new Question("odometer", Map.of(Facet.LANGUAGE, Set.of("en")), Question.Order.RELEVANCE, 1));

        assertEquals(Set.of(english), ids(found.hits()));
        assertEquals(1L, found.counts().get(Facet.TYPE).get("thread"));
        assertEquals(Map.of("en", 1L, "id", 1L), found.counts().get(Facet.LANGUAGE));
        assertEquals(Map.of("thread.OPEN", 1L), found.counts().get(Facet.STATUS));
    }

    @Test
    void unknownValuesFindNothingAndBreakNothing() {
        Found found = search.find(new Question("odometer", Map.of(Facet.TOPIC, Set.of("no-such-topic"), Facet.TYPE, Set.of("PLANET")),
                Question.Order.VOTES, 99));
        assertEquals(0, found.total());
    }

    // The index follows

    @Test
    void indexFollowsEdits() throws InterruptedException {
        long id = shelf.idea("Anemometer on the bars", "It measures how strong the wind is.");
        shelf.indexed();
        shelf.revise(id, "Barometer on the bars", "It measures how heavy the air is.");
        shelf.indexed();

        assertEquals(List.of(), order("anemometer"));
        assertEquals(List.of(id), order("barometer"));
    }

    @Test
    void articleIsFoundFromItsPublicationToItsEnd() throws InterruptedException {
        people.be(people.employee("Rina", Role.CURATOR));
        long id = editorial.draft(new ArticleWords(ArticleKind.HOW_TO, Visibility.PUBLIC, Language.EN, List.of("battery"),
                "Reading the altimeter", "It tells how high the rider has climbed.", null, false, 0), Editorial.Next.KEEP).getId();
        shelf.indexed();
        assertEquals(List.of(id), order("altimeter"));
        people.beVisitor();
        assertEquals(List.of(), order("altimeter"));

        people.be(people.employee("Rina", Role.CURATOR));
        editorial.publish(id);
        shelf.indexed();
        people.beVisitor();
        assertEquals(List.of(id), order("altimeter"));

        people.be(people.employee("Rina", Role.CURATOR));
        editorial.archive(id, null);
        shelf.indexed();
        people.beVisitor();
        assertEquals(List.of(), order("altimeter"));
    }

    @Test
    void indexFollowsVotes() throws InterruptedException {
        long first = shelf.english("Sidecar for dogs", "With a roof over it all.", "cargo-bike");
        long second = shelf.english("Sidecar for cats", "With a net over it all.", "cargo-bike");
        people.be(people.customer("Wati"));
        votes.cast(second);
        shelf.indexed();

        assertEquals(List.of(second, first), search.find(new Question("sidecar", Map.of(), Question.Order.VOTES, 1)).hits().stream().map(Hit::id).toList());
        votes.takeBack(second);
        people.be(people.customer("Yudi"));
        votes.cast(first);
        shelf.indexed();
        assertEquals(List.of(first, second), search.find(new Question("sidecar", Map.of(), Question.Order.VOTES, 1)).hits().stream().map(Hit::id).toList());
    }

    @Test
    void rebuildBringsWhatIsMissingAndTakesWhatIsGone() throws InterruptedException {
        long stays = shelf.english("Periscope on the helmet", "To look back while riding.", "ownership");
        long goes = shelf.english("Periscope on the bars", "To look ahead while riding.", "ownership");
        shelf.indexed();
        shelf.withSql("update knowledge_item set title = 'Telescope on the helmet' where id = :id", stays);
        for (String table : List.of("taxonomy_filing where item_id", "knowledge_item_topic where item_id", "forum_thread where id", "knowledge_item where id")) {
            shelf.withSql("delete from " + table + " = :id", goes);
        }

        people.be(people.employee("Agus", Role.ADMINISTRATOR));
        Job job = ended(rebuild.start());
        shelf.indexed();

        assertEquals(Job.State.DONE, job.getState());
        assertEquals(List.of(), order("periscope"));
        assertEquals(List.of(stays), order("telescope"));
        assertEquals(batches.inDatabase(ForumThread.class), batches.inIndex(ForumThread.class), "nothing is there twice");
    }

    private Job ended(long id) throws InterruptedException {
        for (int i = 0; i < 600 && jobs.find(id).orElseThrow().isRunning(); i++) {
            Thread.sleep(50);
        }
        return jobs.find(id).orElseThrow();
    }

    private List<Long> order(String text) {
        return search.find(Question.of(text)).hits().stream().map(Hit::id).toList();
    }

    private static Set<Long> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).collect(Collectors.toSet());
    }
}
