package org.wawasan.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.wawasan.journeys.support.Visit;

/** A thread of the forum as somebody sees it, whatever the language. */
public final class Topic {

    private final Visit visit;
    private final Page page;
    private final String path;

    public Topic(Person reader, String path) {
        this.visit = reader.visit();
        this.page = reader.page();
        this.path = path;
    }

    public Topic open() {
        visit.open(path);
        return this;
    }

    /** Answers by quoting the last reply and adding words. */
    public void quotesLastReply(String words) {
        open();
        follow(page.locator(".post[id] a[href*='quote=']").last());
        page.fill("#reply-form #body", page.inputValue("#reply-form #body") + words);
        press("#send");
    }

    public void bookmarksLastReply() {
        open();
        follow(page.locator(".post[id] form[action$='/bookmark'] button").last());
    }

    /** Changes the words of the last reply, saying why. */
    public void revisesLastReply(String words, String why) {
        open();
        follow(page.locator(".post[id] a[href*='/edit-reply']").last());
        page.fill("#body", words);
        page.fill("#note", why);
        press("#save");
    }

    /** Suggests other words for the last reply, and is on the page of the suggestion afterwards. */
    public String suggestsForLastReply(String words, String why) {
        open();
        follow(page.locator(".post[id] a[href*='/edit-reply']").last());
        page.fill("#body", words);
        page.fill("#note", why);
        press("#suggest");
        return visit.path();
    }

    public void closesAs(String ground, String original) {
        visit.open(path + "/close");
        page.selectOption("#ground", ground);
        page.fill("#original", original);
        press("#close");
    }

    /** Lets the last reply go on as a thread of its own, and is on its page afterwards. */
    public String splitsLastReply(String title) {
        visit.open(path + "/split");
        page.locator("#replies input").last().check();
        page.fill("#title", title);
        press("#split");
        return visit.path().replaceFirst("[?#].*", "");
    }

    public void mergesInto(String other) {
        visit.open(path + "/merge");
        page.fill("#target", other);
        press("#merge");
    }

    /** Undoes the merge or split that the page tells of. */
    public void undoes() {
        open();
        follow(page.locator("form[action$='/undo'] button").first());
    }

    public void votesInPoll(int option) {
        open();
        page.locator(".poll input[name=option]").nth(option).check();
        follow(page.locator(".poll button"));
    }

    /** Presses the button of the poll with nothing chosen; what the portal says to it. */
    public String votesForNothing() {
        open();
        follow(page.locator(".poll button"));
        return page.locator("main .notice.error, .notice.error").first().innerText();
    }

    /** Opens what the last reply said before it was changed. */
    public void opensHistoryOfLastReply() {
        open();
        follow(page.locator(".post[id] a[href*='/history']").last());
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public Locator replies() {
        return page.locator(".post[id]");
    }

    /** Message beside a field, in the reader's language. */
    public String refusal(String field) {
        return page.locator("#" + field + "-error").innerText();
    }

    private void press(String selector) {
        follow(page.locator(selector));
    }

    /** Presses a button or link and demands that a page follows, not an error. */
    private void follow(Locator pressed) {
        page.bringToFront();
        Response answer = page.waitForNavigation(pressed::click);
        if (answer != null && answer.status() >= 400) {
            throw new AssertionError(answer.status() + " after " + pressed + ": " + text());
        }
    }
}
