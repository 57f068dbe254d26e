package org.wawasan.benchmark;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Visit;

/**
 * What public pages cost the server: starts the portal on an empty data directory with the demonstration community, imports
 * 2,000 topics of 8 replies by the portal's own import, and measures an idea, a topic, an article and the home page for a
 * visitor: as visitors are served, and made anew for each request. Run by {@code mvn -Pbenchmark}.
 */
public final class PagesBenchmark {

    private static final int TOPICS = 2_000;
    private static final int REPLIES = 8;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 10;

    private PagesBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "benchmark", String.valueOf(System.currentTimeMillis())).toAbsolutePath());
        long begin = System.nanoTime();
        try (Portal portal = Portal.start(folder.resolve("data"), Map.of("WAWASAN_DEMONSTRATION", "true"));
                Journeys.World world = Journeys.world(portal)) {
            print("first page after %.1f s", (System.nanoTime() - begin) / 1e9);
            portal.awaitDemonstration(); // until then processes come and go that read its documents
            ServerCost cost = new ServerCost(portal.pid());
            print("memory after start %d MiB", cost.memoryMebibytes());
            try (Person administrator = Person.visitor(world.visits(), "Administrator", true)) {
                administrator.signsUpAt(portal.welcomePath());
                long imported = System.nanoTime();
                importTopics(administrator, folder, TOPICS, REPLIES);
                print("%d topics of %d replies imported in %.0f s", TOPICS, REPLIES, (System.nanoTime() - imported) / 1e9);
            }
            print("at rest after %d s", cost.awaitRest());
            Map<String, String> pages = new LinkedHashMap<>();
            try (Visit visitor = world.visits().begin()) {
                pages.put("topic", first(visitor, "/forum", "/forum/\\d+-"));
                pages.put("idea", first(visitor, "/ideas", "/ideas/\\d+-"));
                pages.put("article", first(visitor, "/knowledge", "/knowledge/\\d+-"));
                pages.put("topic of the taxonomy", first(visitor, "/topics", "/topics/[a-z-]+$"));
                pages.put("home", "/");
            }
            for (String path : pages.values()) {
                cost.measure(portal.address() + path, WARM_UP_SECONDS);
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                print(page, "", cost.measure(portal.address() + page.getValue(), SECONDS));
            }
            print("memory after load %d MiB", cost.memoryMebibytes());
            for (String path : pages.values()) {
                cost.measureAnew(portal.address() + path, WARM_UP_SECONDS);
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                print(page, "made anew", cost.measureAnew(portal.address() + page.getValue(), SECONDS));
            }
            print("memory after load %d MiB", cost.memoryMebibytes());
        }
    }

    static void importTopics(Person administrator, Path folder, int topics, int replies) throws IOException {
        Path posts = folder.resolve("Posts.xml");
        Path users = folder.resolve("Users.xml");
        writeDump(posts, users, topics, replies);
        Page page = administrator.visit().open("/admin/import").page();
        page.selectOption("#kind", "STACK_EXCHANGE");
        page.setInputFiles("#files", new Path[] {posts, users});
        page.fill("#name", "benchmark");
        page.locator("input[type=checkbox][value=battery]").first().evaluate("box => { box.closest('details').open = true; box.checked = true; }");
        page.click("#submit");
        page.locator("#go").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        page.click("#go");
        page.waitForLoadState();
        page.waitForCondition(() -> page.locator("progress").count() == 0, new Page.WaitForConditionOptions().setTimeout(600_000));
    }

    /** A dump in the layout of Stack Exchange, its words drawn at random from a fixed seed. */
    private static void writeDump(Path posts, Path users, int topics, int replies) throws IOException {
        Random random = new Random(7);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<posts>\n");
        int id = 0;
        for (int topic = 0; topic < topics; topic++) {
            int question = ++id;
            xml.append(String.format("<row Id=\"%d\" PostTypeId=\"1\" CreationDate=\"2026-01-%02dT08:00:00.000\" Score=\"%d\" Title=\"%s %d\" Body=\"%s\" "
                    + "Tags=\"&lt;battery&gt;\" OwnerUserId=\"%d\" AnswerCount=\"%d\"/>%n", question, 1 + topic % 28, topic % 9,
                    words(random, 7), topic, body(random), 1 + random.nextInt(200), replies));
            for (int reply = 0; reply < replies; reply++) {
                xml.append(String.format("<row Id=\"%d\" PostTypeId=\"2\" ParentId=\"%d\" CreationDate=\"2026-02-%02dT%02d:%02d:%02d.000\" Score=\"%d\" "
                        + "Body=\"%s\" OwnerUserId=\"%d\"/>%n", ++id, question, 1 + topic % 28, 9 + reply / 3_600, reply / 60 % 60, reply % 60,
                        reply, body(random), 1 + random.nextInt(200)));
            }
        }
        Files.writeString(posts, xml.append("</posts>\n"));
        StringBuilder people = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<users>\n");
        for (int user = 1; user <= 200; user++) {
            people.append(String.format("<row Id=\"%d\" DisplayName=\"Rider %d\" CreationDate=\"2026-01-01T00:00:00.000\"/>%n", user, user));
        }
        Files.writeString(users, people.append("</users>\n"));
    }

    private static String body(Random random) {
        return "&lt;p&gt;" + words(random, 40) + ".&lt;/p&gt;&lt;p&gt;" + words(random, 35) + ".&lt;/p&gt;";
    }

    private static String words(Random random, int count) {
        List<String> stock = List.of("battery", "charger", "range", "hill", "rain", "motor", "brake", "wheel", "light", "display", "sensor",
                "pedal", "chain", "tyre", "saddle", "the", "a", "with", "after", "before", "when", "slow", "warm", "new", "old", "rides", "stops",
                "shows", "needs", "works", "again", "often");
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            text.append(word == 0 ? "" : " ").append(stock.get(random.nextInt(stock.size())));
        }
        return text.toString();
    }

    private static void print(Map.Entry<String, String> page, String how, ServerCost.Result result) {
        print("%-22s %-9s %6.2f ms of processor a request, median %s, p99 %s, %d requests, errors: %s  %s", page.getKey(), how,
                result.cpuMillis(), result.median(), result.percentile99(), result.requests(), result.errors(), page.getValue());
    }

    static String first(Visit visit, String list, String pattern) {
        Object path = visit.open(list).page().evaluate(
                "pattern => [...document.querySelectorAll('main a')].map(a => a.getAttribute('href')).find(href => new RegExp('^' + pattern).test(href))", pattern);
        if (path == null) {
            throw new IllegalStateException("Nothing on " + list);
        }
        return path.toString();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
