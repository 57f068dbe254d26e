package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.Http;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/** Pages that are kept for visitors are never behind what happens, and never somebody's own. */
@ExtendWith(Journeys.class)
class VisitorPagesJourney {

    @Test
    void visitorSeesWhatWasChangedAMomentAgo(Portal portal, Journeys.Visits visits) throws Exception {
        try (Person sari = Person.visitor(visits, "Sari", false).signsUp()) {
            String idea = sari.submitsIdea("A bell that is heard in traffic", "It rings twice as loud above thirty, so nobody steps out.", "brakes");
            for (int i = 1; i <= 5; i++) {
                assertFalse(page(portal, idea, "").contains("Sounds good to me, " + i + "."));
                sari.comments(idea, "Sounds good to me, " + i + ".");
                assertTrue(page(portal, idea, "").contains("Sounds good to me, " + i + "."));
            }
        }
    }

    @Test
    void pageOfOneReaderIsNotShownToAnother(Portal portal) throws Exception {
        page(portal, "/ideas", "notice=notice.commented");

        String plain = page(portal, "/ideas", "");
        assertFalse(plain.contains("role=\"status\""));
        assertEquals(plain, page(portal, "/ideas", ""));
        assertNotEquals(page(portal, "/ideas", "lang=id"), page(portal, "/ideas", "lang=en"));
        assertNotEquals(page(portal, "/ideas", "theme=dark"), page(portal, "/ideas", "theme=light"));
    }

    @Test
    void noticeIsATextOfThePortalWithWhatItTellsOf(Portal portal) throws Exception {
        String choice = page(portal, "/ideas", "notice=error.poll.choice~n3; lang=en");
        assertTrue(choice.contains("Choose one to 3 answers."), choice);
        assertFalse(page(portal, "/ideas", "notice=error.poll.choice~tx; lang=en").contains("role=\"status\""));
        String named = page(portal, "/ideas", "notice=error.gap.assigned~t%3Cb%3EBudi; lang=en");
        assertTrue(named.contains("&lt;b&gt;Budi has it already.") && !named.contains("<b>Budi"), named);
    }

    private static String page(Portal portal, String path, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + path)).header("Cookie", cookie).build();
        HttpResponse<String> answer = Http.client().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
