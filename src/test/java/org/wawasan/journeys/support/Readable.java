package org.wawasan.journeys.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an open page owes its readers: it keeps WCAG 2.2 AA in both themes and fits a small screen. Looked at light and small by all
 * rules; dark and large, where nothing but colours and places differs, by those for these.
 */
final class Readable {

    private static final int SMALL = 360;
    private static final int LARGE = 1280;
    private static final int HEIGHT = 720;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS_AND_PLACES = List.of("color-contrast", "target-size");

    private Readable() {
    }

    /** What is wrong, with the first place of it, by page and rule. */
    static Map<String, String> faults(Page page) {
        Map<String, String> faults = new LinkedHashMap<>();
        show(page, SMALL, ColorScheme.LIGHT);
        find(faults, page.url(), new AxeBuilder(page).withTags(RULES));
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > SMALL) {
            faults.put(page.url(), "is " + width + " wide");
        }
        show(page, LARGE, ColorScheme.DARK);
        find(faults, page.url() + " dark", new AxeBuilder(page).withRules(COLOURS_AND_PLACES));
        show(page, LARGE, ColorScheme.LIGHT);
        return faults;
    }

    private static void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** The portal has no frames, so nothing needs to be gathered in a page of axe's own. */
    private static void find(Map<String, String> faults, String where, AxeBuilder axe) {
        axe.setLegacyMode(true).analyze().getViolations().forEach(violation -> faults.put(where + " " + violation.getId(), violation.getNodes().get(0).getHtml()));
    }
}
