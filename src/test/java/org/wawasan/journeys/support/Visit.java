package org.wawasan.journeys.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person's browser. What the browser complains of (blocked by the content security policy, script errors) is gathered. */
public final class Visit implements AutoCloseable {

    private final Portal portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();

    Visit(Portal portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(portal.address())) {
                foreignRequests.add(request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the portal and demands that it answers as it should, with all of its texts. */
    public Visit open(String path) {
        assertEquals(200, page.navigate(path).status(), path);
        assertFalse((boolean) page.evaluate("document.documentElement.outerHTML.includes('???')"), () -> "a text is missing on " + path);
        return this;
    }

    /** What is wrong with the present page for its readers in both themes, by page and rule: see {@link Readable}. It needs scripts. */
    public Map<String, String> faults() {
        Map<String, String> faults = faults(ColorScheme.LIGHT);
        faults.putAll(faults(ColorScheme.DARK));
        return faults;
    }

    /** As {@link #faults()}, in one theme. */
    public Map<String, String> faults(ColorScheme scheme) {
        return Readable.faults(page, scheme);
    }

    /** Path and query of the present page. */
    public String path() {
        return page.url().substring(portal.address().length());
    }

    public List<String> complaints() {
        return complaints;
    }

    public List<String> foreignRequests() {
        return foreignRequests;
    }

    @Override
    public void close() {
        context.close();
    }
}
