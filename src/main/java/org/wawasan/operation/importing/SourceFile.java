package org.wawasan.operation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file to read, plain or inside a ZIP. It can be opened again and again; nothing but what is being read is held in memory.
 *
 * @param zip   the archive, or null
 * @param entry name inside the archive, or null
 */
record SourceFile(String name, Path path, String entry, long size) {

    static SourceFile plain(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), path, null, Files.size(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile inside(Path zip, ZipEntry entry) {
        return new SourceFile(entry.getName().replaceFirst(".*[/\\\\]", ""), zip, entry.getName(), Math.max(0, entry.getSize()));
    }

    boolean isNamed(String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** The caller closes it. */
    InputStream open() throws IOException {
        if (entry == null) {
            return Files.newInputStream(path);
        }
        ZipFile archive = new ZipFile(path.toFile());
        try {
            ZipEntry found = archive.getEntry(entry);
            if (found == null) {
                throw new ZipException("No entry " + entry);
            }
            return new Inflated(archive, archive.getInputStream(found), name, found.getCompressedSize());
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }
}
