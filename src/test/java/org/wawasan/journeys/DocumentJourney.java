package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.content.document.Samples;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** How a curator shares a document, and a visitor finds it by a word inside and saves it. */
@ExtendWith(Journeys.class)
class DocumentJourney {

    private static final Map<String, Person> ACCOUNTS = new HashMap<>();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Portal portal;
    private final Journeys.Visits visits;

    DocumentJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"en-GB, true, Quibblenut", "id-ID, false, Murtakel"})
    void visitorFindsADocumentByAWordInsideAndSavesIt(String locale, boolean scripts, String word) throws IOException {
        Language language = Language.of(locale.substring(0, 2)).orElseThrow();
        byte[] file = Samples.pdf("Torque the " + word + " to forty newton metres");
        try (Person curator = curator(locale, scripts); Person visitor = Person.visitor(visits, "Visitor", locale, scripts)) {
            Page desk = curator.page();
            curator.visit().open("/documents/new?topic=battery");
            desk.fill("#title", word.substring(0, 2));
            desk.setInputFiles("#file", new FilePayload("broken.pdf", "application/pdf", Samples.brokenPdf()));
            curator.press("#publish");
            assertEquals(Texts.of(language, "error.document.broken", "broken.pdf"), desk.locator("#file-error").innerText());
            assertEquals(word.substring(0, 2), desk.inputValue("#title"));

            desk.setInputFiles("#file", new FilePayload("axle.pdf", "application/pdf", file));
            curator.press("#publish");
            assertTrue(desk.locator("#title-error").innerText().contains("5"), "the title is too short");
            assertTrue(desk.locator("main").innerText().contains("axle.pdf"), "the file is kept");
            desk.fill("#title", word + " of the rear axle");
            desk.selectOption("#audience", "MEMBERS");
            curator.press("#publish");
            String path = curator.visit().path();
            assertTrue(path.startsWith("/documents/") && !path.endsWith("/new"), path);
            assertEquals(1, desk.locator("img.page-picture").count());

            try (Person other = Person.visitor(visits, "Visitor", locale, scripts)) {
                assertEquals(404, other.page().navigate(path).status(), "for members only");
            }
            curator.visit().open(path + "/edit");
            desk.selectOption("#audience", "PUBLIC");
            curator.press("#save");

            finds(visitor, word, path);
            visitor.page().bringToFront();
            visitor.page().waitForNavigation(() -> visitor.page().locator("main .row-title a").first().click());
            Download saved = visitor.page().waitForDownload(() -> visitor.page().locator("a[href^='/document-files/']").first().click());
            assertEquals("axle.pdf", saved.suggestedFilename());
            assertArrayEquals(file, Files.readAllBytes(saved.path()));

            curator.visit().open(path + "/version");
            desk.setInputFiles("#file", new FilePayload("axle.pdf", "application/pdf", Samples.pdf("Torque it to fifty")));
            desk.fill("#note", "Fifty, not forty");
            curator.press("#add");
            visitor.visit().open(path);
            assertTrue(visitor.page().locator("aside").innerText().contains("Fifty, not forty"));
            curator.press("form[action$='/go-back'] button");
            assertTrue(desk.locator("body").innerText().contains(Texts.of(language, "documents.item.restored", 1)));
            assertEquals(List.of(), visitor.visit().complaints());
            assertEquals(List.of(), curator.visit().complaints());
        }
    }

    /** The index follows a moment later. */
    private static void finds(Person visitor, String word, String path) {
        Instant end = Instant.now().plus(PATIENCE);
        do {
            visitor.visit().open("/search?q=" + word + "&type=document");
        } while (visitor.page().locator("main .row-title a[href='" + path + "']").count() == 0 && Instant.now().isBefore(end));
        assertTrue(visitor.page().locator("main .row-text mark").first().innerText().equalsIgnoreCase(word));
    }

    private Person curator(String locale, boolean scripts) {
        if (!ACCOUNTS.containsKey("curator")) {
            ACCOUNTS.put("curator", Person.visitor(visits, "Ratna Kurator", true).joins());
            Person.administrator(portal, visits).appoints(ACCOUNTS.get("curator"), "CURATOR");
        }
        return ACCOUNTS.get("curator").elsewhere(visits, locale, scripts);
    }
}
