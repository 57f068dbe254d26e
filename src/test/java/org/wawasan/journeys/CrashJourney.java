package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.EmptyPortal;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/** What was said just before the portal fell is there, and is found, when it has started again. */
@EmptyPortal
@ExtendWith(Journeys.class)
class CrashJourney {

    @Test
    void anIdeaIsFoundAlthoughThePortalFellWhenItWasPosted(Portal portal, Journeys.Visits visits) throws InterruptedException {
        try (Person rider = Person.visitor(visits, "Sekar Crash", true).signsUp(); Person visitor = Person.visitor(visits, "Visitor", false)) {
            String idea = rider.submitsIdea("Quandary hook that holds the helmet below the saddle",
                    "The helmet hangs from the handlebar today and falls whenever somebody bumps into the bicycle.", "battery");
            portal.crash();
            portal.start();

            visitor.finds("quandary", idea);
            assertTrue(visitor.visit().open(idea).page().locator("main").innerText().contains("Sekar Crash"));
        }
    }
}
