package org.wawasan.operation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {

    @TempDir
    private Path directory;
    private final AtomicLong read = new AtomicLong();

    @Test
    void filesOfAZipAreFoundByNameInAnyFolder() throws IOException {
        zip("site/Posts.xml", "<posts/>", "site/Users.xml", "<users/>");

        SourceFiles files = files();

        assertEquals("<posts/>", text(files, "posts.xml"));
        assertEquals("<users/>", text(files, "Users.xml"));
        assertEquals(16, read.get());
        assertTrue(files.named("Tags.xml").isEmpty());
    }

    @Test
    void plainFilesAreReadAsTheyAre() throws IOException {
        Files.writeString(directory.resolve("Posts.xml"), "<posts/>");

        assertEquals("<posts/>", text(files(), "Posts.xml"));
    }

    @Test
    void twoFilesOfOneNameAreBroken() throws IOException {
        zip("a/Posts.xml", "x", "b/Posts.xml", "y");

        assertEquals("import.several", reason(() -> files().named("Posts.xml")));
    }

    @Test
    void emptyFileIsBroken() throws IOException {
        Files.writeString(directory.resolve("Posts.xml"), "");

        assertEquals("import.empty", reason(this::files));
    }

    @Test
    void whatASystemAddsToAZipIsPassedOver() throws IOException {
        zip("ideas.csv", "title,body", "__MACOSX/._ideas.csv", "\0", ".DS_Store", "\0", "in/.hidden/x.csv", "\0", "in/more.csv", "title,body");

        assertEquals(List.of("ideas.csv", "more.csv"), files().all().stream().map(SourceFile::name).toList());
    }

    @Test
    void zipWithNothingInItIsBroken() throws IOException {
        zip("__MACOSX/._ideas.csv", "\0");

        assertEquals("import.empty", reason(this::files));
    }

    @Test
    void cutZipIsBroken() throws IOException {
        Path zip = zip("Posts.xml", "<posts/>");
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertEquals("import.zip", reason(this::files));
    }

    @Test
    void zipBombIsNotReadToItsEnd() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(directory.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("Posts.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }

        assertEquals("import.bomb", reason(() -> text(files(), "Posts.xml")));
        assertTrue(read.get() < 64 << 20);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd,passwd", "C:\\Users\\x\\Posts.xml,Posts.xml", ".hidden,hidden", "a<b>|c.csv,a_b__c.csv", "..,file", "déjà vu.csv,déjà vu.csv"})
    void namesOfUploadsAreHarmless(String sent, String kept) {
        assertEquals(kept, ImportFolders.plainName(sent));
    }

    private SourceFiles files() {
        return new SourceFiles(directory, read::addAndGet);
    }

    private static String text(SourceFiles files, String name) {
        try (InputStream in = files.open(files.named(name).orElseThrow())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String reason(org.junit.jupiter.api.function.Executable doing) {
        return assertThrows(BrokenFile.class, doing).problem().reason().key();
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path path = directory.resolve("dump.zip");
        try (OutputStream out = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }
}
