package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Visit;

/**
 * What becomes of an idea: it is wanted, also on behalf of a customer, merged into another and parted again, decided, and its
 * followers hear of all of it. The product manager reads English, the visitor Indonesian.
 */
@ExtendWith(Journeys.class)
class IdeaLifeJourney {

    private static final String TOPIC = "battery";
    private static final String BODY = "The charger should tell me in some way that the battery is full, so that I can ride at once.";

    private final Portal portal;
    private final Journeys.Visits visits;

    IdeaLifeJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void ideaIsMergedPartedDecidedAndNeverSilent(boolean scripts) {
        String word = scripts ? "Marimba" : "Gamelan";
        try (Person author = person("Ani " + word, scripts); Person other = person("Budi " + word, scripts);
                Person manager = person("Citra " + word, scripts); Visit visitor = visits.begin("id-ID", scripts)) {
            Person.administrator(portal, visits).appoints(manager, "PRODUCT_MANAGER");
            String first = author.submitsIdea(word + " tune when the battery is full", BODY, TOPIC);
            String second = other.submitsIdea(word + " sound at the end of charging", BODY, TOPIC);
            visitor.open(first);
            assertShows(visitor, "Diajukan hari ini", "Perusahaan berusaha menjawab dalam 14 hari.");

            manager.votesFor(second, author.email(), "Told us so at the fair in Bandung");
            assertEquals("2", manager.votesShown(second));
            assertEquals(403, other.page().navigate(second + "/votes").status(), "only employees see who voted on behalf");

            manager.merges(first, number(second), "Both want to hear that the battery is full.");
            assertEquals("2", manager.votesShown(second), "the author of the first has voted for both and counts once");
            visitor.open(first);
            assertEquals(second, visitor.path());
            assertShows(visitor, "Digabungkan ke ide ini", word + " tune when the battery is full");
            assertTrue(feed(visitor, "").contains(word + " sound") && !feed(visitor, "").contains(word + " tune"), "a merged idea is in no feed");
            assertTrue(feed(visitor, "/" + number(first)).contains("<title>" + word + " sound at the end of charging"), "its own feed leads on");
            assertHears(author, "merged another idea into this one");

            manager.parts(second, "One wants a tune, the other a plain sound: two wishes.");
            assertEquals(first, manager.visit().path());
            assertEquals("1", manager.votesShown(first));
            visitor.open(first);
            assertEquals(first, visitor.path());

            manager.visit().open(first + "/status");
            manager.page().selectOption("#status", "UNDER_REVIEW");
            manager.page().locator("#send").click();
            assertTrue(manager.page().locator("main").innerText().contains("Please fill this in"), "a change demands a response");
            manager.decides(first, "PLANNED", "We will add this tune to the next charger.");
            assertHears(author, "moved it to “Planned” and answered");
            author.page().waitForNavigation(() -> author.page().locator("main .row-title a").first().click());
            assertEquals(first, author.visit().path());
            visitor.open(first);
            assertShows(visitor, "Direncanakan", "We will add this tune");

            assertEquals(List.of(), visitor.complaints());
            assertEquals(List.of(), author.visit().complaints());
        }
    }

