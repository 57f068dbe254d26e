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
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/**
 * A customer words another one's answer better; its author declines it with a reason, accepts the next, and the history and the
 * customer's points tell of it. In both languages, with and without scripts.
 */
@ExtendWith(Journeys.class)
class SuggestedEditJourney {

    private final Journeys.Visits visits;

    SuggestedEditJourney(Journeys.Visits visits) {
        this.visits = visits;
    }

    @ParameterizedTest(name = "{0}, with scripts: {1}")
    @CsvSource({"en-GB, true", "id-ID, false"})
    void customerSuggestsAndTheAuthorAccepts(String locale, boolean scripts) {
        Language language = Language.of(locale.substring(0, 2)).orElseThrow();
        String word = scripts ? "Ploverdale" : "Camarlembah";
        try (Person asker = person("Nia " + word, locale, scripts); Person answerer = person("Joko " + word, locale, scripts);
                Person reader = person("Ayu " + word, locale, scripts); Person visitor = Person.visitor(visits, "Visitor", locale, scripts)) {
            String question = asker.asks(word + " hubs: how do you hear that one of them wears out?",
                    "Mine hums since the last flood, and I do not know whether that is the hub.", "battery");
            answerer.answers(question, "It sings before it breaks, and gets warm.");

            String first = new Topic(reader, question).suggestsForLastReply("It hums before it breaks.", "Shorter");
            assertShows(reader, Texts.of(language, "forum.suggestion.state.OPEN"));
            answerer.visit().open("/notifications");
            assertShows(answerer, Texts.of(language, "notifications.what.forum.suggestion.made", "Ayu " + word, ""));

            answerer.visit().open("/forum/suggestions");
            answerer.follow(answerer.page().locator("main .row-title a").first());
            assertShows(answerer, "Shorter");
            answerer.press("#decline");
            assertTrue(answerer.page().locator("#reason-error").innerText().length() > 5, "a reason is needed");
            answerer.page().fill("#reason", "That it gets warm is what matters");
            answerer.press("#decline");
            reader.visit().open(first);
            assertShows(reader, "That it gets warm is what matters");

            String second = new Topic(reader, question).suggestsForLastReply("It hums before it breaks, and gets warm: 60 degrees.", "How warm");
            answerer.visit().open(second);
            assertTrue(answerer.page().locator("main .diff").innerText().contains("60 degrees"));
            answerer.press("#accept");

            Topic read = new Topic(visitor, question).open();
            assertTrue(read.text().contains("60 degrees"), read::text);
            read.opensHistoryOfLastReply();
            assertShows(visitor, "How warm");
            assertShows(visitor, "Ayu " + word);

            visitor.follow(visitor.page().locator("main .revisions a.person:has-text('Ayu')").first());
            assertShows(visitor, Texts.of(language, "people.points", 2));
            visitor.follow(visitor.page().locator("main .meta a[href$='/reputation']"));
            assertShows(visitor, word + " hubs");
            assertShows(visitor, Texts.of(language, "people.privilege.REVISE_OTHERS"));
            visitor.page().navigate(second);
            assertTrue(visitor.visit().path().startsWith("/sign-in"), "the suggestion is not for everybody");
            assertEquals(403, asker.page().navigate(second).status());

            reader.votes(question);
            visitor.visit().open(question);
            visitor.follow(visitor.page().locator("main .post a.person").first());
            assertShows(visitor, Texts.of(language, "people.points", 5));
            assertEquals(List.of(), visitor.visit().complaints());
        }
    }

    private void assertShows(Person person, String words) {
        String shown = person.page().locator("main").innerText();
        assertTrue(shown.contains(words), () -> words + " is missing in " + shown);
    }

    private Person person(String name, String locale, boolean scripts) {
        return Person.visitor(visits, name, locale, scripts).joins();
    }
}
