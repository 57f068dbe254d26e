package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wawasan.platform.config.Settings;

/**
 * Where the files of imports lie: uploads in {@code uploads/<id of the import>} of the data directory until they are imported;
 * dumps that an operator puts on the server in {@code import/<name>}, which nothing but reads.
 */
@ApplicationScoped
class ImportFolders {

    private static final int LONGEST_NAME = 80;

    private Path uploads() {
        return Settings.dataDirectory().resolve("uploads");
    }

    private Path dumps() {
        return Settings.dataDirectory().resolve("import");
    }

    /** Names of the directories that an operator put there. */
    List<String> dumpNames() {
        if (!Files.isDirectory(dumps())) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(dumps())) {
            return paths.filter(Files::isDirectory).map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && dump(name).isPresent()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory of this name, unless the name or a link leads out of where dumps lie. */
    Optional<Path> dump(String name) {
        try {
            Path root = dumps().toRealPath();
            Path found = root.resolve(name).toRealPath();
            return root.equals(found.getParent()) && Files.isDirectory(found) ? Optional.of(found) : Optional.empty();
        } catch (IOException | RuntimeException nothingThere) {
            return Optional.empty();
        }
    }

    /** Keeps uploaded files until their import is known, in a directory of their own. */
    Path receive(List<Upload> files) {
        Path directory = uploads().resolve("new-" + UUID.randomUUID());
        try {
            Files.createDirectories(directory);
            for (Upload file : files) {
                try (InputStream in = file.open()) {
                    Files.copy(in, directory.resolve(freeName(directory, file.name())));
                }
            }
            return directory;
        } catch (IOException e) {
            delete(directory);
            throw new UncheckedIOException(e);
        }
    }

    private static String freeName(Path directory, String sent) {
        String name = plainName(sent);
        String free = name;
        for (int i = 2; Files.exists(directory.resolve(free)); i++) {
            free = i + "-" + name;
        }
        return free;
    }

    /** The last part of a name, of harmless characters. */
    static String plainName(String sent) {
        String name = sent.replaceFirst(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "_").replaceFirst("^[. ]+", "").strip();
        if (name.length() > LONGEST_NAME) {
            name = name.substring(name.length() - LONGEST_NAME);
        }
        return name.isEmpty() ? "file" : name;
    }

    void belongsTo(Path received, long runId) {
        try {
            Files.move(received, uploads().resolve(Long.toString(runId)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the files of an import lie; empty where they are gone. */
    Optional<Path> of(long runId, String dump) {
        return dump != null ? dump(dump) : Optional.of(uploads().resolve(Long.toString(runId))).filter(Files::isDirectory);
    }

    /** Whether a file was changed since. */
    boolean changedSince(Path directory, Instant when) {
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isAfter(when)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(Path directory) {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(long runId) {
        delete(uploads().resolve(Long.toString(runId)));
    }

    /** Deletes uploads that lie there since before then: their import was never started. */
    void forgetOlderThan(Instant when) {
        if (!Files.isDirectory(uploads())) {
            return;
        }
        List<Path> old = new ArrayList<>();
        try (Stream<Path> paths = Files.list(uploads())) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(when)) {
                    old.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        old.forEach(ImportFolders::delete);
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
