package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
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

/**
 * A morning of a product manager: who the customers are comes from a file, several ideas of one segment are answered together, what
 * says the same is merged or let be, and the queue goes into a spreadsheet.
 */
@ExtendWith(Journeys.class)
class DeskJourney {

    private static final String BODY = "On a slope the bicycle falls over as soon as the bags are on it, and the stand bends.";

    private final Portal portal;
    private final Journeys.Visits visits;

    DeskJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, with scripts: {1}")
    @CsvSource({"id-ID,false", "en-GB,true"})
    void productManagerWorksThroughTheQueue(String locale, boolean scripts) {
        String word = scripts ? "Larkspur" : "Foxglove";
        try (Person author = Person.visitor(visits, "Putu " + word, locale, scripts).joins();
                Person manager = Person.visitor(visits, "Wayan " + word, locale, scripts).joins()) {
            Person.administrator(portal, visits).appoints(manager, "PRODUCT_MANAGER");
            String first = author.submitsIdea(word + " stand that holds on a slope", BODY, "battery");
            String second = author.submitsIdea(word + " stand with a wide foot", BODY, "battery");
            String third = author.submitsIdea("=" + word + " bags that stand by themselves", BODY, "battery");

            Page page = manager.visit().open("/desk/customers").page();
            page.setInputFiles("#file", new FilePayload("customers.csv", "text/csv",
                    ("email,plan\n%s,%s\nnobody@example.org,%s\n".formatted(author.email(), word, word)).getBytes(StandardCharsets.UTF_8)));
            manager.press("#look");
            assertTrue(page.locator("main table").innerText().contains("nobody@example.org"), "whom nobody knows is named before anything is taken");
            manager.press("#take");
            manager.press("main aside a:has-text('" + word + "')");
            assertEquals(3, page.locator("main tbody tr").count(), "only ideas for which the segment voted are in its queue");

            choose(page, first, second);
            open(page, "#decide");
            page.selectOption("#status", "UNDER_REVIEW");
            page.fill("#response", "We weigh both stands in our workshop this month.");
            manager.press("#decide");
            assertEquals(2, page.locator("main tbody .status:has-text('" + (scripts ? "Under review" : "Ditinjau") + "')").count());
            assertTrue(author.visit().open(first).page().locator(".response").innerText().contains("We weigh both stands"));

            page = manager.visit().open("/desk?order=votes&segment=plan=" + word).page();
            choose(page, first, third);
            open(page, "#suggest");
            page.fill("#into", second);
            manager.press("#suggest");
            Locator pairs = manager.visit().open("/desk/duplicates").page().locator("main section:has-text('" + word + "')");
            assertEquals(2, pairs.count());
            manager.press("main section:has-text('" + word + " bags') form button");
            assertEquals(1, pairs.count(), "what is not the same is not suggested again");
            manager.press("main section:has-text('" + word + " stand that') a[href*='/merge']");
            page.fill("#response", "Both want a stand that holds on a slope.");
            manager.press("#send");
            assertEquals(first, manager.visit().path(), "of two with as many votes the older goes on");
            assertEquals(0, manager.visit().open("/desk/duplicates").page().locator("main section:has-text('" + word + "')").count());

            APIResponse sheet = page.request().get("/do/desk/queue.csv?order=votes&segment=plan=" + word);
            String rows = new String(sheet.body(), StandardCharsets.UTF_8);
            assertTrue(rows.contains(word + " stand that holds") && rows.contains("'=" + word + " bags") && !rows.contains("wide foot"), rows);
            assertEquals(403, author.page().navigate("/desk").status());
            assertEquals(List.of(), manager.visit().complaints());
        }
    }

    private static void choose(Page page, String... ideas) {
        for (String idea : ideas) {
            page.check("input[name=chosen][value='" + idea.replaceFirst("^/ideas/(\\d+).*", "$1") + "']");
        }
    }

    /** Opens the part of the page in which a button stands. */
    private static void open(Page page, String button) {
        page.locator("details:has(" + button + ")").evaluate("element => element.open = true");
    }
}
