package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.journeys.pages.ArticleDesk;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** How what customers say becomes knowledge that others rely on, for the customer who reads it and the curator who cares for it. */
@ExtendWith(Journeys.class)
class KnowledgeJourney {

    private static final String TOPIC = "battery";
    private static final int MOST_TRIES = 10;
    private static final Map<String, Person> ACCOUNTS = new HashMap<>();

    private final Portal portal;
    private final Journeys.Visits visits;

    private Language language;
    private String locale;
    private boolean scripts;
    private String word;

    KnowledgeJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"en-GB, true, Marblewing", "id-ID, false, Rantingsenja"})
    void answerBecomesAFaqEntryThatReadersJudge(String itsLocale, boolean withScripts, String itsWord) {
        begin(itsLocale, withScripts, itsWord);
        try (Person asker = person("Sari Larasati"); Person answerer = curator("Bima Kurator"); Person curator = curator("Ratna Kurator"); Person visitor = visitor()) {
            String question = asker.asks(word + " charger hums all night, is that normal?", "It began last week, and the battery is full by then.", TOPIC);
            answerer.answers(question, "Yes: the fan of the charger goes on until the " + word + " cells are cool.");
            asker.acceptsFirstAnswer(question);

            int pages = new ArticleDesk(curator).publishesAcceptedAnswer(question);
            String entry = curator.visit().path();
            assertTrue(entry.startsWith("/knowledge/") && !entry.endsWith("/edit"), entry);
            assertTrue(pages <= 3, "from the accepted answer to the published entry in " + pages + " pages");

            readsTheFaq(visitor, entry);
            assertChain(visitor, entry, answerer);
            assertChain(visitor, question, answerer);

            visitor.visit().open(entry);
            visitor.press("#feedback button[name=helpful][value=no]");
            visitor.page().bringToFront();
            visitor.page().check("input[name=reason][value=incomplete]");
            assertShows(visitor, text("knowledge.item.await.visitor"));
            assertEquals(0, visitor.page().locator("#await").count());
            visitor.page().fill("#remark", "How loud may the " + word + " fan be?");
            visitor.press("#feedback .form button");
            assertShows(visitor, text("notice.article.explained"));

            curator.visit().open("/knowledge/queue?state=feedback&owner=me");
            Locator said = curator.page().locator("main .row").filter(new Locator.FilterOptions().setHasText("How loud may the " + word));
            assertEquals(1, said.count());
            curator.page().bringToFront();
            curator.page().waitForNavigation(() -> said.locator("button[name=state][value=planned]").click());
            assertShows(curator, text("notice.article.feedback.planned"));
            curator.visit().open("/knowledge/queue?state=feedback&said=planned&owner=me");
            curator.page().waitForNavigation(() -> said.locator("button[name=state][value=done]").click());
            assertShows(curator, text("notice.article.feedback.done"));
            curator.visit().open("/knowledge/queue?state=feedback&said=done&owner=me");
            assertEquals(1, said.count());

            visitor.visit().open(entry);
            visitor.press("#feedback button[name=helpful][value=yes]");
            assertShows(visitor, text("knowledge.item.more.thanks"));
            readerHearsWhatBecomesOfARemark(asker, curator, entry);
            assertRefusesCustomer(asker, entry);
            if (scripts) {
                assertTellsHowLongToWait(answerer, entry);
            }

            asker.visit().open(question);
            asker.press("a[href*='comment=']");
            asker.page().fill("#comment", "Mine hums " + word + " at night only.");
            asker.press("#send-comment");
            curator.visit().open(question);
            curator.press("form[action^='/do/comments/'][action$='/promote'] button");
            assertEquals("Mine hums " + word + " at night only.", curator.page().inputValue("#body"));

            assertEquals(List.of(), visitor.visit().complaints());
            assertEquals(List.of(), curator.visit().complaints());
        }
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"id-ID, true, Tembagadaun", "en-GB, false, Copperleaf"})
    void twoEditorsLoseNothingAndChangedAddressesLeadOn(String itsLocale, boolean withScripts, String itsWord) {
        begin(itsLocale, withScripts, itsWord);
        try (Person first = curator("Ratna Kurator"); Person second = curator("Bima Kurator"); Person visitor = visitor()) {
            ArticleDesk firstDesk = new ArticleDesk(first);
            ArticleDesk secondDesk = new ArticleDesk(second);
            String article = firstDesk.publishes("how-to", word + " care in the rain", "Dry the contacts before you charge the battery.", TOPIC);

            secondDesk.opensForm(article);
            firstDesk.opensForm(article);
            firstDesk.saves(word + " care in heavy rain", "Dry the contacts with a cloth before you charge the battery.");
            secondDesk.saves(word + " care in the rain", "Dry the contacts and wait ten minutes before you charge the battery.");
            assertShows(second, text("knowledge.edit.changes"));
            assertTrue(second.page().locator(".diff ins").allInnerTexts().toString().contains("cloth"), "what the first changed");
            assertTrue(second.page().inputValue("#body").contains("wait ten minutes"), "what the second wrote");
            secondDesk.saves(word + " care in heavy rain", "Dry the contacts with a cloth and wait ten minutes before you charge the battery.");
            secondDesk.publishesChange();

            visitor.visit().open(article);
            assertTrue(visitor.visit().path().endsWith("care-in-heavy-rain"), visitor.visit().path());
            assertShows(visitor, "with a cloth and wait ten minutes");

            second.visit().open(article);
            first.visit().open(article);
            first.page().fill("#successor", "999999999");
            first.press("form[action$='/archive'] button");
            assertShows(first, text("error.article.successor.unknown"));
            first.visit().open(article);
            first.press("form[action$='/archive'] button");
            second.press("form[action$='/verify'] button");
            assertShows(second, text("error.article.is.archived"));
            assertEquals(404, visitor.page().navigate(article).status());
        }
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"en-GB, false, Ambergate", "id-ID, true, Gerbangdamar"})
    void curatorFindsWhatIsMissingAndWhatLeadsNowhere(String itsLocale, boolean withScripts, String itsWord) {
        begin(itsLocale, withScripts, itsWord);
        try (Person asker = person("Sari Larasati"); Person other = curator("Bima Kurator"); Person curator = curator("Ratna Kurator"); Person visitor = visitor()) {
            ArticleDesk desk = new ArticleDesk(curator);
            asker.asks(word + " hinge rattles over cobbles", "It began after the first hundred kilometres.", TOPIC);
            other.asks("My " + word + " hinge rattles over cobbles too", "Only on the way to the station, never at home.", TOPIC);
            for (Person searcher : List.of(visitor, visitor, other)) {
                searchesInVain(searcher, word + "+zwilbo+spanner");
            }
            desk.starts("/knowledge/demand", "/do/articles/count-demand", word + " hinge");
            assertShows(curator, text("knowledge.demand.asked", 2));
            assertShows(curator, word.toLowerCase() + " zwilbo spanner");
            curator.page().bringToFront();
            curator.page().waitForNavigation(() -> curator.page().locator("main .row").filter(new Locator.FilterOptions().setHasText(word + " hinge")).locator("form[action$='/promote'] button").click());
            assertTrue(curator.visit().path().endsWith("/edit"), "one click from a draft");
            assertTrue(curator.page().inputValue("#title").contains(word));

            desk.publishes("reference", word + " spare parts", "The hinge is part 7 of [the list](/knowledge/999999999-" + word + ").", TOPIC);
            desk.starts("/knowledge/links", "/do/articles/check-links", "/knowledge/999999999-" + word);
            assertShows(curator, text("knowledge.links.gone"));

            curator.visit().open("/knowledge/new?kind=troubleshooting&topic=" + TOPIC + "&title=" + word + "+shows+E06");
            curator.press("#publish");
            assertShows(curator, text("error.article.sections"));
            assertEquals(word + " shows E06", curator.page().inputValue("#title"));
            assertEquals(List.of(), curator.visit().complaints());
        }
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"en-GB, false, Brindlemoor", "id-ID, true, Jatiluhur"})
    void curatorTakesAGapAndFillsIt(String itsLocale, boolean withScripts, String itsWord) {
        begin(itsLocale, withScripts, itsWord);
        try (Person asker = person("Sari Larasati"); Person curator = curator("Ratna Kurator"); Person visitor = visitor()) {
            String missing = word.toLowerCase() + " quorlhook";
            for (Person searcher : List.of(visitor, asker)) {
                searchesInVain(searcher, word + "+quorlhook");
            }
            curator.visit().open("/gaps?kind=search");
            assertAccessible(curator);
            Locator row = curator.page().locator("main .row").filter(new Locator.FilterOptions().setHasText(missing));
            assertTrue(row.innerText().contains(text("gaps.demand.search", 2)), row::innerText);
            curator.follow(row.locator("form[action$='/take'] button"));
            assertShows(curator, text("notice.gap.taken"));
            curator.visit().open("/gaps?whose=mine");
            curator.follow(row.locator(".row-title a"));
            String gap = curator.visit().path();
            assertAccessible(curator);
            curator.press("#dismiss");
            assertTrue(curator.page().locator("#reason-error").innerText().length() > 5, "a gap is dismissed for a reason");

            curator.visit().open(gap);
            curator.press("main a[href^='/knowledge/new']");
            assertEquals(missing, curator.page().inputValue("#title"));
            curator.page().fill("#body", "The " + word + " quorlhook hangs left of the rear rack.");
            curator.page().locator("details:has(input[value='" + TOPIC + "'])").all().forEach(details -> details.evaluate("element => element.open = true"));
            curator.page().locator("input[type=checkbox][value='" + TOPIC + "']").first().check();
            curator.press("#publish");
            String entry = curator.visit().path();
            curator.visit().open(gap);
            assertShows(curator, text("gaps.state.closed"));
            assertEquals(1, curator.page().locator(".notice a[href='" + entry + "']").count());
            curator.visit().open("/gaps?kind=search");
            assertEquals(0, row.count());
            curator.visit().open(entry);
            assertEquals(missing, curator.page().locator(".filled-gap a[href='" + gap + "']").innerText());
            assertShows(curator, text("knowledge.item.gap"));
            visitor.visit().open(entry);
            assertShows(visitor, "hangs left of the rear rack");
            assertEquals(0, visitor.page().locator(".filled-gap").count(), "readers are not told what was missing");

            curator.visit().open("/scorecard");
            assertShows(curator, text("scorecard.total.text"));
            visitor.page().navigate(gap);
            assertTrue(visitor.visit().path().startsWith("/sign-in"), "visitors see nothing of the register");
            assertEquals(List.of(), curator.visit().complaints());
        }
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"id-ID, false, Suluhpagi", "en-GB, true, Candlewick"})
    void curatorKeepsARuleAndSeesWhatItGoverns(String itsLocale, boolean withScripts, String itsWord) {
        begin(itsLocale, withScripts, itsWord);
        try (Person curator = curator("Ratna Kurator"); Person customer = person("Sari Larasati")) {
            String article = new ArticleDesk(curator).publishes("announcement", word + " chargers change their plugs", "From June on the plug is round.", TOPIC);
            curator.visit().open("/verification/new");
            assertAccessible(curator);
            curator.page().fill("#name", word + " rule");
            curator.page().fill("#days", "0");
            curator.page().selectOption("#kind", "announcement");
            curator.page().selectOption("#topic", TOPIC);
            curator.press("#add");
            assertTrue(curator.page().locator("#days-error").innerText().contains(text("error.verification.days", 3_650)));
            curator.page().fill("#days", "30");
            curator.press("#add");
            assertShows(curator, text("verification.effect.again"));
            assertEquals("/verification/new", curator.visit().path(), "nothing has changed yet");
            curator.press("#add");
            String rule = curator.visit().path();
            assertShows(curator, text("notice.verification.added"));
            awaits(curator, rule, word + " chargers");
            assertAccessible(curator);
            curator.visit().open(article);
            assertShows(curator, text("verification.by", word + " rule"));
            curator.visit().open("/knowledge/queue?state=due&owner=me");
            assertShows(curator, text("verification.by", word + " rule"));

            assertEquals(403, customer.page().navigate(rule).status());
            assertShows(customer, text("errors.403.text"));
            curator.visit().open(rule + "/edit");
            curator.press("#remove");
            assertShows(curator, text("verification.effect.again"));
            curator.press("#remove");
            assertShows(curator, text("notice.verification.removed"));
            assertEquals(List.of(), curator.visit().complaints());
            assertEquals(404, curator.page().navigate(rule).status());
        }
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"en-GB, false, Tidewater", "id-ID, true, Pasangsurut"})
    void curatorRatesWhatWasDrawnByTheChecklist(String itsLocale, boolean withScripts, String itsWord) {
        begin(itsLocale, withScripts, itsWord);
        try (Person curator = curator("Ratna Kurator"); Person customer = person("Sari Larasati")) {
            curator.visit().open("/quality");
            assertAccessible(curator);
            if (curator.page().locator("main .row-title a").count() == 0) {
                curator.visit().open("/quality?list=rated");
            }
            curator.follow(curator.page().locator("main .row-title a").first());
            String sheet = curator.visit().path();
            assertAccessible(curator);
            assertTrue(List.of("yes", "no").contains(curator.page().inputValue("#verdict-title")), "what the words show is filled in");
            curator.page().selectOption("#verdict-unique", "");
            curator.press("#rate");
            assertTrue(curator.page().locator("#verdict-unique-error").innerText().length() > 5, "every line is answered");
            for (String line : List.of("unique", "complete", "clear", "reflected", "links", "metadata")) {
                curator.page().selectOption("#verdict-" + line, "yes");
            }
            curator.page().fill("#comment-clear", word + ": a pleasure to read");
            curator.press("#rate");
            assertShows(curator, text("notice.quality.rated"));
            assertEquals(sheet, curator.visit().path());
            assertEquals(word + ": a pleasure to read", curator.page().inputValue("#comment-clear"));
            curator.visit().open("/quality?list=authors");
            assertAccessible(curator);
            assertEquals(1, curator.page().locator("main .row .figure").first().count());
            curator.visit().open("/scorecard");
            assertShows(curator, text("scorecard.index.quality"));
            assertTrue(curator.page().locator("section[aria-labelledby=quality] tbody tr").count() == 12, "the trend of a year");
            for (String path : List.of("/quality", sheet)) {
                assertEquals(403, customer.page().navigate(path).status(), path);
                assertShows(customer, text("errors.403.text"));
            }
            assertEquals(List.of(), curator.visit().complaints());
        }
    }

    private void readerHearsWhatBecomesOfARemark(Person reader, Person curator, String entry) {
        reader.visit().open(entry);
        reader.press("#feedback button[name=helpful][value=no]");
        reader.page().check("#await");
        reader.press("#feedback .form button");
        assertShows(reader, text("error.article.feedback.wordless"));
        reader.page().fill("#remark", "Does the " + word + " fan wear out?");
        reader.page().check("#await");
        reader.press("#feedback .form button");
        assertShows(reader, text("notice.article.explained"));
        assertShows(reader, text("knowledge.feedback.open"));

        curator.visit().open("/knowledge/queue?state=feedback&owner=me");
        Locator said = curator.page().locator("main .row").filter(new Locator.FilterOptions().setHasText("Does the " + word));
        assertTrue(said.innerText().contains(text("knowledge.feedback.awaited")), said::innerText);
        curator.follow(said.locator("a[href^='/knowledge/answer']"));
        assertAccessible(curator);
        curator.page().selectOption("#state", "started");
        curator.page().locator("#answer").evaluate("field => field.removeAttribute('maxlength')");
        curator.page().fill("#answer", "x".repeat(501));
        curator.press("#send");
        assertTrue(curator.page().locator("#answer-error").innerText().contains("500"), "the limit is told beside the field");
        assertEquals(501, curator.page().inputValue("#answer").length());
        curator.page().fill("#answer", "We ask <i>the maker</i>.\nUntil then: " + word + " fans last long.");
        curator.press("#send");
        assertShows(curator, text("notice.article.feedback.started"));

        awaits(reader, "/notifications", text("notifications.what.article.started", curator.name()));
        reader.follow(reader.page().locator("main .row-title a").first());
        assertTrue(reader.visit().path().startsWith(entry), reader.visit().path());
        assertEquals("We ask <i>the maker</i>.\nUntil then: " + word + " fans last long.",
                reader.page().locator("#feedback .response").innerText().replaceFirst("^.*\n", ""));
        reader.press("#feedback a[href='/knowledge/remarks']");
        assertAccessible(reader);
        Locator own = reader.page().locator("main .row").filter(new Locator.FilterOptions().setHasText("Does the " + word));
        assertTrue(own.innerText().contains(text("knowledge.feedback.started")), own::innerText);
        reader.follow(own.locator("button[name=await][value=false]"));
        assertShows(reader, text("notice.article.unawaited"));
        assertEquals(1, own.locator("button[name=await][value=true]").count());
    }

    /** Takes the page anew until the text stands on it. */
    private static void awaits(Person person, String path, String expected) {
        int tries = 0;
        do {
            person.visit().open(path);
        } while (!person.page().locator("main").innerText().contains(expected) && ++tries < MOST_TRIES * MOST_TRIES);
        assertShows(person, expected);
    }

    /** Who presses a button too often goes on reading and is told, and keeps what they wrote; a script gets a status. */
    private void assertTellsHowLongToWait(Person reader, String entry) {
        reader.visit().open(entry);
        RequestOptions wordless = RequestOptions.create().setMaxRedirects(0).setHeader("Sec-Fetch-Site", "same-origin").setForm(FormData.create()
                .set("csrf", reader.page().locator("input[name=csrf]").first().inputValue()).set("helpful", "no").set("await", "true"));
        String act = "/do/articles/" + entry.replaceAll("\\D*(\\d+).*", "$1") + "/rate";
        for (int i = 0; i < 20; i++) {
            assertEquals(303, reader.page().request().post(act, wordless).status());
        }
        APIResponse answer = reader.page().request().post(act, wordless);
        assertEquals(429, answer.status());
        assertTrue(Integer.parseInt(answer.headers().get("retry-after")) > 120, answer.headers()::toString);
        reader.press("#feedback button[name=helpful][value=yes]");
        assertTrue(reader.visit().path().startsWith(entry), reader.visit().path());
        assertShows(reader, text("error.often.minutes", 3));
        String remark = "The " + word + " fan is louder when the charger lies on its side.";
        reader.visit().open(entry + "?rated=no");
        reader.page().fill("#remark", remark);
        reader.press("#feedback .form button");
        assertShows(reader, text("error.often.minutes", 3));
        assertEquals(remark, reader.page().locator("main .quoted").innerText());
        assertEquals(Map.of(), reader.visit().faults());
        reader.press("#again");
        assertEquals(remark, reader.page().locator("main .quoted").innerText());
        RequestOptions secret = RequestOptions.create().setMaxRedirects(0).setHeader("Sec-Fetch-Site", "same-origin").setHeader("Accept", "text/html")
                .setForm(FormData.create().set("csrf", reader.page().locator("input[name=csrf]").first().inputValue()).set("remark", remark)
                        .set("password", reader.password()));
        assertEquals(303, reader.page().request().post(act, secret).status(), "a form with a password is not shown again");
    }

    /** Whoever sends by hand what their pages offer no button for is told so in their language. */
    private void assertRefusesCustomer(Person customer, String entry) {
        customer.visit().open(entry);
        String id = entry.replaceAll("\\D*(\\d+).*", "$1");
        String csrf = customer.page().locator("input[name=csrf]").first().inputValue();
        for (String act : List.of("/do/articles/" + id + "/publish", "/do/articles/" + id + "/archive", "/do/articles/" + id + "/question", "/do/items/" + id + "/promote")) {
            APIResponse answer = customer.page().request().post(act, RequestOptions.create().setForm(FormData.create().set("csrf", csrf)).setHeader("Sec-Fetch-Site", "same-origin"));
            assertEquals(403, answer.status(), act);
            assertTrue(answer.text().contains(text("errors.403.title")) && answer.text().contains(text("errors.403.text")), act);
        }
        assertEquals(403, customer.page().navigate(entry + "/edit").status());
        assertShows(customer, text("errors.403.text"));
    }

    private void readsTheFaq(Person visitor, String entry) {
        visitor.visit().open("/knowledge/faq?topic=" + TOPIC);
        Locator details = visitor.page().locator(".faq details").filter(new Locator.FilterOptions().setHasText(word));
        assertFalse(details.locator(".prose").isVisible(), "the answer is folded");
        visitor.page().bringToFront();
        details.locator("summary").click();
        assertTrue(details.locator(".prose").isVisible(), "the answer is unfolded");
        String data = visitor.page().locator("script[type='application/ld+json']").textContent();
        JsonObject page = JsonParser.parseString(data).getAsJsonObject();
        assertEquals("https://schema.org FAQPage", page.get("@context").getAsString() + " " + page.get("@type").getAsString());
        page.getAsJsonArray("mainEntity").forEach(one -> {
            JsonObject question = one.getAsJsonObject();
            assertEquals("Question", question.get("@type").getAsString());
            assertFalse(question.get("name").getAsString().isBlank());
            assertEquals("Answer", question.getAsJsonObject("acceptedAnswer").get("@type").getAsString());
            assertFalse(question.getAsJsonObject("acceptedAnswer").get("text").getAsString().isBlank());
        });
        assertTrue(data.contains(word), data);
        visitor.page().waitForNavigation(() -> details.locator("a[href='" + entry + "']").click());
        assertEquals(entry, visitor.visit().path());
        JsonObject article = JsonParser.parseString(visitor.page().locator("script[type='application/ld+json']").textContent()).getAsJsonObject();
        assertEquals("https://schema.org Article", article.get("@context").getAsString() + " " + article.get("@type").getAsString());
        assertTrue(article.get("headline").getAsString().contains(word) && article.get("url").getAsString().endsWith(entry), article::toString);
        assertTrue(Instant.parse(article.get("datePublished").getAsString()).isBefore(Instant.now()));
        assertEquals("Person", article.getAsJsonObject("author").get("@type").getAsString());
    }

    private void assertChain(Person visitor, String path, Person credited) {
        visitor.visit().open(path);
        String chain = visitor.page().locator(".provenance").first().innerText();
        assertTrue(chain.contains(text("chain.heading")) && chain.contains(credited.name()), chain);
    }

    /** While the index is too busy to answer, nothing counts as searched in vain, so the search is made again. */
    private void searchesInVain(Person person, String words) {
        int tries = 0;
        do {
            person.visit().open("/search?q=" + words);
        } while (person.page().locator("main").innerText().contains(text("search.plain")) && ++tries < MOST_TRIES);
    }

    /** As far as a program can tell, which needs scripts to run. */
    private void assertAccessible(Person person) {
        if (scripts) {
            assertEquals(Map.of(), person.visit().faults());
        }
    }

    private static void assertShows(Person person, String text) {
        String main = person.page().locator("body").innerText();
        assertTrue(main.contains(text), () -> "“" + text + "” is not in: " + main);
    }

    private void begin(String itsLocale, boolean withScripts, String itsWord) {
        locale = itsLocale;
        language = Language.of(itsLocale.substring(0, 2)).orElseThrow();
        scripts = withScripts;
        word = itsWord;
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    private Person visitor() {
        return Person.visitor(visits, "Visitor", locale, scripts);
    }

    /** One account each in all these journeys, since a network may not open many. */
    private Person person(String name) {
        return ACCOUNTS.computeIfAbsent(name, once -> Person.visitor(visits, once, true).joins()).elsewhere(visits, locale, scripts);
    }

    private Person curator(String name) {
        if (!ACCOUNTS.containsKey(name)) {
            person(name).close();
            Person.administrator(portal, visits).appoints(ACCOUNTS.get(name), "CURATOR");
        }
        return person(name);
    }
}
