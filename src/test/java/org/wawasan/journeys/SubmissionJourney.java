package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/** From a first thought to the desk: a visitor writes, signs up and finds it again, agrees, encloses a file, is named as they wish. */
@ExtendWith(Journeys.class)
class SubmissionJourney {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Portal portal;
    private final Journeys.Visits visits;

    SubmissionJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, with scripts: {1}")
    @CsvSource({"id-ID,false", "en-GB,true"})
    void thoughtBecomesAnIdeaOnTheDesk(String locale, boolean scripts) {
        String word = scripts ? "Wrenfeather" : "Tumbleweed";
        try (Person author = Person.visitor(visits, "Lestari " + word, locale, scripts);
                Person manager = Person.visitor(visits, "Made " + word, locale, scripts)) {
            Page page = author.visit().open("/ideas/new").page();
            page.fill("#title", word + " hooks for bags on the rack");
            page.fill("#body", "My bags slide off the rack in every curve; hooks would hold them.");
            author.press("#save");
            author.signsUpAt(page.locator("main a[href^='/sign-up']").getAttribute("href"));
            assertEquals(word + " hooks for bags on the rack", page.inputValue("#title"), "what was typed survives the signing up");
            assertTrue(page.inputValue("#body").startsWith("My bags slide off"));

            page.setInputFiles("#files", new FilePayload("notes.txt", "text/plain", "only words".getBytes(StandardCharsets.UTF_8)));
            author.press("#save");
            assertTrue(page.locator("#files-error").innerText().contains("notes.txt"), "what is no picture and no PDF is refused beside the field");
            assertEquals(word + " hooks for bags on the rack", page.inputValue("#title"));

            page.setInputFiles("#files", new FilePayload("sketch.pdf", "application/pdf", PDF));
            author.press("#save");
            page = author.visit().open("/ideas/new").page();
            assertEquals(word + " hooks for bags on the rack", page.inputValue("#title"), "the draft is there on another visit");
            assertTrue(page.locator(".kept-files").innerText().contains("sketch.pdf"));

            for (var details : page.locator("details:has(input[value='battery'])").all()) {
                details.evaluate("element => element.open = true");
            }
            page.locator("input[type=checkbox][value='battery']").first().check();
            page.selectOption("#credit", "none");
            author.press("#send");
            if (page.locator("#agreed-error").innerText().isEmpty()) {
                author.press("#send");
            }
            assertTrue(!page.locator("#agreed-error").innerText().isEmpty(), "the terms are asked for");
            page.check("#agreed");
            author.press("#send");
            String idea = author.visit().path();
            assertTrue(idea.startsWith("/ideas/") && !idea.equals("/ideas/new"), idea);
            assertEquals(1, page.locator(".enclosed .document").count());

            Person.administrator(portal, visits).grants(manager.signsUp(), "PRODUCT_MANAGER");
            page = manager.visit().open(idea).page();
            assertTrue(!page.locator("main").innerText().contains(author.name()), "the author is not named");
            String sheet = "/desk/" + idea.replaceAll("\\D+", " ").strip().split(" ")[0];
            page = manager.visit().open(sheet).page();
            page.fill("#reach", "many");
            manager.press("#judge");
            assertTrue(!page.locator("#reach-error").innerText().isEmpty());
            page.fill("#reach", "400");
            page.selectOption("#impact", "HIGH");
            page.selectOption("#confidence", "LOW");
            page.fill("#effort", "2");
            manager.press("#judge");
            assertTrue(page.locator(".stats").innerText().contains("200"));
            page.fill("#note", "Ask the *workshop*.");
            manager.press("#say");
            assertTrue(page.locator(".comments").innerText().contains("workshop"));
            page = manager.visit().open("/desk?order=rice").page();
            assertTrue(page.locator("main table").innerText().contains(word));
            assertEquals(List.of(), manager.visit().complaints());
        }
    }
}
