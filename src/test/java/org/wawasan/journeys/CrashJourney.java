package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/** What was said just before the portal fell is there, and is found, when it has started again. */
class CrashJourney {

    @Test
    void anIdeaIsFoundAlthoughThePortalFellWhenItWasPosted(@TempDir Path data) throws InterruptedException {
        String idea;
        try (Portal portal = Portal.start(data, Map.of()); Journeys.World world = Journeys.world(portal);
                Person rider = Person.visitor(world.visits(), "Sekar Crash", true)) {
            rider.signsUpAt(portal.welcomePath());
            idea = rider.submitsIdea("Quandary hook that holds the helmet below the saddle",
                    "The helmet hangs from the handlebar today and falls whenever somebody bumps into the bicycle.", "battery");
            portal.crash();
        }
        try (Portal portal = Portal.start(data, Map.of()); Journeys.World world = Journeys.world(portal);
                Person visitor = Person.visitor(world.visits(), "Visitor", false)) {
            visitor.finds("quandary", idea);
            assertTrue(visitor.visit().open(idea).page().locator("main").innerText().contains("Sekar Crash"));
        }
    }
}
