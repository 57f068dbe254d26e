package org.wawasan.journeys.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an open page owes its readers: it keeps WCAG 2.2 AA and fits its screen. In the light theme it is looked at small, in the dark one large. */
final class Readable {

    private static final int SMALL = 360;
    private static final int LARGE = 1280;
    private static final int HEIGHT = 720;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Id and first place of each broken rule. Places that keep a rule are not described, which would take most of the time. */
    private static final String BROKEN = """
            rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
                .then(found => found.violations.map(broken => [broken.id, broken.nodes[0].html]))""";

    private Readable() {
    }

    /** What is wrong in a theme, with the first place of it, by page and rule. */
    static Map<String, String> faults(Page page, ColorScheme scheme) {
        int screen = scheme == ColorScheme.LIGHT ? SMALL : LARGE;
        show(page, screen, scheme);
        Map<String, String> faults = new LinkedHashMap<>();
        String where = scheme + " " + page.url();
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        ((List<?>) page.evaluate(BROKEN, RULES)).forEach(broken -> {
            List<?> ruleAndPlace = (List<?>) broken;
            faults.put(where + " " + ruleAndPlace.get(0), (String) ruleAndPlace.get(1));
        });
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > screen) {
            faults.put(where, "is " + width + " wide");
        }
        show(page, LARGE, ColorScheme.LIGHT);
        return faults;
    }

    private static void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
