package org.wawasan.content.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.content.document.Reading.Outcome;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.Settings;

/**
 * Has files read, each by a {@link ReadingProcess} with bounded memory and time. Libraries that read office formats are large
 * and easily led astray by a hostile file; here neither costs the portal anything: what takes too long or too much is ended
 * from outside, for good.
 */
@ApplicationScoped
class DocumentReader {

    private static final Logger LOG = Logger.getLogger(DocumentReader.class.getName());
    private static final String MEMORY = "-Xmx384m";
    /** Who finds so many readings before theirs is asked to come again. */
    private static final int PATIENCE_SECONDS = 20;
    private static final int AT_ONCE = 2;
    private static final int LONGEST_REPORT = 2_000;

    /** Seconds and characters. */
    record Limits(int seconds, int characters) {

        static Limits configured() {
            return new Limits(Settings.documentSeconds(), Settings.documentCharacters());
        }
    }

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Reads a file.
     *
     * @param name    of the file with its sender
     * @param results an empty folder for what is found, which the caller deletes
     * @param limits  how long it may take, and how much is read
     * @param field   that a refusal names
     * @throws Refused saying why the file cannot be taken
     */
    Reading read(Path file, String name, Path results, Limits limits, String field) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refused.field(field, "document.busy");
            }
            try {
                run(file, name, results, limits, field);
            } finally {
                places.release();
            }
            return result(name, results, field);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.field(field, "document.busy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path file, String name, Path results, Limits limits, String field) throws IOException, InterruptedException {
        Path report = results.resolve("report.txt");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-Xss4m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + results,
                "-Dfile.encoding=UTF-8", "-cp", classPath(), ReadingProcess.class.getName(), file.toString(), name, results.toString(),
                String.valueOf(limits.characters()));
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.directory(results.toFile()).redirectErrorStream(true).redirectOutput(report.toFile()).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limits.seconds(), TimeUnit.SECONDS)) {
                throw Refused.field(field, "document.slow", name, limits.seconds());
            }
            if (process.exitValue() != 0) {
                LOG.warning(() -> "A document could not be read (" + process.exitValue() + "): " + said(report));
                throw Refused.field(field, "document.heavy", name);
            }
            LOG.fine(() -> said(report));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Reading result(String name, Path results, String field) throws IOException {
        Properties result = new Properties();
        try (InputStream in = Files.newInputStream(results.resolve(ReadingProcess.RESULT))) {
            result.load(in);
        }
        DocumentKind kind = result.containsKey("kind") ? DocumentKind.valueOf(result.getProperty("kind")) : null;
        switch (Outcome.valueOf(result.getProperty("outcome"))) {
            case READ -> {
                Path picture = results.resolve(ReadingProcess.PICTURE);
                boolean drawn = result.containsKey("width") && Files.exists(picture);
                return new Reading(kind, Files.readString(results.resolve(ReadingProcess.TEXT), StandardCharsets.UTF_8),
                        Boolean.parseBoolean(result.getProperty("cut")), drawn ? picture : null,
                        drawn ? Integer.parseInt(result.getProperty("width")) : 0, drawn ? Integer.parseInt(result.getProperty("height")) : 0);
            }
            case EMPTY -> throw Refused.field(field, "document.empty", name);
            case CONTRADICTS -> throw Refused.field(field, "document.contradicts", name, kind);
            case PROTECTED -> throw Refused.field(field, "document.protected", name);
            case BOMB -> throw Refused.field(field, "document.bomb", name);
            case BROKEN -> throw Refused.field(field, "document.broken", name);
            default -> throw Refused.field(field, "document.kind", name);
        }
    }

    private static String said(Path report) {
        try {
            String all = Files.readString(report, StandardCharsets.UTF_8);
            return all.substring(0, Math.min(all.length(), LONGEST_REPORT)).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Within the portal: its own classes and the libraries in the folder beside them; outside of it, as in a test, what this process has. */
    private static String classPath() throws IOException {
        try {
            URI own = DocumentReader.class.getResource("DocumentReader.class").toURI();
            Path classes = Path.of(own);
            for (int up = DocumentReader.class.getName().split("\\.").length; up > 0; up--) {
                classes = classes.getParent();
            }
            Path libraries = classes.resolveSibling("reader");
            return classes.endsWith("WEB-INF/classes") && Files.isDirectory(libraries) ? all(libraries) + classes : System.getProperty("java.class.path");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String all(Path libraries) throws IOException {
        try (Stream<Path> found = Files.list(libraries)) {
            return found.sorted().map(library -> library + File.pathSeparator).collect(Collectors.joining());
        }
    }

    /** Deletes a folder of results with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (folder != null && Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                List<Path> all = found.sorted(java.util.Comparator.reverseOrder()).toList();
                for (Path path : all) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
