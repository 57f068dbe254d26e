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

    private Readable() {
    }

    /** What is wrong in a theme, with the first place of it, by page and rule. The portal has no frames, so nothing needs to be gathered in a page of axe's own. */
    static Map<String, String> faults(Page page, ColorScheme scheme) {
        int screen = scheme == ColorScheme.LIGHT ? SMALL : LARGE;
        show(page, screen, scheme);
        Map<String, String> faults = new LinkedHashMap<>();
        String where = scheme + " " + page.url();
        new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze().getViolations()
                .forEach(violation -> faults.put(where + " " + violation.getId(), violation.getNodes().get(0).getHtml()));
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
