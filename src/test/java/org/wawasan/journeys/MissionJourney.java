package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/**
 * What the portal is for, from end to end: an idea is submitted, wanted and planned in public; a question is answered, the
 * answer accepted and made an article; a visitor finds all of it by search and by topic, and the answerer among the experts.
 */
@ExtendWith(Journeys.class)
class MissionJourney {

    private static final String TOPIC = "battery";

    private final Portal portal;
    private final Journeys.Visits visits;

    MissionJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void customersAndCompanyBuildKnowledgeTogether(boolean scripts) {
        String word = scripts ? "Quillwork" : "Zephyrine";
        try (Person asker = person("Ratna " + word, scripts); Person answerer = person("Wayan " + word, scripts);
                Person productManager = person("Dewi " + word, scripts); Person curator = person("Indra " + word, scripts);
                Person visitor = Person.visitor(visits, "Visitor", scripts)) {
            Person.administrator(portal, visits).grants(productManager, "PRODUCT_MANAGER");
            Person.administrator(portal, visits).grants(curator, "CURATOR");

            String idea = asker.submitsIdea(word + " lamp on the charger that shows the last percent",
                    "The charger should show when the last percent begins, so that I can unplug it in time before a ride.", TOPIC);
            answerer.votes(idea);
            assertEquals("2", visitor.votesShown(idea), "the author's own vote and the second one");

            productManager.decides(idea, "PLANNED", "We will add this lamp to the next charger, since many riders leave early.");
            visitor.visit().open(idea);
            assertTrue(visitor.page().locator("main .response").innerText().contains("next charger"));
            assertTrue(visitor.page().locator("main .timeline").innerText().contains("Planned"));

            String question = asker.asks(word + " light blinks twice when I plug the charger in, is that normal?",
                    "It began last week. The battery still charges as before, and the bicycle rides well.", TOPIC);
            answerer.answers(question, "Yes: two blinks mean that the charger balances the cells. It stops after some minutes.");
            asker.acceptsFirstAnswer(question);
            assertTrue(visitor.visit().open(question).page().locator("main .post.accepted").innerText().contains("balances the cells"));
            assertTrue(visitor.page().locator("script[type='application/ld+json']").textContent().contains("\"acceptedAnswer\":{"), "search engines read it, too");

            String article = curator.promotesFirstAnswer(question);
            assertTrue(visitor.visit().open(article).page().locator("main").innerText().contains(answerer.name()), "credit to the answerer");

            visitor.finds(word, idea, question, article);
            visitor.visit().open("/topics/" + TOPIC);
            List<String> links = visitor.page().locator("main a").all().stream().map(link -> link.getAttribute("href")).toList();
            assertTrue(links.containsAll(List.of(idea, question, article)), links::toString);

            visitor.visit().open("/people?topic=" + TOPIC);
            visitor.page().waitForNavigation(() -> visitor.page().locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(answerer.name())).first().click());
            for (var reason : visitor.page().locator("main details").all()) {
                reason.evaluate("element => element.open = true");
            }
            assertTrue(visitor.page().locator("main").innerText().contains(word + " light blinks"), "the evidence names the question");
            assertEquals(List.of(), visitor.visit().complaints());
        }
    }

    private Person person(String name, boolean scripts) {
        return Person.visitor(visits, name, scripts).signsUp();
    }
}
