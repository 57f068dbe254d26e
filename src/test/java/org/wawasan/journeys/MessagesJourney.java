package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/**
 * Two members write to each other where nobody else can read it; one message is shown to a moderator, and one of them has had
 * enough. In both languages, with and without scripts.
 */
@ExtendWith(Journeys.class)
class MessagesJourney {


    private final Portal portal;
    private final Journeys.Visits visits;

    MessagesJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, with scripts: {1}")
    @CsvSource({"en-GB, true", "id-ID, false"})
    void twoMembersTalkInPrivate(String locale, boolean scripts) {
        Language language = Language.of(locale.substring(0, 2)).orElseThrow();
        String word = scripts ? "Ospreyton" : "Elangkota";
        try (Person sari = person("Sari " + word, locale, scripts); Person bima = person("Bima " + word, locale, scripts);
                Person moderator = person("Wulan " + word, locale, scripts); Person visitor = Person.visitor(visits, "Visitor", locale, scripts)) {
            Person.administrator(portal, visits).appoints(moderator, "MODERATOR");
            String bimasPage = bima.visit().open("/").page().locator(".site-tools a[href^='/people/']").getAttribute("href");

            sari.visit().open("/messages/new");
            assertTrue(sari.page().locator("main .notice").innerText().contains(Texts.of(language, "messages.new.newcomer")));
            sari.asks(word + " rides: which way is the quietest?", "I want to ride up to the tea gardens without lorries.", "commuting");
            sari.visit().open(bimasPage);
            sari.press("main a[href^='/messages/new']");
            assertEquals("Bima " + word, sari.page().inputValue("#recipients"));
            sari.page().fill("#recipients", "Bima");
            sari.page().fill("#subject", "A ride");
            sari.page().fill("#body", "Shall we go at **six**?");
            sari.press("#send");
            assertEquals(Texts.of(language, "error.people.unknown", "Bima"), sari.page().locator("#recipients-error").innerText());
            assertEquals("Shall we go at **six**?", sari.page().inputValue("#body"), "nothing typed is lost");
            assertTrue(sari.page().locator("main").innerText().contains("Bima " + word), "who may be meant is shown");
            sari.page().fill("#recipients", "Bima " + word);
            sari.press("#send");
            String conversation = sari.visit().path().replaceFirst("[?#].*", "");
            assertTrue(conversation.matches("/messages/\\d+-a-ride"), conversation);

            assertEquals(404, moderator.page().navigate(conversation).status());
            Response away = visitor.page().navigate(conversation);
            assertTrue(away.url().contains("/sign-in?"), away.url());
            String menu = bima.visit().open("/").page().locator(".site-tools a[href='/messages']").textContent();
            assertTrue(menu.contains(Texts.of(language, "messages.menu.unread", "1")), menu);
            bima.visit().open("/notifications");
            assertTrue(bima.page().locator("main").innerText().contains(Texts.of(language, "notifications.what.messages.written", "Sari " + word)));
            bima.visit().open("/messages");
            bima.press("main .row-title a");
            assertTrue(bima.visit().path().endsWith("#new"), bima.visit().path());
            assertEquals("six", bima.page().locator(".post strong").innerText());
            assertFalse(bima.page().locator(".site-tools a[href='/messages']").textContent().contains("1"), "it is read");
            bima.page().fill("#body", "?");
            bima.press("#send");
            assertTrue(bima.page().locator("#body-error").innerText().length() > 10);
            bima.page().fill("#body", "Six is for fools.");
            bima.press("#send");

            assertTrue(sari.page().navigate(conversation).headerValue("cache-control").startsWith("private"));
            sari.press("main a[href*='/report?message=']");
            sari.page().fill("#reason", "That is not kind");
            sari.press("#send");
            moderator.visit().open("/messages/reports");
            String reported = moderator.page().locator("main").innerText();
            assertTrue(reported.contains("Six is for fools.") && !reported.contains("Shall we go"), reported);
            if (scripts) {
                assertReadable(moderator, "/messages/reports");
                for (String path : List.of("/messages", "/messages/new", "/messages/blocked", conversation, conversation + "/add")) {
                    assertReadable(sari, path);
                }
            }
            moderator.visit().open("/messages/reports");
            moderator.press("main a[href*='/messages/close?report=']");
            moderator.page().fill("#note", "We asked him to stop.");
            moderator.press("#send");
            assertFalse(moderator.page().locator("main").innerText().contains("Six is for fools."));

            sari.visit().open(conversation);
            sari.press("main form[action$='/block'] button");
            bima.visit().open(conversation);
            bima.page().fill("#body", "I did not mean it so.");
            bima.press("#send");
            assertEquals(Texts.of(language, "error.message.blocked", "Sari " + word), bima.page().locator("#body-error").innerText());
            assertEquals("I did not mean it so.", bima.page().inputValue("#body"));
            sari.visit().open("/messages/blocked");
            assertTrue(sari.page().locator("main .rows").innerText().contains("Bima " + word));
            bima.visit().open(conversation);
            bima.page().locator("main aside details summary").click();
            bima.press("main form[action$='/leave'] button");
            assertEquals(404, bima.page().navigate(conversation).status());
            assertEquals(List.of(), sari.visit().complaints());
        }
    }

    private Person person(String name, String locale, boolean scripts) {
        return Person.visitor(visits, name, locale, scripts).joins();
    }

    private static void assertReadable(Person person, String path) {
        assertEquals(Map.of(), person.visit().open(path).faults());
    }
}
