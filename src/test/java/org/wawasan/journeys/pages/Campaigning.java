package org.wawasan.journeys.pages;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.wawasan.journeys.support.Portal;

/** What a person does on the pages of campaigns and concept tests. */
public final class Campaigning {

    private final Person person;
    private final Page page;

    public Campaigning(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** As product manager, plans and announces a campaign by coins that takes ideas at once, in both languages. */
    public String announces(String english, String indonesian, int coins, String judge) {
        person.visit().open("/campaigns/new");
        LocalDateTime now = LocalDateTime.now(Portal.ZONE).truncatedTo(ChronoUnit.MINUTES);
        page.fill("#titleEn", english);
        page.fill("#briefEn", "What would you like to have on the road, and how often would it help you?");
        page.fill("#criteriaEn", "Use\nCost");
        page.fill("#titleId", indonesian);
        page.fill("#briefId", "Apa yang ingin Anda miliki di jalan, dan seberapa sering itu menolong Anda?");
        page.fill("#criteriaId", "Guna\nBiaya");
        page.fill("#opens", now.minusHours(1).toString());
        page.fill("#submissionsEnd", now.plusDays(3).toString());
        page.fill("#votingEnds", now.plusDays(6).toString());
        page.selectOption("#rule", "COINS");
        page.fill("#votes", String.valueOf(coins));
        page.fill("#judges", judge);
        press("#send");
        press("form[action$='/announce'] button");
        return person.visit().path();
    }

    /** As product manager, plans and announces a campaign whose budget of votes grows with points, by the steps that are offered. */
    public String announcesByPoints(String english) {
        person.visit().open("/campaigns/new");
        LocalDateTime now = LocalDateTime.now(Portal.ZONE).truncatedTo(ChronoUnit.MINUTES);
        page.fill("#titleEn", english);
        page.fill("#briefEn", "What would you like to have on the road, and how often would it help you?");
        page.fill("#opens", now.minusHours(1).toString());
        page.fill("#submissionsEnd", now.plusDays(3).toString());
        page.fill("#votingEnds", now.plusDays(6).toString());
        page.selectOption("#rule", "BUDGET");
        page.fill("#votes", "3");
        page.check("#growing");
        press("#send");
        press("form[action$='/announce'] button");
        return person.visit().path();
    }

    /** Follows the campaign's way to a new idea and submits one. */
    public String proposes(String campaign, String title, String body, String topic) {
        person.visit().open(campaign);
        press("main a[href^='/ideas/new?campaign=']");
        return person.submitsIdeaHere(title, body, topic);
    }

    public void advances(String campaign) {
        person.visit().open(campaign);
        press("form[action$='/advance'] button");
    }

    /** Gives coins to the first idea of the campaign; what the portal says to it. */
    public String gives(String campaign, int coins) {
        person.visit().open(campaign);
        page.locator(".give input[name=points]").first().fill(String.valueOf(coins));
        press(".give button");
        return page.locator("main .notice").first().innerText();
    }

    public void handsOver(String campaign) {
        person.visit().open(campaign);
        press("form[action$='/judging'] button");
    }

    /** As a judge, gives the first idea the same score by both criteria and the second one by one of them only; what the portal says to it. */
    public String scores(String campaign, String score) {
        person.visit().open(campaign);
        press("main a[href$='/judge']");
        page.locator("main select").nth(0).selectOption(score);
        page.locator("main select").nth(1).selectOption(score);
        page.locator("main select").nth(2).selectOption(score);
        press("#send");
        return page.locator("main").innerText();
    }

    /** Gives the second idea the score that it still lacks; what the portal says to it. */
    public String scoresTheRest(String score) {
        page.locator("main select").nth(3).selectOption(score);
        press("#send");
        return page.locator("main .notice, .notice").first().innerText();
    }

    /** As product manager, lets an idea win. */
    public void publishes(String campaign, String idea, String english, String indonesian, String reason) {
        person.visit().open(campaign);
        press("main a[href$='/result']");
        page.fill("#resultEn", english);
        page.fill("#resultId", indonesian);
        page.selectOption("#winner1", idea.replaceFirst("^/ideas/(\\d+)-.*", "$1"));
        page.fill("#reason1", reason);
        press("#send");
    }

    /** As product manager, opens a test with a choice of two, a beta group and a question. */
    public void opensTest(String idea, String question, String first, String second) {
        person.visit().open(idea);
        press("main a[href$='/test-plan']");
        page.fill("#question", question);
        page.fill("#options", first + "\n" + second);
        page.fill("#invitation", "Ride with it for two weeks and tell us.");
        page.fill("#text1", "How well did it work?");
        press("#send");
        press("form[action$='/open'] button");
    }

    /** Takes part in every part of a test. */
    public void takesPart(String idea, String option, String scale) {
        person.visit().open(idea);
        press("main a[href$='/test']");
        page.getByLabel(option).check();
        press("form[action$='/choose'] button");
        press("form[action$='/join'] button");
        page.selectOption("#answer1", scale);
        press("#send");
    }

    public String results(String idea) {
        return person.visit().open(idea + "/test-results").page().locator("main").innerText();
    }

    public void publishesChoice(String idea) {
        person.visit().open(idea + "/test-results");
        press("form[action$='/publish'] button");
    }

    private void press(String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }
}