    @Test
    void votesBringAReviewAndAReleaseIsPlanned() {
        String word = "Angklung";
        try (Person author = person("Eka " + word, false); Person manager = person("Fajar " + word, false); Visit visitor = visits.begin("id-ID", false)) {
            Person.administrator(portal, visits).appoints(manager, "PRODUCT_MANAGER");
            String idea = author.submitsIdea(word + " chime when the lock is open", BODY, TOPIC);
            List<String> before = manager.keepsGates(List.of("5/30/7", "3/30/7"));
            assertTrue(manager.page().locator("main").innerText().contains("This takes more votes than the gate before."));
            manager.keepsGates(List.of("2/30/7", "40//14"));
            try {
                visitor.open(idea);
                assertShows(visitor, "1 dari 2 suara", "Masih 30 hari", "Dari suara menjadi peninjauan");
                manager.votes(idea);
                visitor.open(idea);
                assertShows(visitor, "2 dari 40 suara", "Waktunya tidak dibatasi", "Mencapai 2 suara", "Peninjauan dijanjikan paling lambat");
                assertHears(author, "Enough votes: the product team promises a review");
                visitor.open("/ideas/gates");
                assertShows(visitor, "Harus dicapai dalam 30 hari sejak diajukan", "Berlaku sejak");
                assertTrue(manager.visit().open("/desk?order=promised").page().locator("main table").innerText().contains(word));
                assertTrue(manager.visit().open("/desk/" + number(idea) + "/voters").page().locator("main").innerText().contains(author.name()));
                manager.decides(idea, "PLANNED", "We tried two chimes and will build one.");
                assertTrue(!manager.visit().open("/desk?order=promised").page().locator("main").innerText().contains(word));

                manager.plansRelease(idea, "The chime is in every lock from today on.", LocalDateTime.now(Portal.ZONE).plusDays(2).truncatedTo(ChronoUnit.MINUTES).toString());
                assertTrue(manager.page().locator("main").innerText().contains("planned the release of this idea"));
                assertTrue(manager.visit().open("/roadmap/released").page().locator("main").innerText().contains(word));
                visitor.open(idea);
                assertHides(visitor, "in every lock");
                visitor.open("/roadmap/released");
                assertHides(visitor, word);
                manager.visit().open(idea + "/release");
                manager.press("#back");
                assertTrue(manager.page().locator("main").innerText().contains("Nothing will be published."));
                assertEquals(List.of(), visitor.complaints());
                assertEquals(List.of(), manager.visit().complaints());
            } finally {
                manager.keepsGates(before);
            }
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void statusesAreCalledAsTheCompanyCallsThem(boolean scripts) {
        String word = scripts ? "Kendang" : "Suling";
        try (Person manager = person("Dian " + word, scripts); Visit visitor = visits.begin("id-ID", scripts)) {
            Person.administrator(portal, visits).appoints(manager, "PRODUCT_MANAGER");
            String idea = manager.submitsIdea(word + " shaped bell for the handlebar", BODY, TOPIC);
            manager.decides(idea, "UNDER_REVIEW", "We are asking some riders about this bell.");
            manager.callsStatus("under-review", "Being weighed", "Sedang ditimbang", "GREEN");
            try {
                visitor.open(idea);
                assertShows(visitor, "Sedang ditimbang");
                assertEquals("status tone-green", visitor.page().locator("main .post-head .status").getAttribute("class"));
                manager.callsStatus("under-review", "Planned", "Sedang ditimbang", "GREEN");
                assertTrue(manager.page().locator("main").innerText().contains("Another status is called “Planned” already."));
            } finally {
                manager.callsStatus("under-review", "Under review", "Ditinjau", "VIOLET");
            }
        }
    }

    private static String number(String path) {
        return path.replaceFirst("^/ideas/(\\d+).*", "$1");
    }

    private static String feed(Visit visit, String of) {
        return visit.page().request().get("/feeds/ideas" + of).text();
    }

    private static void assertShows(Visit visit, String... texts) {
        String shown = visit.page().locator("main").textContent();
        for (String text : texts) {
            assertTrue(shown.contains(text), () -> text + " is not in: " + shown);
        }
    }

    private static void assertHides(Visit visit, String text) {
        String shown = visit.page().locator("main").textContent();
        assertTrue(!shown.contains(text), () -> text + " is in: " + shown);
    }

    /** The notification comes within moments; the page is asked again until it does. */
    private static void assertHears(Person person, String sentence) {
        Instant end = Instant.now().plusSeconds(20);
        String told;
        do {
            person.visit().open("/notifications");
            told = person.page().locator("main .rows").textContent();
        } while (!told.contains(sentence) && Instant.now().isBefore(end));
        assertTrue(told.contains(sentence), told);
        assertTrue(person.page().locator(".bell").innerText().contains("unread"), "the bell tells how much is unread");
    }

    private Person person(String name, boolean scripts) {
        return Person.visitor(visits, name, scripts).joins();
    }
}
