package org.wawasan.journeys.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.Http;

/** The portal as people start it: the executable jar on an empty data directory, in a process of its own. */
public final class Portal implements AutoCloseable {

    /** Of the portal's clock, other than the machine's. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Duration START = Duration.ofSeconds(240);
    private static final Path LOGS = Path.of("target", "journeys");
    private static final Pattern SETTLED = Pattern.compile("(The demonstration community (?:has settled in|could not settle in;))");
    private static final Pattern WELCOME = Pattern.compile("(/welcome\\?token=[\\w-]+)");

    private static final Pattern TROUBLE = Pattern.compile("ERROR|SEVERE|Exception|Caused by");
    private static final int MOST_TROUBLES = 12;
    private static final int LONGEST_TROUBLE = 300;

    private static final AtomicInteger STARTS = new AtomicInteger();

    private final Path data;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private volatile Process process;
    private volatile Path log;

    private Portal(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    /** Starts the portal and waits for its first page. */
    public static Portal start(Path data, Map<String, String> environment) {
        Portal portal = new Portal(data, environment);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        portal.start();
        return portal;
    }

    /** Starts it, for the first time or after it {@link #crash fell}: on the same data, at the same address. */
    public void start() {
        try {
            log = Files.createDirectories(LOGS).resolve("portal-" + ProcessHandle.current().pid() + "-" + STARTS.incrementAndGet() + ".log");
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of(System.getProperty("portal.options").split(" ")));
            command.addAll(List.of("-jar", System.getProperty("portal.jar"), "--port", String.valueOf(port)));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("WAWASAN_DATA_DIR", data.toString());
            builder.environment().put("WAWASAN_ZONE", ZONE.getId());
            builder.environment().putAll(environment);
            process = builder.start();
            awaitFirstPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return data;
    }

    /** Address without a trailing slash. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** Path of the one-time link that makes the first administrator, as the portal printed it. */
    public String welcomePath() {
        return awaitPrinted(WELCOME, "No link for the first administrator was printed");
    }

    /** Waits until the demonstration community is there, which comes after the first page. */
    public Portal awaitDemonstration() {
        String printed = awaitPrinted(SETTLED, "The demonstration community did not come");
        if (!printed.contains("has settled")) {
            throw new AssertionError(printed + troubles());
        }
        return this;
    }

    private String awaitPrinted(Pattern pattern, String otherwise) {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            Matcher printed = pattern.matcher(log());
            if (printed.find()) {
                return printed.group(1);
            }
            pause();
        }
        throw new AssertionError(otherwise + troubles());
    }

    /** Where the log is, and the first of what it tells of failures: where tests run on another machine that is all there is to read. */
    private String troubles() {
        return ": see " + log + log().lines().filter(line -> TROUBLE.matcher(line).find()).limit(MOST_TROUBLES)
                .map(line -> "\n" + line.substring(0, Math.min(line.length(), LONGEST_TROUBLE))).collect(Collectors.joining());
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the portal as a failing machine would, without a word to it. */
    public void crash() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void awaitFirstPage() throws IOException {
        HttpClient client = Http.client();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/")).timeout(Duration.ofSeconds(20)).build();
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Not listening yet; asked again until the end.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            pause();
        }
        if (process.isAlive()) {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(pid())).start();
            pause();
        }
        close();
        throw new IllegalStateException("The portal did not start; its log ends with what it was doing" + troubles());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
