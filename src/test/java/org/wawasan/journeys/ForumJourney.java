package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.pages.Topic;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/**
 * A conversation and who keeps it in order: a customer asks with a poll, another one answers, is quoted and named, mends the
 * answer; a moderator splits, undoes, points to a duplicate and merges. In both languages, with and without scripts.
 */
@ExtendWith(Journeys.class)
class ForumJourney {

    private final Portal portal;
    private final Journeys.Visits visits;

    ForumJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, with scripts: {1}")
    @CsvSource({"en-GB, true", "id-ID, false"})
    void customersTalkAndAModeratorKeepsOrder(String locale, boolean scripts) {
        String word = scripts ? "Kestrelway" : "Burungjalan";
        try (Person asker = person("Tari " + word, locale, scripts); Person answerer = person("Agus " + word, locale, scripts);
                Person moderator = person("Wulan " + word, locale, scripts); Person visitor = Person.visitor(visits, "Visitor", locale, scripts)) {
            Person.administrator(portal, visits).appoints(moderator, "MODERATOR");

            String question = asker.asksWithPoll(word + " racks: which one carries a child seat and two bags?",
                    "I want to take my daughter to school and go shopping on the way back home.", "commuting", "Which rack?", "Steel\nAluminium");
            String other = asker.asks(word + " bags: which ones keep rice dry in the rain?",
                    "The old ones let the water through after an hour of the monsoon.", "rain-and-flood");
            Topic asked = new Topic(asker, question);
            Topic answered = new Topic(answerer, question);
            Topic kept = new Topic(moderator, question);
            Topic read = new Topic(visitor, question);

            String refusal = asked.votesForNothing();
            assertTrue(refusal.contains(scripts ? "Choose one answer" : "Pilih satu jawaban") && !refusal.contains("{"), refusal);
            asked.votesInPoll(0);
            answered.votesInPoll(1);
            assertTrue(answered.text().contains("50%"), answered::text);

            answerer.answers(question, "Steel. It holds sixty kilograms, and it does not crack.");
            asked.quotesLastReply("Thank you so much, @Agus!");
            assertEquals(2, read.open().replies().count());
            visitor.page().locator(".post[id] blockquote a[href^='/forum/']").click();
            visitor.page().waitForURL("**#reply-1");
            assertTrue(visitor.visit().path().startsWith(question + "#reply-1"), "the quote leads to what was quoted");
            answerer.visit().open("/notifications");
            String heard = answerer.page().locator("main").innerText();
            assertTrue(heard.contains("Tari " + word + (scripts ? " named you" : " menyebut nama Anda")), heard);

            asked.bookmarksLastReply();
            asker.visit().open("/bookmarks");
            assertTrue(asker.page().locator("main").innerText().contains(word + " racks"));

            new Topic(moderator, question).revisesLastReply("Thank you, all of you!", "Kinder");
            read.opensHistoryOfLastReply();
            assertTrue(visitor.page().locator("main .diff").innerText().contains("all of you"));
            assertTrue(visitor.page().locator("main").innerText().contains("Kinder"));

            for (String page : List.of("/close", "/move", "/split", "/merge")) {
                assertEquals(403, answerer.page().navigate(question + page).status(), page);
                assertTrue(answerer.page().locator("main").innerText().contains(Texts.of(Language.of(locale.substring(0, 2)).orElseThrow(), "errors.403.text")), page);
            }
            moderator.visit().open(question + "/split");
            moderator.page().waitForNavigation(() -> moderator.page().locator("#split").click());
            assertTrue(kept.refusal("replies").length() > 10, "nothing was chosen");
            String split = kept.splitsLastReply(word + " thanks have a thread of their own");
            assertEquals(1, read.open().replies().count());
            assertTrue(read.text().contains(word + " thanks"));
            assertEquals(200, visitor.page().navigate(split).status());
            kept.undoes();
            assertEquals(2, read.open().replies().count());

            kept.closesAs("duplicate", "nowhere");
            assertTrue(kept.refusal("original").length() > 10, "there is no such thread");
            kept.closesAs("duplicate", other);
            assertTrue(read.open().text().contains(word + " bags"), "the duplicate points to the original");
            assertTrue(new Topic(visitor, other).open().text().contains(word + " racks"), "and back");

            new Topic(moderator, other).mergesInto(question);
            assertTrue(new Topic(moderator, other).refusal("target").length() > 10, "it is closed");
            assertEquals(List.of(), visitor.visit().complaints());
        }
    }

    private Person person(String name, String locale, boolean scripts) {
        return Person.visitor(visits, name, locale, scripts).joins();
    }
}
