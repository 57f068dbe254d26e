package org.wawasan.journeys.pages;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Visit;

/** Somebody who uses the portal, and what they can do in it, told in their words. */
public final class Person implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "gunung-tinggi-di-timur-" + System.nanoTime();

    private static final int MOST_LOOKS = 5;
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    private static final Map<Portal, Person> ADMINISTRATORS = new ConcurrentHashMap<>();

    private final Visit visit;
    private final Page page;
    private final String name;
    private final String email;
    private final String locale;

    private Person(Visit visit, String name, String email, String locale) {
        this.visit = visit;
        this.page = visit.page();
        this.name = name;
        this.email = email;
        this.locale = locale;
    }

    /** A visitor who has no account yet and reads English. */
    public static Person visitor(Journeys.Visits visits, String name, boolean scripts) {
        return visitor(visits, name, "en-GB", scripts);
    }

    /** @param locale what their browser prefers, such as {@code id-ID} */
    public static Person visitor(Journeys.Visits visits, String name, String locale, boolean scripts) {
        return new Person(visits.begin(locale, scripts), name, "journey%04d@example.org".formatted(NUMBER.incrementAndGet()), locale);
    }

    /** The same member, signed in with another browser. */
    public Person elsewhere(Journeys.Visits visits, String locale, boolean scripts) {
        Person again = new Person(visits.begin(locale, scripts), name, email, locale);
        again.sends("/sign-in", Map.of("email", email, "password", PASSWORD), "submit");
        sent(again.page.request().get("/?lang=" + locale.substring(0, 2)), 200);
        return again;
    }

    /** The first administrator, who opens their account by the link that the portal printed; one in all journeys with a portal. */
    public static Person administrator(Portal portal, Journeys.Visits visits) {
        return ADMINISTRATORS.computeIfAbsent(portal, its -> visitor(visits, "Administrator", true).signsUpAt(its.welcomePath()));
    }

    public Person signsUp() {
        return signsUpAt("/sign-up");
    }

    /** Opens an account by the form at a path: sign-up, or the link for the first administrator. */
    public Person signsUpAt(String path) {
        visit.open(path);
        page.fill("#name", name);
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        press("#submit");
        return this;
    }

    /** As administrator, gives a role to somebody. */
    public void grants(Person other, String role) {
        visit.open("/admin/members?q=" + other.email);
        page.locator("main .row-title a").first().click();
        page.check("#" + role);
        press("#assign");
    }

    /** Opens an account as by {@link #signsUp}, without looking at the form: for journeys that only need a member. */
    public Person joins() {
        sends("/sign-up", Map.of("name", name, "email", email, "password", PASSWORD), "submit");
        return this;
    }

    /** As administrator, gives a role as by {@link #grants}, without looking at the form. */
    public void appoints(Person other, String role) {
        String found = sent(page.request().get("/admin/members?q=" + other.email), 200);
        Matcher member = Pattern.compile("/admin/\\d+/member").matcher(found);
        if (!member.find()) {
            throw new AssertionError("No member " + other.email);
        }
        sends(member.group(), Map.of(role, "on"), "assign");
    }

    /** Sends a form as the browser does, with all that is on its page already, and does not draw either page. */
    private void sends(String path, Map<String, String> typed, String button) {
        FormData form = FormData.create().set(button, button);
        Matcher input = INPUT.matcher(sent(page.request().get(path, RequestOptions.create().setHeader("Accept-Language", locale)), 200));
        while (input.find()) {
            boolean checked = input.group().contains(" checked");
            String field = attribute(input.group(), "name");
            if ((checked || input.group().contains("type=\"hidden\"")) && !typed.containsKey(field)) {
                form.set(field, checked ? "on" : attribute(input.group(), "value"));
            }
        }
        typed.forEach(form::set);
        APIResponse taken = page.request().post(path, RequestOptions.create().setForm(form).setMaxRedirects(0).setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Accept-Language", locale));
        sent(taken, 303);
        sent(page.request().get(taken.headers().get("location")), 200);
    }

    private static String sent(APIResponse answer, int expected) {
        String text = answer.text();
        if (answer.status() != expected || text.contains("???")) {
            throw new AssertionError(answer.url() + " answered " + answer.status() + ": " + text);
        }
        return text;
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    /** Submits an idea and is on its page afterwards. */
    public String submitsIdea(String title, String body, String topic) {
        visit.open("/ideas/new");
        return submitsIdeaHere(title, body, topic);
    }

    /** Submits an idea by the form that is open. */
    String submitsIdeaHere(String title, String body, String topic) {
        fillContribution(title, body, topic);
        agreesToTerms();
        sendDespiteSimilar("#send");
        return visit.path();
    }

    public String asks(String title, String body, String topic) {
        visit.open("/forum/new");
        fillContribution(title, body, topic);
        sendDespiteSimilar("form.form button[type=submit], form.form input[type=submit]");
        return visit.path();
    }

    /** Comments on an idea. */
    public void comments(String ideaPath, String text) {
        visit.open(ideaPath);
        page.fill("#comment", text);
        press("#send");
    }

    /** Asks, with a poll whose options are given one a line. */
    public String asksWithPoll(String title, String body, String topic, String poll, String options) {
        visit.open("/forum/new");
        fillContribution(title, body, topic);
        page.locator("details:has(#pollQuestion)").evaluate("element => element.open = true");
        page.fill("#pollQuestion", poll);
        page.fill("#pollOptions", options);
        sendDespiteSimilar("#send");
        return visit.path();
    }

    public void votes(String path) {
        visit.open(path);
        page.waitForNavigation(() -> page.locator("main .vote button").first().click());
    }

    /** How many votes the page shows for its item. */
    public String votesShown(String path) {
        visit.open(path);
        return page.locator("main .vote .count").first().innerText();
    }

    public void decides(String ideaPath, String status, String response) {
        visit.open(ideaPath + "/status");
        page.selectOption("#status", status);
        page.fill("#response", response);
        press("#send");
    }

    /** As employee, votes for an idea on behalf of a customer. */
    public void votesFor(String ideaPath, String customer, String reason) {
        visit.open(ideaPath + "/votes");
        page.fill("#customer", customer);
        page.fill("#reason", reason);
        press("#send");
    }

    /** Finds the other idea by words, address or number, and merges one into it. */
    public void merges(String ideaPath, String other, String response) {
        visit.open(ideaPath);
        page.waitForNavigation(() -> page.locator("main a[href$='/merge']").first().click());
        page.fill("main input[name=q]", other);
        press("main form.filters button");
        page.fill("#response", response);
        press("#send");
    }

    /** Undoes the merge of which the timeline of an idea tells. */
    public void parts(String ideaPath, String response) {
        visit.open(ideaPath);
        page.waitForNavigation(() -> page.locator("main a[href$='/part']").first().click());
        page.fill("#response", response);
        press("#send");
    }

    /** Names and colours a status of ideas. */
    public void callsStatus(String kind, String english, String indonesian, String tone) {
        visit.open("/ideas/workflow");
        page.fill("#en-" + kind, english);
        page.fill("#id-" + kind, indonesian);
        page.selectOption("#tone-" + kind, tone);
        press("#send");
    }

    /**
     * Keeps these gates and no others, each as votes, days to reach it or none, and days to the review: {@code 50/60/14}.
     *
     * @return those that there were
     */
    public List<String> keepsGates(List<String> gates) {
        visit.open("/ideas/gate-plan");
        List<String> before = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            String[] numbers = i <= gates.size() ? gates.get(i - 1).split("/") : new String[] {"", "", ""};
            List<String> known = new ArrayList<>();
            for (int j = 0; j < numbers.length; j++) {
                Locator field = page.locator("#" + List.of("votes", "days", "review").get(j) + i);
                known.add(field.inputValue());
                field.fill(numbers[j]);
            }
            if (!known.get(0).isEmpty()) {
                before.add(String.join("/", known));
            }
        }
        press("#send");
        return before;
    }

    /** As product manager, plans the release of an idea. */
    public void plansRelease(String ideaPath, String response, String due) {
        visit.open(ideaPath);
        press("main a[href$='/release']");
        page.fill("#response", response);
        page.fill("#due", due);
        press("#send");
    }

    public void answers(String questionPath, String answer) {
        visit.open(questionPath);
        page.fill("#reply-form #body", answer);
        press("#send");
    }

    public void acceptsFirstAnswer(String questionPath) {
        visit.open(questionPath);
        page.waitForNavigation(() -> page.locator("form[action$='/accept'] button").first().click());
    }

    /** Makes the accepted answer an FAQ entry and publishes it. */
    public String promotesFirstAnswer(String questionPath) {
        visit.open(questionPath);
        page.waitForNavigation(() -> page.locator(".post.accepted form[action$='/promote'] button").first().click());
        press("#publish");
        return visit.path();
    }

    public Visit visit() {
        return visit;
    }

    public Page page() {
        return page;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        visit.close();
    }

    private void fillContribution(String title, String body, String topic) {
        page.fill("#title", title);
        page.fill("#body", body);
        Locator choice = page.locator("input[type=checkbox][value='" + topic + "']").first();
        for (Locator details : page.locator("details:has(input[value='" + topic + "'])").all()) {
            details.evaluate("element => element.open = true");
        }
        choice.check();
    }

    /** Agrees to the contribution terms, which are asked for once. */
    private void agreesToTerms() {
        if (page.locator("#agreed").count() > 0) {
            page.check("#agreed");
        }
    }

    /** Finds pages by a word. The index follows within moments; the search is asked again until it does. */
    public void finds(String word, String... paths) {
        Instant end = Instant.now().plusSeconds(20);
        List<String> found;
        do {
            visit().open("/search?q=" + word);
            found = page().locator("main a").all().stream().map(link -> link.getAttribute("href")).toList();
        } while (!found.containsAll(List.of(paths)) && Instant.now().isBefore(end));
        if (!found.containsAll(List.of(paths))) {
            throw new AssertionError(found + " lacks some of " + List.of(paths));
        }
    }

    /**
     * Sends a contribution; where the portal shows similar ones first, sends it all the same. What somebody posted just before
     * may have come into the index meanwhile and be shown, too, so one look is not always enough.
     */
    private void sendDespiteSimilar(String button) {
        String form = visit.path().replaceFirst("\\?.*", "");
        for (int looks = 0; looks < MOST_LOOKS && (looks == 0 || visit.path().equals(form)); looks++) {
            press(button);
        }
        if (visit.path().equals(form)) {
            throw new AssertionError(name + " could not post: " + page.locator("main").innerText());
        }
    }

    /** Presses this button or link and waits for the page that follows. */
    public void follow(Locator pressed) {
        page.bringToFront();
        page.waitForNavigation(pressed::click);
    }

    /** Presses the first of such buttons or links and waits for the page that follows. */
    public void press(String button) {
        page.bringToFront();
        page.waitForNavigation(() -> page.locator(button).first().click());
    }
}
