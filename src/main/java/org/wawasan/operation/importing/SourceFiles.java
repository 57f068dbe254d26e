package org.wawasan.operation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of one import, with archives opened up. Tells how far they have been read. */
final class SourceFiles {

    private final List<SourceFile> files = new ArrayList<>();
    private final LongConsumer read;

    /**
     * @param directory that holds the files, and nothing else that matters
     * @param read      is told of every byte that was read
     * @throws BrokenFile where there is none, one is empty or an archive cannot be opened or has nothing in it
     */
    SourceFiles(Path directory, LongConsumer read) {
        this.read = read;
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                add(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (Files.size(path) == 0) {
            throw new BrokenFile(name, null, "import.empty");
        }
        if (!startsLikeZip(path)) {
            files.add(SourceFile.plain(path));
            return;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<SourceFile> inside = zip.stream().filter(SourceFiles::matters).map((ZipEntry entry) -> SourceFile.inside(path, entry)).toList();
            if (inside.isEmpty()) {
                throw new BrokenFile(name, null, "import.empty");
            }
            files.addAll(inside);
        } catch (ZipException | IllegalArgumentException e) {
            throw new BrokenFile(name, null, "import.zip");
        }
    }

    /** Whether somebody put it there, and not the system that packed it, which writes down there how things looked. */
    private static boolean matters(ZipEntry entry) {
        return !entry.isDirectory() && Stream.of(entry.getName().split("[/\\\\]")).noneMatch(name -> name.startsWith(".") || name.equals("__MACOSX"));
    }

    private static boolean startsLikeZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5) && start[3] == start[2] + 1;
        }
    }

    List<SourceFile> all() {
        return List.copyOf(files);
    }

    /** The file of this name, whatever folder of an archive it lies in. */
    Optional<SourceFile> named(String name) {
        List<SourceFile> found = files.stream().filter(file -> file.isNamed(name)).toList();
        if (found.size() > 1) {
            throw new BrokenFile(name, null, "import.several");
        }
        return found.stream().findFirst();
    }

    /** Opens a file; what is read from it counts as progress. The caller closes it. */
    InputStream open(SourceFile file) {
        try {
            return new Counted(file.open(), read);
        } catch (ZipException e) {
            throw new BrokenFile(file.name(), null, "import.zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
