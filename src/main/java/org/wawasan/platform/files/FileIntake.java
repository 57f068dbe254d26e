package org.wawasan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.wawasan.platform.Refused;
import org.wawasan.platform.text.Words;

/**
 * The way of a file into the portal. What it is decides its content, not its name; a picture is drawn anew, so that nothing
 * gets in with it and nothing that it tells of its maker gets out; a PDF is kept as it is, and only ever offered to be saved.
 */
@ApplicationScoped
public class FileIntake {

    /** What a camera makes; a picture that unfolds to more would fill the memory. */
    static final long MOST_PIXELS = 30_000_000;
    private static final int BEGINNING = 8_192;
    private static final int LONGEST_NAME = 100;

    private final Tika types = new Tika();
    /** One at a time: a picture takes a hundred times the memory of its file. */
    private final Semaphore drawing = new Semaphore(1);

    @Inject
    private FileStore store;

    /**
     * Checks and keeps a file.
     *
     * @param field that a refusal names
     * @throws Refused where it is of no kind that is taken, too large, or cannot be read
     */
    public StoredFile take(Upload upload, String field) {
        String name = Words.line(upload.name()).replaceFirst("^.*[/\\\\]", "");
        Path draft = null;
        try {
            draft = store.draft();
            FileKind kind = receive(upload, draft).orElseThrow(() -> Refused.field(field, "file.kind", name));
            long size = Files.size(draft);
            if (size > kind.mostBytes()) {
                throw Refused.field(field, "file.large", name, kind.mostMegabytes());
            }
            return kind.isPicture() ? picture(draft, kind, name, field) : document(draft, kind, name, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(draft);
        }
    }

    /** Reads no more than the most that any kind may have and one byte beyond. */
    private Optional<FileKind> receive(Upload upload, Path draft) throws IOException {
        try (InputStream in = upload.open(); OutputStream out = Files.newOutputStream(draft)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            Optional<FileKind> kind = FileKind.of(types.detect(beginning));
            if (kind.isPresent()) {
                out.write(beginning);
                long left = kind.get().mostBytes() + 1 - beginning.length;
                byte[] some = new byte[BEGINNING];
                for (int read = in.read(some); read > 0 && left > 0; read = in.read(some)) {
                    out.write(some, 0, (int) Math.min(read, left));
                    left -= read;
                }
            }
            return kind;
        }
    }

    private StoredFile document(Path draft, FileKind kind, String name, long size) throws IOException {
        try (InputStream in = Files.newInputStream(draft)) {
            return new StoredFile(named(name, kind), kind, store.keep(in), size, null, 0, 0);
        }
    }

    private StoredFile picture(Path draft, FileKind kind, String name, String field) throws IOException {
        byte[] bytes;
        byte[] preview;
        Picture picture;
        drawing.acquireUninterruptibly();
        try {
            picture = Picture.read(draft, kind, MOST_PIXELS);
            bytes = picture.bytes();
            preview = picture.preview();
        } catch (Picture.TooManyPixels e) {
            throw Refused.field(field, "file.pixels", name, MOST_PIXELS / 1_000_000);
        } catch (IOException e) {
            throw Refused.field(field, "file.broken", name);
        } finally {
            drawing.release();
        }
        return new StoredFile(named(name, picture.kind()), picture.kind(), store.keep(new ByteArrayInputStream(bytes)), bytes.length,
                store.keep(new ByteArrayInputStream(preview)), picture.width(), picture.height());
    }

    /** The sender's name for it, with the ending of what it is. */
    static String named(String name, FileKind kind) {
        String stem = Words.line(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*/\\\\]", " "));
        int length = Math.min(LONGEST_NAME, stem.codePointCount(0, stem.length()));
        String kept = stem.substring(0, stem.offsetByCodePoints(0, length)).strip();
        return (kept.isEmpty() ? "file" : kept) + "." + kind.extension();
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
