package org.wawasan.journeys.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What a curator does with articles. */
public final class ArticleDesk {

    private final Person curator;
    private final Page page;

    public ArticleDesk(Person curator) {
        this.curator = curator;
        this.page = curator.page();
    }

    /** Makes the accepted answer a published FAQ entry; afterwards the page is the entry's. Returns how many pages were seen on the way. */
    public int publishesAcceptedAnswer(String question) {
        AtomicInteger pages = new AtomicInteger();
        Consumer<Response> counter = response -> {
            if (response.request().isNavigationRequest() && response.status() == 200) {
                pages.incrementAndGet();
            }
        };
        page.onResponse(counter);
        curator.visit().open(question);
        curator.press(".post.accepted form[action^='/do/items/'][action$='/promote'] button");
        curator.press("#publish");
        page.offResponse(counter);
        return pages.get();
    }

    /** Writes an article and publishes it; returns its address. */
    public String publishes(String kind, String title, String body, String topic) {
        curator.visit().open("/knowledge/new?kind=" + kind + "&topic=" + topic);
        page.fill("#title", title);
        page.fill("#body", body);
        curator.press("#publish");
        return curator.visit().path();
    }

    public void opensForm(String article) {
        curator.visit().open(article + "/edit");
    }

    /** Puts other words into the open form and saves them. */
    public void saves(String title, String body) {
        page.fill("#title", title);
        page.fill("#body", body);
        curator.press("#save");
    }

    public void publishesChange() {
        curator.press("form[action$='/publish'] button");
    }

    /** Presses the button that starts some work in the background, and takes the page anew until a text stands on it. */
    public void starts(String path, String action, String expected) {
        curator.visit().open(path);
        curator.press("form[action='" + action + "'] button");
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        do {
            curator.visit().open(path);
        } while (!page.locator("main").innerText().contains(expected) && Instant.now().isBefore(end));
        String shown = page.locator("main").innerText();
        if (!shown.contains(expected)) {
            throw new AssertionError("“" + expected + "” does not come to stand in: " + shown);
        }
    }
}
