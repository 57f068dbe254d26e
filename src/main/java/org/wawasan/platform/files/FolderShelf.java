package org.wawasan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contents in a folder of the data directory. */
final class FolderShelf implements Shelf {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    FolderShelf(Path root) {
        this.root = root;
    }

    @Override
    public synchronized void place(Path draft, String hash) throws IOException {
        Path place = path(hash);
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        } else {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    @Override
    public long size(String hash) throws IOException {
        return Files.size(path(hash));
    }

    @Override
    public void sweep(Instant old, Function<Collection<String>, Set<String>> named) throws IOException {
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root, 2) : Stream.empty()) {
            List<Path> all = files.filter(file -> HASH.matcher(hash(file)).matches()).filter(file -> isOlder(file, old)).toList();
            for (int start = 0; start < all.size(); start += SWEPT_AT_ONCE) {
                sweep(all.subList(start, Math.min(all.size(), start + SWEPT_AT_ONCE)), named, old);
            }
        }
    }

    private synchronized void sweep(List<Path> files, Function<Collection<String>, Set<String>> named, Instant old) throws IOException {
        Set<String> kept = named.apply(files.stream().map(FolderShelf::hash).collect(Collectors.toSet()));
        for (Path file : files) {
            if (!kept.contains(hash(file)) && isOlder(file, old)) {
                Files.deleteIfExists(file);
            }
        }
    }

    static boolean isOlder(Path file, Instant when) {
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
