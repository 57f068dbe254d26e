package org.wawasan.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wawasan.Http;
import org.wawasan.journeys.support.Portal;

/**
 * How well, and how fast, the portal finds what resembles an idea that is being typed. Starts the portal on an empty data
 * directory, makes ideas of the reports of a folder ({@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels.tsv} in the
 * layout of BEIR), asks for every query what is similar, as the form of a new idea does, and prints nDCG@10 and recall@10; the
 * report itself is passed over. Then adds ideas mixed of the same sentences up to a number, and prints how long an answer
 * takes while titles are typed. Run by {@code mvn -Pbenchmark
 * -Dbenchmark=org.wawasan.benchmark.DuplicatesBenchmark -Dbenchmark.data=FOLDER}.
 */
public final class DuplicatesBenchmark {

    private static final int SIZE = Integer.getInteger("benchmark.size", 100_000);
    private static final int MOST = 10;
    private static final int TYPED = 1_000;
    private static final int WARM_UP = 300;
    private static final long FIRST_ID = 1_000_000;
    /** As behind a proxy, so that the limit of questions an address counts many readers, not this one. */
    private static final Map<String, String> ENVIRONMENT = Map.of("WAWASAN_PROXY", "true");
    private static final Pattern KEY = Pattern.compile("data-key=\"idea-(\\d+)\"");

    private final Portal portal;
    private final Connection database;
    private final HttpClient client = Http.client();
    private int asked;
    private long ideas;

    private DuplicatesBenchmark(Portal portal, Connection database, long ideas) {
        this.portal = portal;
        this.database = database;
        this.ideas = ideas;
    }

    public static void main(String[] arguments) throws Exception {
        Path source = Path.of(System.getProperty("benchmark.data"));
        Path folder = Files.createDirectories(Path.of("target", "benchmark", String.valueOf(System.currentTimeMillis())).toAbsolutePath());
        Path data = folder.resolve("data");
        List<JsonObject> corpus = lines(source.resolve("corpus.jsonl"));
        within(data, 0, benchmark -> benchmark.store(corpus.stream().map(one -> new String[] {one.getString("title"), one.getString("text")}).toList()));
        within(data, corpus.size(), benchmark -> {
            benchmark.awaitIndex();
            benchmark.judge(corpus, lines(source.resolve("queries.jsonl")), source.resolve("qrels.tsv"));
            if (SIZE > 0) {
                benchmark.store(mixed(corpus, SIZE - corpus.size()));
            }
        });
        if (SIZE > 0) {
            within(data, SIZE, benchmark -> {
                benchmark.awaitIndex();
                benchmark.type(corpus);
            });
        }
    }

    /** Something to do in a portal that starts for it. */
    private interface Work {

        void with(DuplicatesBenchmark benchmark) throws Exception;
    }

    private static void within(Path data, long ideas, Work work) throws Exception {
        try (Portal portal = Portal.start(data, ENVIRONMENT); Connection database = PortalDatabase.connect(portal, data)) {
            work.with(new DuplicatesBenchmark(portal, database, ideas));
        }
    }

