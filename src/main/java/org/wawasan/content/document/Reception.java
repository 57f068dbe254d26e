package org.wawasan.content.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.text.Words;

/**
 * Takes a file in: what it is decides its content, not its name, and it is read at once, so that whoever sends it hears what is
 * wrong with it while they can still choose another. All of that happens outside of any transaction.
 */
@ApplicationScoped
public class Reception {

    private static final int MEGABYTE = 1_000_000;
    private static final int LONGEST_NAME = 100;
    private static final int UPLOADS_AN_HOUR = 120;

    @Inject
    private Access access;
    @Inject
    private RateLimits limits;
    @Inject
    private FileStore store;
    @Inject
    private DocumentReader reader;
    @Inject
    private DocumentDesk desk;

    /**
     * Receives and reads a file.
     *
     * @param field that a refusal names
     * @return the secret by which the form that sent it makes it a version of a document
     * @throws Refused saying why it is not taken; nothing of it is kept then
     */
    public String receive(Upload upload, String field) {
        Member sender = access.require(Permission.KEEP_DOCUMENTS);
        limits.use("document", sender.getId().toString(), UPLOADS_AN_HOUR, Duration.ofHours(1));
        return desk.keep(read(upload, field));
    }

    /** Reads and stores a document that was shared at that time, as of the demonstration; the caller has authorised it. */
    public Document store(DocumentWords words, Upload upload, Member author, Instant when) {
        return desk.store(words, read(upload, "file"), author, when);
    }

    /** Reads a file and puts its content into the store; the caller has authorised it. */
    private Received read(Upload upload, String field) {
        String name = Words.line(upload.name()).replaceFirst("^.*[/\\\\]", "");
        Path file = null;
        Path results = null;
        try {
            file = store.draft();
            receive(upload, file, name, field);
            results = Files.createTempDirectory("wawasan-reading");
            Reading reading = reader.read(file, name.isEmpty() ? "file" : name, results, DocumentReader.Limits.configured(), field);
            return new Received(named(name, reading.kind()), reading.kind(), keep(file), Files.size(file), reading.text(), reading.cut(),
                    reading.picture() == null ? null : keep(reading.picture()), reading.width(), reading.height());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            tidy(file, results);
        }
    }

    private static void receive(Upload upload, Path file, String name, String field) throws IOException {
        long most = (long) Settings.documentMegabytes() * MEGABYTE;
        try (InputStream in = upload.open(); OutputStream out = Files.newOutputStream(file)) {
            byte[] some = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                size += read;
                if (size > most) {
                    throw Refused.field(field, "document.large", name, Settings.documentMegabytes());
                }
                out.write(some, 0, read);
            }
        }
    }

    private String keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return store.keep(in);
        }
    }

    private static void tidy(Path file, Path results) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
            DocumentReader.delete(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sender's name for it, without what a file system or a header could not bear, with the ending of what it is. */
    static String named(String name, DocumentKind kind) {
        String safe = Words.line(name.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*/\\\\]", " "));
        String ending = "." + kind.extension();
        String stem = safe.toLowerCase(java.util.Locale.ROOT).endsWith(ending) ? safe.substring(0, safe.length() - ending.length())
                : safe.replaceFirst("\\.(htm|xhtml|markdown|text|log)$", "");
        int length = Math.min(LONGEST_NAME, stem.codePointCount(0, stem.length()));
        String kept = stem.substring(0, stem.offsetByCodePoints(0, length)).strip();
        return (kept.isEmpty() ? "document" : kept) + ending;
    }
}
