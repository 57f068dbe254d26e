package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Visit;

/** Forms act only when their page's reader sends them, and nothing that was typed is lost to that. */
@ExtendWith(Journeys.class)
class FormsJourney {

    private static final String COMMENT = "The hook should turn, so that it does not scratch the frame.";

    private final Portal portal;
    private final Journeys.Visits visits;

    FormsJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    @Test
    void whatWasTypedBeforeSigningInElsewhereIsSentOnceMore() {
        try (Person rider = Person.visitor(visits, "Wening Dua Tab", true).signsUp(); Visit tabs = visits.begin()) {
            String idea = rider.submitsIdea("Hook for a bag below the saddle", "A bag hangs from the handlebar today and swings into the wheel.", "brakes");
            Page first = tabs.open(idea).page();
            first.fill("#comment", COMMENT);
            try (Page second = first.context().newPage()) {
                second.navigate("/sign-in");
                second.fill("#email", rider.email());
                second.fill("#password", rider.password());
                second.waitForNavigation(() -> second.locator("#submit").click());
            }

            first.bringToFront();
            first.waitForNavigation(() -> first.locator("#send").click());
            assertTrue(first.locator("main .quoted").innerText().contains(COMMENT));
            assertEquals(Map.of(), tabs.faults());
            first.waitForNavigation(() -> first.locator("#again").click());
            assertEquals(idea, tabs.path().replaceFirst("[?#].*", ""));
            assertEquals(1, first.locator("main").getByText(COMMENT).count());
        }
    }

    @Test
    void linkSendsNoForm() {
        Person administrator = Person.administrator(portal, visits);
        try (Person rider = Person.visitor(visits, "Rangga Biasa", false).signsUp()) {
            administrator.visit().open("/admin/members?q=" + rider.email());
            String member = administrator.page().locator("main .row-title a").first().getAttribute("href");
            for (String form : List.of("roles=roles&ADMINISTRATOR=on&assign=1", "form=form&ADMINISTRATOR=on&assign=assign")) {
                assertEquals(400, administrator.page().navigate(member + "?jakarta.faces.ViewState=stateless&" + form).status());
            }
            administrator.visit().open(member);
            assertFalse(administrator.page().isChecked("#ADMINISTRATOR"));
        }
    }

    @Test
    void viewHasNoSecondAddress() {
        try (Person rider = Person.visitor(visits, "Lestari Alamat", false).signsUp()) {
            for (String path : List.of("/account.xhtml", "/account.xhtml;x", "/account.xhtm%6c", "/account;x", "//account.xhtml")) {
                assertEquals(404, rider.page().request().get(portal.address() + path).status(), path);
                int posted = rider.page().request().post(portal.address() + path, RequestOptions.create()
                        .setForm(FormData.create().set("jakarta.faces.ViewState", "stateless"))).status();
                assertTrue(posted == 403 || posted == 404, path + ": " + posted);
            }
        }
    }
}
