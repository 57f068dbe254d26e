package org.wawasan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.platform.config.Settings;

/**
 * Files under the data directory, each named by the SHA-256 of its content: the same content is kept once, and what was kept
 * never changes. A file is on the disk before a row of the database names it; one that no row names is swept away later.
 */
@ApplicationScoped
public class FileStore {

    /** So long nobody but a transaction that is under way knows a new file. */
    private static final Duration NEW = Duration.ofHours(6);
    private static final int SWEPT_AT_ONCE = 500;

    private final Path root = Settings.dataDirectory().resolve("files");

    /** A path for a file that is still being received; the caller deletes it. */
    Path draft() throws IOException {
        Files.createDirectories(root.resolve("incoming"));
        return Files.createTempFile(root.resolve("incoming"), "file", null);
    }

    /**
     * Keeps a content for good.
     *
     * @return its hash
     */
    public String keep(InputStream content) throws IOException {
        Path draft = draft();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (FileOutputStream file = new FileOutputStream(draft.toFile()); DigestOutputStream out = new DigestOutputStream(file, digest)) {
                content.transferTo(out);
                file.getFD().sync();
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            place(draft, hash);
            return hash;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private synchronized void place(Path draft, String hash) throws IOException {
        Path place = path(hash);
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        } else {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The content of a kept file; the caller closes it. */
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    public long size(String hash) throws IOException {
        return Files.size(path(hash));
    }

    /**
     * Deletes what nobody names any more.
     *
     * @param named which of some hashes are named
     */
    public void sweep(Function<Collection<String>, Set<String>> named) {
        Instant old = Instant.now().minus(NEW);
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            List<Path> all = files.filter(Files::isRegularFile).filter(file -> isOlder(file, old)).toList();
            for (int start = 0; start < all.size(); start += SWEPT_AT_ONCE) {
                sweep(all.subList(start, Math.min(all.size(), start + SWEPT_AT_ONCE)), named, old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void sweep(List<Path> files, Function<Collection<String>, Set<String>> named, Instant old) throws IOException {
        Set<String> kept = named.apply(files.stream().map(FileStore::hash).collect(Collectors.toSet()));
        for (Path file : files) {
            if (!kept.contains(hash(file)) && isOlder(file, old)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOlder(Path file, Instant when) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(when);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    private static String hash(Path file) {
        return file.getParent().getFileName().toString() + file.getFileName();
    }
}
