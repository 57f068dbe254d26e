package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Journeys.Visits;
import org.wawasan.journeys.support.Visit;

/** Every kind of page that a visitor reaches by links from the home page can be read by everyone, on any screen. */
@ExtendWith(Journeys.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppearanceJourney {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int OF_A_KIND = 2;

    private Set<String> paths;

    @Test
    void pagesReadWellInTheLightOnAWideScreen(Visits visits) {
        assertReadable(visits, "en-GB", ColorScheme.LIGHT, 1280);
    }

    @Test
    void pagesReadWellInTheDarkOnANarrowScreen(Visits visits) {
        assertReadable(visits, "id-ID", ColorScheme.DARK, 360);
    }

    @Test
    void unknownAddressHasAPageOfItsOwn(Visits visits) {
        try (Visit visit = visits.begin()) {
            assertEquals(404, visit.page().navigate("/no-such-page").status());
            assertEquals(List.of(), violations(visit.page()));
            assertTrue(visit.page().locator("main form.search").isVisible());
        }
    }

    private void assertReadable(Visits visits, String locale, ColorScheme theme, int width) {
        List<String> problems = new ArrayList<>();
        try (Visit visit = visits.begin(new Browser.NewContextOptions().setLocale(locale).setColorScheme(theme).setViewportSize(width, 800))) {
            for (String path : paths(visits)) {
                visit.open(path);
                violations(visit.page()).forEach(violation -> problems.add(path + " " + violation));
                if ((Boolean) visit.page().evaluate("document.documentElement.scrollWidth > innerWidth")) {
                    problems.add(path + " scrolls sideways");
                }
            }
            problems.addAll(visit.complaints());
            problems.addAll(visit.foreignRequests());
        }
        assertEquals(List.of(), problems);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations().stream().map(AppearanceJourney::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
    }

    /** A few pages of each kind, found by following links. */
    private Set<String> paths(Visits visits) {
        if (paths == null) {
            Set<String> found = new LinkedHashSet<>();
            Map<String, Integer> ofAKind = new HashMap<>();
            Set<String> seen = new HashSet<>(Set.of("/"));
            Deque<String> open = new ArrayDeque<>(seen);
            try (Visit visit = visits.begin()) {
                while (!open.isEmpty()) {
                    String path = open.poll();
                    if (ofAKind.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
                        visit.open(path);
                        found.add(path);
                        links(visit.page()).stream().filter(seen::add).forEach(open::add);
                    }
                }
            }
            paths = found;
        }
        return paths;
    }

    /** Paths of the page's links to pages of the portal, without the links that only change how this page is shown. */
    private static List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) page.evaluate("""
                [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.closest('.site-tools .menu'))
                    .map(a => a.pathname)""");
        return found;
    }

    /** {@code /ideas/42-slug/status} is of the kind {@code /ideas/N/status}. */
    private static String kind(String path) {
        return path.replaceFirst("^/topics/[^/]+", "/topics/N").replaceAll("/\\d[^/]*", "/N");
    }
}
