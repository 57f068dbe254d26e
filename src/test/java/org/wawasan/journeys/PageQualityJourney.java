package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Visit;

/** What every page owes its reader: accessible in both themes, light, silent towards other hosts, within its policy. */
@ExtendWith(Journeys.class)
class PageQualityJourney {

    private static final int FIRST_VIEW_BYTES = 150_000;
    private static final Duration SETTLING = Duration.ofSeconds(60);
    private static final List<String> ADMINISTRATION = List.of("/admin", "/admin/members", "/admin/terms", "/admin/index-rebuild");

    private final Portal portal;
    private final Journeys.Visits visits;

    PageQualityJourney(Portal portal, Journeys.Visits visits) {
        this.portal = portal;
        this.visits = visits;
    }

    /** Light in Indonesian, dark in English. */
    @Test
    void everyPublicPageIsAccessibleInBothThemesAndLanguagesAndFitsItsScreen() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = visits.begin(scheme == ColorScheme.LIGHT ? "id-ID" : "en-GB", true)) {
                assertEquals(Map.of(), faults(publicPages(visit), path -> visit.open(path).faults(scheme)));
                assertEquals(List.of(), visit.complaints());
                assertEquals(List.of(), visit.foreignRequests());
            }
        }
    }

    @Test
    void everyPageOfAnEmployeeIsAccessibleInBothThemesAndFitsASmallScreen() {
        Person administrator = Person.administrator(portal, visits);
        try (Person employee = Person.visitor(visits, "Laras Pemeriksa", "id-ID", true).joins();
                Person settings = administrator.elsewhere(visits, "en-GB", true)) {
            administrator.appoints(employee, "CURATOR");
            administrator.appoints(employee, "PRODUCT_MANAGER");
            assertEquals(Map.of(), faults(employeePages(employee), path -> employee.visit().open(path).faults()));
            assertEquals(Map.of(), faults(ADMINISTRATION, path -> settings.visit().open(path).faults()));
            assertEquals(List.of(), employee.visit().complaints());
            assertEquals(List.of(), settings.visit().complaints());
        }
    }

    @Test
    void firstViewIsLight() {
        List<String> paths = new ArrayList<>(List.of("/"));
        try (Visit visit = visits.begin()) {
            List.of("/ideas", "/forum", "/knowledge").forEach(list -> paths.add(firstItem(visit, list)));
        }
        for (String path : paths) {
            try (Visit visit = visits.begin()) {
                AtomicLong bytes = new AtomicLong();
                CDPSession network = visit.page().context().newCDPSession(visit.page());
                network.send("Network.enable");
                network.on("Network.loadingFinished", (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
                visit.open(path);
                visit.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                assertTrue(bytes.get() > 1_000 && bytes.get() <= FIRST_VIEW_BYTES, path + ": " + bytes.get() + " bytes");
            }
        }
    }

    @Test
    void unknownAddressIsNotFoundInTheReadersLanguage() {
        try (Visit visit = visits.begin("id-ID", true)) {
            for (String path : List.of("/nowhere", "/ideas/999999999-none", "/ideas/abc", "/forum/0", "/knowledge/1e9", "/documents/999999999-none", "/topics/none", "/ideas/item.xhtml")) {
                assertEquals(404, visit.page().navigate(path).status(), path);
                assertEquals("id", visit.page().locator("html").getAttribute("lang"), path);
            }
        }
    }

    @Test
    void formThatIsSentWithoutItsFilesIsABadRequest() {
        try (Visit visit = visits.begin("id-ID", true)) {
            visit.open("/ideas/new");
            int status = visit.page().request().post(visit.page().url(), RequestOptions.create()
                    .setForm(FormData.create().set("form", "form").set("title", "x").set("jakarta.faces.ViewState", "stateless"))
                    .setHeader("Sec-Fetch-Site", "same-origin")).status();
            assertEquals(400, status);
        }
    }

    private static List<String> employeePages(Person employee) {
        Visit visit = employee.visit();
        List<String> pages = new ArrayList<>(List.of("/desk", "/desk/duplicates", "/desk/customers", "/gaps", "/gaps/terms", "/scorecard", "/documents/new",
                "/knowledge/queue", "/knowledge/remarks", "/ideas/workflow", "/ideas/gate-plan", "/campaigns/new", firstItem(visit, "/ideas") + "/release", "/messages",
                "/notifications", "/account"));
        pages.add(firstLink(visit, "/desk", "^/desk/\\d+"));
        pages.addAll(List.of("/verification", "/verification/new", "/quality", "/quality?list=authors", "/forum/suggestions", firstItem(visit, "/documents") + "/history",
                firstItem(visit, "/people") + "/reputation", firstItem(visit, "/knowledge")));
        return pages;
    }

    private static Map<String, String> faults(List<String> pages, Function<String, Map<String, String>> look) {
        Map<String, String> faults = new LinkedHashMap<>();
        pages.forEach(path -> faults.putAll(look.apply(path)));
        return faults;
    }

    private static List<String> publicPages(Visit visit) {
        List<String> pages = new ArrayList<>(List.of("/", "/ideas", "/ideas/new", "/forum", "/forum/new", "/knowledge", "/knowledge/faq", "/documents", "/people",
                "/topics", "/explore", "/community", "/campaigns", "/ideas/gates", "/roadmap", "/roadmap/released", "/search?q=baterai", "/sign-in", "/sign-up", "/style"));
        for (String list : List.of("/ideas", "/campaigns", "/forum", "/knowledge", "/documents", "/people", "/topics")) {
            pages.add(firstItem(visit, list));
        }
        return pages;
    }

    private static String firstItem(Visit visit, String list) {
        return firstLink(visit, list, list.equals("/topics") ? "^/topics/[a-z-]+$" : "^" + list + "/\\d+-");
    }

    /** Address of the first item of a list; the demonstration community may still be settling in. */
    private static String firstLink(Visit visit, String list, String pattern) {
        Instant end = Instant.now().plus(SETTLING);
        Object path;
        do {
            path = visit.open(list).page().evaluate(
                    "pattern => [...document.querySelectorAll('main a')].map(a => a.getAttribute('href')).find(href => new RegExp(pattern).test(href))", pattern);
        } while (path == null && Instant.now().isBefore(end));
        assertTrue(path != null, "no item on " + list);
        return path.toString();
    }
}
