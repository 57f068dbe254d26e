package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.journeys.pages.Campaigning;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.EmptyPortal;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Visit;

/**
 * An idea wins a campaign, is tried out with customers, and is released: told by the customers who want it, the product manager who
 * answers for it, and a visitor who reads the portal in Indonesian.
 */
@EmptyPortal
@ExtendWith(Journeys.class)
class CampaignJourney {

    private final Portal portal;
    private final Journeys.Visits visits;

    CampaignJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void ideaWinsACampaignAndComesTrue(boolean scripts) {
        String word = scripts ? "Vermilion" : "Cerulean";
        try (Person customer = person("Rini " + word, scripts); Person giver = person("Budi " + word, scripts);
                Person manager = person("Tika " + word, scripts); Visit reader = visits.begin("id-ID", scripts)) {
            Person.administrator(portal, visits).appoints(manager, "PRODUCT_MANAGER");
            Campaigning team = new Campaigning(manager);
            Campaigning member = new Campaigning(giver);

            String campaign = team.announces(word + " things for the road", "Perlengkapan jalan " + word, 10, giver.name());
            new Campaigning(customer).proposes(campaign, word + " bell that is heard from afar", "It rings twice as loud above thirty, so that nobody steps out.", "brakes");
            String idea = new Campaigning(customer).proposes(campaign, word + " reflector that folds into the saddle",
                    "It folds out after dark and into the saddle by day, so that nobody steals it.", "lights");
            assertTrue(text(reader, campaign).contains("Perlengkapan jalan " + word));
            assertTrue(text(reader, campaign).contains(word + " reflector"));
            assertTrue(text(reader, idea).contains("Perlengkapan jalan " + word), "the idea names its campaign");

            assertTrue(text(reader, campaign).contains("WIB"), "times are told with their zone");
            team.advances(campaign);
            assertTrue(member.gives(campaign, 6).contains("noted"));
            assertTrue(giver.page().locator("main").innerText().contains("4 of 10 coins left"));
            member.gives(campaign, 9);
            assertTrue(giver.page().locator("main").innerText().contains("1 of 10 coins left"), "coins are moved, not added");
            assertEquals(0, reader.open(campaign).page().locator(".give").count(), "a visitor gives nothing");
            assertFalse(text(reader, campaign).contains("Peringkat"), "no totals while votes are given");

            team.advances(campaign);
            assertTrue(text(reader, campaign).contains("Peringkat"));
            team.handsOver(campaign);
            String lacking = member.scores(campaign, "4");
            assertTrue(lacking.contains("lacks its score for “" + word + " reflector that folds into the saddle”. All the others are saved."), lacking);
            assertEquals(1, giver.page().locator("main .verified").count(), "what is complete is kept");
            assertEquals("4", giver.page().locator("main select").nth(2).inputValue(), "what was chosen is shown again");
            assertTrue(member.scoresTheRest("4").contains("saved"));
            team.publishes(campaign, idea, "One idea wins, and we will try it out.", "Satu ide menang, dan akan kami uji coba.", "It helps every evening and costs little.");
            String result = text(reader, campaign);
            assertTrue(result.contains("Satu ide menang") && result.contains("helps every evening") && result.contains(customer.name()), result);
            assertTrue(result.contains("4,0 dari 5"), result);

            manager.decides(idea, "PLANNED", "We will build some of these and try them out.");
            manager.decides(idea, "PILOT", "Ten of these are ready to be tried out with you.");
            assertTrue(text(reader, "/roadmap?topic=lights").contains(word + " reflector"));
            team.opensTest(idea, "Which colour do you prefer?", "Red", "Amber");
            member.takesPart(idea, "Amber", "5");
            assertTrue(giver.page().locator("main").innerText().contains("You have answered"));
            assertFalse(text(reader, idea + "/test").contains("100"), "the result is not published yet");
            String findings = team.results(idea);
            assertTrue(findings.contains(giver.name()) && findings.contains("Mean 5.0 of 5"), findings);
            team.publishesChoice(idea);
            assertTrue(text(reader, idea + "/test").contains("100"));

            String byPoints = team.announcesByPoints(word + " votes by points");
            String own = text(giver.visit(), byPoints);
            assertTrue(own.contains("You have no points and so 3 votes.") && own.contains("With 50 points you would have 5."), own);
            assertTrue(text(reader, byPoints).contains("mulai 200 poin: 8 suara"));

            manager.decides(idea, "RELEASED", "In the shops since today, in amber, as most of you preferred.");
            String did = text(reader, "/roadmap/released");
            assertTrue(did.contains(word + " reflector") && did.contains("in amber") && did.contains("2 anggota memberi suara"), did);
            assertEquals(List.of(), reader.complaints());
            assertEquals(List.of(), giver.visit().complaints());
            assertEquals(List.of(), manager.visit().complaints());
        }
    }

    private static String text(Visit visit, String path) {
        return visit.open(path).page().locator("main").innerText();
    }

    private Person person(String name, boolean scripts) {
        return Person.visitor(visits, name, scripts).joins();
    }
}
