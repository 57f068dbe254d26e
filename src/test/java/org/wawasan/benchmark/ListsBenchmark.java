package org.wawasan.benchmark;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.Http;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/**
 * What the lists cost that grow with the work of a company: the queue of gaps (20,000 of all kinds), the documents (10,000) and the
 * messages of one member (10,000 conversations). Starts the portal on an empty data directory, fills it in its database, walks each
 * list to its end as a signed-in curator, and measures its first page and one near its end in turn: how long each takes, and how many
 * rows the database reads for it, which shows a scan however fast it is. Run by {@code mvn -Pbenchmark
 * -Dbenchmark=org.wawasan.benchmark.ListsBenchmark}.
 */
public final class ListsBenchmark {

    private static final int GAPS = 20_000;
    private static final int DOCUMENTS = 10_000;
    private static final int CONVERSATIONS = 10_000;
    private static final long FIRST_ID = 1_000_000;
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 40;
    private static final int REQUESTS = 100;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final Portal portal;
    private final Connection database;
    private final String cookies;
    private final long reader;
    private final HttpClient client = Http.client();
    private final Random random = new Random(7);

    private ListsBenchmark(Portal portal, Connection database, String cookies, long reader) {
        this.portal = portal;
        this.database = database;
        this.cookies = cookies;
        this.reader = reader;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createDirectories(Path.of("target", "benchmark", String.valueOf(System.currentTimeMillis())).toAbsolutePath()).resolve("data");
        try (Portal portal = Portal.start(data, Map.of("WAWASAN_PROXY", "true")); Journeys.World world = Journeys.world(portal);
                Connection database = PortalDatabase.connect(portal, data); Person administrator = Person.visitor(world.visits(), "Administrator", true);
                Person curator = Person.visitor(world.visits(), "Curator", true)) {
            administrator.signsUpAt(portal.welcomePath());
            administrator.grants(curator.signsUp(), "CURATOR");
            String cookies = curator.page().context().cookies().stream().map((Cookie cookie) -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
            database.setAutoCommit(false);
            ListsBenchmark benchmark = new ListsBenchmark(portal, database, cookies, id(database, "select id from member where name = 'Curator'"));
            benchmark.fill(id(database, "select id from member where name = 'Administrator'"));
            benchmark.measure();
        }
    }

    private static long id(Connection database, String query) throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // Filling

    private void fill(long other) throws SQLException {
        long begin = System.nanoTime();
        fillGaps();
        fillDocuments();
        fillMessages(other);
        database.createStatement().execute("analyze table gap, gap_topic, knowledge_item, document, document_version, message, message_conversation, message_participant");
        print("%d gaps, %d documents and %d conversations stored in %.0f s", GAPS, DOCUMENTS, CONVERSATIONS, (System.nanoTime() - begin) / 1e9);
    }

    /** Three of five were searched in vain, one is a question, the others are topics without an article or an expert; one of ten is assigned, one dealt with. */
    private void fillGaps() throws SQLException {
        List<Long> concepts = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery("select id from taxonomy_concept order by id")) {
            while (rows.next()) {
                concepts.add(rows.getLong(1));
            }
        }
        try (PreparedStatement item = item("THREAD", "OPEN"); PreparedStatement thread = database.prepareStatement("insert into forum_thread (id, thread_kind) values (?, 'QUESTION')");
                PreparedStatement gap = database.prepareStatement("""
                        insert into gap (id, version, kind, subject, words, language, item_id, concept_id, demand, since, last_seen, score, state, assignee_id, filled_by)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, now(6) - interval ? hour, now(6), ?, ?, ?, null)""");
                PreparedStatement topic = database.prepareStatement("insert into gap_topic (gap_id, concept_id) values (?, ?)")) {
            for (int number = 0; number < GAPS; number++) {
                long id = FIRST_ID + number;
                String kind = List.of("SEARCH", "SEARCH", "SEARCH", "QUESTION", number % 10 == 4 ? "ARTICLE" : "EXPERT").get(number % 5);
                boolean asked = kind.equals("QUESTION");
                boolean aboutTopic = kind.equals("ARTICLE") || kind.equals("EXPERT");
                if (asked) {
                    set(item, id, "Does number " + number + " fit the long rack?", number);
                    set(thread, id);
                }
                int demand = 1 + random.nextInt(200);
                Long concept = concepts.get(number % concepts.size());
                String state = number % 20 == 7 || number % 20 == 8 ? "ASSIGNED" : number % 20 == 9 ? "CLOSED" : "OPEN";
                set(gap, id, kind, aboutTopic || asked ? String.valueOf(id) : "words number " + number, aboutTopic ? null : "Words number " + number,
                        aboutTopic ? null : number % 7 == 0 ? "EN" : "ID", asked ? id : null, aboutTopic ? concept : null, demand, random.nextInt(2_000),
                        random.nextDouble() * 24, state, state.equals("ASSIGNED") ? reader : null);
                set(topic, id, concept);
                sendEvery(number, item, thread, gap, topic);
            }
            send(item, thread, gap, topic);
        }
    }

