package org.wawasan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.platform.config.Settings;

/**
 * Files, each named by the SHA-256 of its content: the same content is kept once, and what was kept never changes. They lie
 * under the data directory, or in a bucket of S3 where one is configured. A file is kept before a row of the database names it;
 * one that no row names is swept away later.
 */
@ApplicationScoped
public class FileStore {

    /** So long nobody but a transaction that is under way knows a new file. */
    private static final Duration NEW = Duration.ofHours(6);

    private final Path incoming = Settings.dataDirectory().resolve("files").resolve("incoming");

    @Inject
    @Any
    private Instance<NamedFiles> owners;

    private Shelf shelf;

    /** A bucket is not asked for before the first file: the portal starts while it is away. */
    private synchronized Shelf shelf() {
        if (shelf == null) {
            shelf = Settings.bucket().<Shelf>map(BucketShelf::new).orElseGet(() -> new FolderShelf(incoming.getParent()));
        }
        return shelf;
    }

    /** A path for a file that is still being received, or for a copy of one; the caller deletes it. */
    public Path draft() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "file", null);
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
            shelf().place(draft, hash);
            return hash;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The content of a kept file; the caller closes it. */
    public InputStream open(String hash) throws IOException {
        return shelf().open(hash);
    }

    public long size(String hash) throws IOException {
        return shelf().size(hash);
    }

    /** Deletes what nobody names any more, and what was never received to its end. */
    void sweep() {
        Instant old = Instant.now().minus(NEW);
        try {
            shelf().sweep(old, this::named);
            try (Stream<Path> drafts = Files.exists(incoming) ? Files.list(incoming) : Stream.empty()) {
                for (Path draft : drafts.filter(file -> FolderShelf.isOlder(file, old)).toList()) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> named(Collection<String> hashes) {
        Set<String> named = new HashSet<>();
        List<NamedFiles> all = owners.stream().toList();
        if (all.isEmpty()) {
            throw new IllegalStateException("Nobody names files, so all would be swept away");
        }
        all.forEach(owner -> named.addAll(owner.named(hashes)));
        return named;
    }
}