    private void judge(List<JsonObject> corpus, List<JsonObject> queries, Path judgements) throws IOException, InterruptedException {
        Map<String, Map<String, Integer>> relevant = new HashMap<>();
        for (String line : Files.readAllLines(judgements)) {
            String[] parts = line.split("\t");
            if (parts[2].matches("\\d+") && !parts[2].equals("0")) {
                relevant.computeIfAbsent(parts[0], query -> new HashMap<>()).put(parts[1], Integer.valueOf(parts[2]));
            }
        }
        double gain = 0;
        double recall = 0;
        int judged = 0;
        for (JsonObject query : queries) {
            Map<String, Integer> wanted = relevant.get(query.getString("_id"));
            if (wanted == null) {
                continue;
            }
            List<String> found = new ArrayList<>();
            for (long id : similar(query.getString("text"), MOST + 1)) {
                String name = corpus.get((int) (id - FIRST_ID)).getString("_id");
                if (!name.equals(query.getString("_id")) && found.size() < MOST) {
                    found.add(name);
                }
            }
            gain += gain(found.stream().map(name -> wanted.getOrDefault(name, 0)).toList())
                    / gain(wanted.values().stream().sorted(Comparator.reverseOrder()).limit(MOST).toList());
            recall += found.stream().filter(wanted::containsKey).count() / (double) wanted.size();
            judged++;
        }
        System.out.printf(Locale.ROOT, "%d queries over %d ideas: nDCG@10 %.3f, recall@10 %.3f%n", judged, ideas, gain / judged, recall / judged);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            sum += grades.get(rank) / (Math.log(rank + 2.0) / Math.log(2));
        }
        return sum;
    }

    private void type(List<JsonObject> corpus) throws IOException, InterruptedException {
        Random random = new Random(11);
        List<Double> millis = new ArrayList<>();
        for (int question = 0; question < WARM_UP + TYPED; question++) {
            String title = corpus.get(random.nextInt(corpus.size())).getString("title");
            int typed = Math.min(title.length(), 10 + random.nextInt(Math.max(1, Math.min(110, title.length()))));
            long begin = System.nanoTime();
            similar(title.substring(0, typed), 5);
            if (question >= WARM_UP) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        millis.sort(Comparator.naturalOrder());
        System.out.printf(Locale.ROOT, "%d ideas, %d titles being typed: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n", ideas, TYPED,
                millis.get(TYPED / 2), millis.get(TYPED * 95 / 100), millis.get(TYPED * 99 / 100), millis.get(TYPED - 1));
    }

    private List<Long> similar(String text, int most) throws IOException, InterruptedException {
        int who = asked++;
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + "/search/similar?types=IDEA&most=" + most + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8))).header("X-Forwarded-For", "10.0." + who / 250 % 250 + "." + who % 250).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + text);
        }
        List<Long> ids = new ArrayList<>();
        Matcher key = KEY.matcher(answer.body());
        while (key.find()) {
            ids.add(Long.valueOf(key.group(1)));
        }
        return ids;
    }

    /** Ideas that mix the sentences of the reports, so that words are as common as in them. */
    private static List<String[]> mixed(List<JsonObject> corpus, int number) {
        Random random = new Random(7);
        List<String> sentences = corpus.stream().flatMap(one -> Stream.of(one.getString("text").split("(?<=[.!?])\\s+")))
                .map(sentence -> sentence.length() > 300 ? sentence.substring(0, 300) : sentence).filter(sentence -> !sentence.isBlank()).toList();
        List<String> words = corpus.stream().flatMap(one -> Stream.of(one.getString("title").split("\\s+"))).toList();
        List<String[]> ideas = new ArrayList<>(number);
        for (int idea = 0; idea < number; idea++) {
            StringBuilder title = new StringBuilder();
            while (title.length() < 30 + random.nextInt(50)) {
                title.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            StringBuilder body = new StringBuilder();
            for (int sentence = 0; sentence < 4; sentence++) {
                body.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
            }
            ideas.add(new String[] {title.toString().strip(), body.toString().strip()});
        }
        return ideas;
    }

    /** Stores ideas past the portal, which notices that its index lacks them when it looks the first time after its start. */
    private void store(List<String[]> texts) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement item = database.prepareStatement("""
                insert into knowledge_item (id, kind, version, title, body, body_html, language, author_id, visibility, status, direction, created, last_activity)
                values (?, 'IDEA', 0, ?, ?, '', 'EN', 1, 'PUBLIC', 'NEW', 'FROM', now(6), now(6))""");
                PreparedStatement idea = database.prepareStatement("insert into idea (id) values (?)")) {
            if (ideas == 0) {
                database.createStatement().executeUpdate("insert into member (id, name, language, confirmed, created) values (1, 'Reporter', 'EN', 1, now(6))");
            }
            for (int start = 0; start < texts.size(); start += 1_000) {
                for (String[] text : texts.subList(start, Math.min(texts.size(), start + 1_000))) {
                    long id = FIRST_ID + ideas++;
                    item.setLong(1, id);
                    item.setString(2, text[0].length() > 200 ? text[0].substring(0, 200) : text[0]);
                    item.setString(3, text[1].isBlank() ? text[0] : text[1]);
                    item.addBatch();
                    idea.setLong(1, id);
                    idea.addBatch();
                }
                item.executeBatch();
                idea.executeBatch();
                database.commit();
            }
        }
    }

    /** Waits until the index has all that there is: a rebuild began after the start, it is done, and nothing waits. */
    private void awaitIndex() throws SQLException, InterruptedException {
        while (number("select count(*) from platform_job where state = 'DONE' and total >= " + ideas) == 0 || number("select count(*) from search_outbox_event") > 0) {
            Thread.sleep(1_000);
        }
        Thread.sleep(2_000);
    }

    private long number(String query) throws SQLException {
        database.rollback();
        try (ResultSet rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<JsonObject> lines(Path file) throws IOException {
        List<JsonObject> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                lines.add(reader.readObject());
            }
        }
        return lines;
    }
}
