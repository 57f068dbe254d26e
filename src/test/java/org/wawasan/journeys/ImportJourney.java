package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.EmptyPortal;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/** An administrator brings in what was said elsewhere: sees what would come, lets it come, repeats it, and sends a broken file. */
@EmptyPortal
@ExtendWith(Journeys.class)
class ImportJourney {

    private static final String HALF_GOOD = "title,body,topics\nA lamp that dims,The lamp should dim at a red light,battery;no such topic\n,words without a title,\n";

    private final Portal portal;
    private final Journeys.Visits visits;

    ImportJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void administratorImportsIdeas(boolean scripts) throws IOException {
        String source = scripts ? "Innovonto" : "Innovonto again";
        try (Person administrator = Person.visitor(visits, "Tirta Importer", scripts).signsUp()) {
            Person.administrator(portal, visits).grants(administrator, "ADMINISTRATOR");
            Page page = administrator.page();

            sends(administrator, "IDEAS_NDJSON", source, new FilePayload("ideas.ndjson", "application/x-ndjson", excerpt()));
            assertTrue(main(page).contains("Built in ad blocker"), "a preview");
            assertEquals(List.of("9", "0", "0", "0"), counts(page));
            assertReadable(administrator, scripts);
            press(page, "#go");
            awaitRest(page);
            assertTrue(main(page).contains("What it brought"), () -> main(page));

            sends(administrator, "IDEAS_NDJSON", source, new FilePayload("ideas.ndjson", "application/x-ndjson", excerpt()));
            assertEquals(List.of("0", "0", "9", "0"), counts(page));
            assertTrue(main(page).contains("nothing new"));
            press(page, "#discard");
            assertTrue(main(page).contains("discarded"));
            assertReadable(administrator, scripts);

            sends(administrator, "IDEAS_CSV", source, csv(HALF_GOOD));
            assertEquals(List.of("1", "0", "0", "1"), counts(page));
            assertTrue(main(page).contains("no such topic (1)"));
            Download report = page.waitForDownload(() -> page.locator("a[href$='/refused.csv']").click());
            try (InputStream in = report.createReadStream()) {
                assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("ideas.csv,3,,title,Please fill this in."));
            }

            sends(administrator, "IDEAS_CSV", source, csv("title,body\n\"never closed"));
            assertTrue(main(page).contains("Nothing was changed"), () -> main(page));
            assertReadable(administrator, scripts);
            assertEquals(List.of(), administrator.visit().complaints());
        }
    }

    @Test
    void discussionWithManyCommentsIsReadInParts() {
        LocalDateTime began = LocalDateTime.now(ZoneOffset.UTC).minusMinutes(2);
        String remarks = IntStream.rangeClosed(1, 33).mapToObj(number -> """
                <row Id="%1$d" PostId="1" Text="This is remark %1$d." CreationDate="%2$s" UserId="1"/>""".formatted(number, began.plusSeconds(number)))
                .collect(Collectors.joining());
        try (Person administrator = Person.visitor(visits, "Tirta Reader", false).signsUp()) {
            Person.administrator(portal, visits).grants(administrator, "ADMINISTRATOR");
            Page page = administrator.page();
            sends(administrator, "STACK_EXCHANGE", "Remarkable", file("Users.xml", "<users><row Id='1' DisplayName='Asker'/></users>"),
                    file("Posts.xml", """
                            <posts><row Id="1" PostTypeId="1" CreationDate="2020-01-01T00:00:00" Title="Which oil is remarkable for a wet chain?"
                            Body="&lt;p&gt;I ride through every puddle.&lt;/p&gt;" OwnerUserId="1"/></posts>"""), file("Comments.xml", "<comments>" + remarks + "</comments>"));
            press(page, "#go");
            awaitRest(page);
            administrator.visit().open("/forum");
            page.waitForNavigation(() -> page.getByText("Which oil is remarkable for a wet chain?").first().click());

            List<String> newest = page.locator(".comment .prose").allInnerTexts();
            assertEquals(30, newest.size());
            assertEquals("This is remark 33.", newest.get(29).strip());
            page.waitForNavigation(() -> page.getByText("Show earlier comments").click());
            List<String> first = page.locator(".comment .prose").allInnerTexts();
            assertEquals("This is remark 1.", first.get(0).strip());
            assertEquals("This is remark 30.", first.get(29).strip());
            page.waitForNavigation(() -> page.getByText("Show later comments").click());
            assertEquals(newest, page.locator(".comment .prose").allInnerTexts());
            page.waitForNavigation(() -> page.locator(".comment time").first().click());
            assertTrue(page.url().matches(".*\\?comments=(\\d+)#comment-\\1"), page.url());
        }
    }

    private static void sends(Person administrator, String kind, String source, FilePayload... files) {
        Page page = administrator.page();
        administrator.visit().open("/admin/import");
        page.selectOption("#kind", kind);
        page.fill("#name", source);
        page.setInputFiles("#files", files);
        press(page, "#submit");
        awaitRest(page);
    }

    /** The page tells of the end by itself, with scripts or without. */
    private static void awaitRest(Page page) {
        page.waitForCondition(() -> page.locator("main:has(h1):not(:has(progress))").count() == 1);
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).click());
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    /** Of ideas: new, changed, unchanged, refused. */
    private static List<String> counts(Page page) {
        return page.locator("section[aria-labelledby=counts] tbody tr").first().locator("td").allInnerTexts();
    }

    private static void assertReadable(Person administrator, boolean scripts) {
        if (scripts) { // the check is a script; the page is the same
            assertEquals(Map.of(), administrator.visit().faults());
        }
    }

    private static FilePayload csv(String text) {
        return file("ideas.csv", text);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] excerpt() throws IOException {
        try (InputStream in = ImportJourney.class.getResourceAsStream("/org/wawasan/operation/importing/ideas.ndjson")) {
            return in.readAllBytes();
        }
    }
}