    private void fillDocuments() throws SQLException {
        try (PreparedStatement item = item("DOCUMENT", "PUBLISHED");
                PreparedStatement document = database.prepareStatement("""
                        insert into document (id, audience, download, current_id, versions, changed, changed_by) values (?, 'PUBLIC', 'READERS', null, 1, now(6), ?)""");
                PreparedStatement text = database.prepareStatement("insert into document_text (id, content) values (?, 'Torque the axle to 40 Nm')");
                PreparedStatement version = database.prepareStatement("""
                        insert into document_version (id, document_id, number, name, kind, hash, size, text_id, characters, cut, width, height, author_id, created)
                        values (?, ?, 1, 'guide.pdf', 'PDF', sha2(?, 256), 1000, ?, 24, 0, 0, 0, ?, now(6))""")) {
            for (int number = 0; number < DOCUMENTS; number++) {
                long id = FIRST_ID + GAPS + number;
                set(item, id, "Guide number " + number, number);
                set(document, id, reader);
                set(text, id);
                set(version, id, id, String.valueOf(id), id, reader);
                sendEvery(number, item, document, text, version);
            }
            send(item, document, text, version);
        }
        database.createStatement().executeUpdate("update document set current_id = id where current_id is null");
        database.commit();
    }

    private void fillMessages(long other) throws SQLException {
        try (PreparedStatement conversation = database.prepareStatement("""
                insert into message_conversation (id, subject, starter_id, created, last_number) values (?, ?, ?, now(6) - interval ? minute, 1)""");
                PreparedStatement message = database.prepareStatement("""
                        insert into message (id, conversation_id, number, author_id, body, body_html, created)
                        values (?, ?, 1, ?, 'Shall we ride?', '<p>Shall we ride?</p>', now(6) - interval ? minute)""");
                PreparedStatement participant = database.prepareStatement("""
                        insert into message_participant (id, conversation_id, member_id, from_number, read_number, last_number, last_activity)
                        values (?, ?, ?, 0, ?, 1, now(6) - interval ? minute)""")) {
            for (int number = 0; number < CONVERSATIONS; number++) {
                long id = FIRST_ID + number;
                set(conversation, id, "Ride number " + number, other, number);
                set(message, id, id, other, number);
                set(participant, 2 * id, id, other, 1, number);
                set(participant, 2 * id + 1, id, reader, number % 3 == 0 ? 0 : 1, number);
                sendEvery(number, conversation, message, participant);
            }
            send(conversation, message, participant);
        }
    }

    private PreparedStatement item(String kind, String status) throws SQLException {
        return database.prepareStatement("""
                insert into knowledge_item (id, kind, version, title, body, body_html, language, author_id, visibility, status, direction, created, last_activity)
                values (?, '%s', 0, ?, 'Torque the axle to 40 Nm', '<p>Torque the axle to 40 Nm</p>', 'EN', %d, 'PUBLIC', '%s', 'FROM', now(6) - interval 1 day,
                    now(6) - interval ? minute)""".formatted(kind, reader, status));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void sendEvery(int number, PreparedStatement... statements) throws SQLException {
        if (number % BATCH == BATCH - 1) {
            send(statements);
        }
    }

    private void send(PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
        database.commit();
    }

    // Measuring

    private void measure() throws Exception {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("gaps", "/gaps");
        lists.put("gaps in English", "/gaps?language=en");
        lists.put("gaps of the curator", "/gaps?whose=mine");
        lists.put("gaps dealt with", "/gaps?state=closed");
        lists.put("documents", "/documents");
        lists.put("messages", "/messages");
        for (Map.Entry<String, String> list : lists.entrySet()) {
            List<String> pages = walk(list.getValue());
            compare(list.getKey(), list.getValue(), pages.get(pages.size() * 9 / 10), pages.size());
        }
    }

    /** Addresses of all pages of a list. */
    private List<String> walk(String first) throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        String next = first;
        while (next != null) {
            pages.add(next);
            Matcher link = NEXT.matcher(get(next));
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
        }
        return pages;
    }

    /** In turn, so that whatever else the machine does falls on both. */
    private void compare(String name, String first, String deep, int pages) throws Exception {
        for (int request = 0; request < WARM_UP; request++) {
            get(request % 2 == 0 ? first : deep);
        }
        List<Double> ofFirst = new ArrayList<>();
        List<Double> ofDeep = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            ofFirst.add(millis(first));
            ofDeep.add(millis(deep));
        }
        print("%-20s %3d pages: first %s, %d rows read; at nine tenths %s, %d rows read", name, pages, told(ofFirst), rowsRead(first), told(ofDeep), rowsRead(deep));
    }

    private static String told(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(Locale.ROOT, "median %.1f ms, p95 %.1f ms", sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    private double millis(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        get(path);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** By all that the database does for a request; the least of some, since the clocks of the portal read, too. */
    private long rowsRead(String path) throws Exception {
        long least = Long.MAX_VALUE;
        for (int request = 0; request < 10; request++) {
            long before = rowsRead();
            get(path);
            least = Math.min(least, rowsRead() - before);
        }
        return least;
    }

    private long rowsRead() throws SQLException {
        long sum = 0;
        try (ResultSet rows = database.createStatement().executeQuery("""
                show global status where variable_name in ('Handler_read_first', 'Handler_read_key', 'Handler_read_last', 'Handler_read_next', 'Handler_read_prev',
                    'Handler_read_rnd', 'Handler_read_rnd_next')""")) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(portal.address() + path)).header("Cookie", cookies).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("/sign-in")) {
            throw new IllegalStateException(answer.statusCode() + " for " + path);
        }
        return answer.body();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
