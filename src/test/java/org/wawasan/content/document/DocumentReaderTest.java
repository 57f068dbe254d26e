package org.wawasan.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.wawasan.platform.Refused;

/** What is read of a file, by a process as in the portal, and what each bad file is told. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentReaderTest {

    private static final DocumentReader.Limits LIMITS = new DocumentReader.Limits(120, 5_000);

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    private Path folder;
    private Path results;
    private int files;

    @BeforeEach
    void nothingIsReadYet() throws IOException {
        results = Files.createDirectory(folder.resolve("results0"));
    }

    @Test
    void pdfIsReadWithItsFirstPage() throws IOException {
        Reading reading = read("guide.pdf", Samples.pdf("Torque the axle to 40 Nm"));

        assertEquals(DocumentKind.PDF, reading.kind());
        assertEquals("Torque the axle to 40 Nm", reading.text());
        assertEquals(reading.width(), ImageIO.read(reading.picture().toFile()).getWidth());
        assertEquals(1_000, reading.height(), 2);
    }

    @Test
    void officeDocumentsAreRead() throws IOException {
        assertRead(DocumentKind.DOCX, "Kencangkan poros", "buku.docx", Samples.docx("Kencangkan poros"));
        assertRead(DocumentKind.ODT, "Jaga rantai", "catatan.odt", Samples.odt("Jaga rantai"));
        assertRead(DocumentKind.RTF, "Old but fine", "old.rtf", Samples.text("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Old but fine\\par}"));
        try (XSSFWorkbook sheet = new XSSFWorkbook(); HSSFWorkbook old = new HSSFWorkbook()) {
            sheet.createSheet("Prices").createRow(0).createCell(0).setCellValue("chainring");
            assertRead(DocumentKind.XLSX, "chainring", "prices.xlsx", bytes(sheet::write));
            old.createSheet("Prices").createRow(0).createCell(0).setCellValue("sprocket");
            assertRead(DocumentKind.XLS, "sprocket", "prices.xls", bytes(old::write));
        }
    }

    @Test
    void oldOfficeDocumentsAreToldByTheirContentAndRead() throws IOException {
        byte[] word = oldWord();
        try (HSLFSlideShow slides = oldSlides("Isi daya saat dingin")) {
            assertRead(DocumentKind.PPT, "Isi daya saat dingin", "pelatihan.ppt", bytes(slides::write));
        }
        assertRead(DocumentKind.DOC, "Kencangkan poros belakang hingga 40 Nm.", "buku.doc", word);
        assertRead(DocumentKind.DOC, "Tighten the rear axle to 40 Nm – and check it after 50 km.", "buku", word);
        assertRefused("document.contradicts", "buku.ppt", word);
    }

    @Test
    void oldOfficeDocumentsUnderAPasswordAreRefusedAsSuch() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook sheet = new HSSFWorkbook(); HSLFSlideShow slides = oldSlides("Secret");
                HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(oldWord()))) {
            sheet.createSheet("Prices").createRow(0).createCell(0).setCellValue("secret");
            assertRefused("document.protected", "secret.xls", bytes(sheet::write));
            assertRefused("document.protected", "secret.ppt", bytes(slides::write));
            assertRefused("document.protected", "secret.doc", bytes(document::write));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void nameTellsPlainCharactersApart() {
        assertRead(DocumentKind.MARKDOWN, "oil the chain", "care.md", Samples.text("# Care\n\n- oil the chain\n"));
        assertRead(DocumentKind.CSV, "derailleur", "parts.csv", Samples.text("part,price\nderailleur,40\n"));
        assertRead(DocumentKind.TEXT, "plain words", "note.txt", Samples.text("plain words"));
        Reading page = assertRead(DocumentKind.HTML, "Visible", "page.html", Samples.text("<!DOCTYPE html><html><body><script>alert('hidden')</script><p>Visible</p></body></html>"));
        assertFalse(page.text().contains("hidden"));
    }

    @Test
    void longTextIsCut() {
        Reading reading = read("long.txt", Samples.text("word ".repeat(2_000)));

        assertTrue(reading.cut());
        assertTrue(reading.text().length() <= LIMITS.characters(), String.valueOf(reading.text().length()));
    }

    @Test
    void badFilesAreToldApart() throws IOException, GeneralSecurityException {
        assertRefused("document.empty", "empty.pdf", new byte[0]);
        assertRefused("document.broken", "broken.pdf", Samples.brokenPdf());
        assertRefused("document.broken", "broken.docx", Samples.text("PK\3\4 but nothing follows"));
        assertRefused("document.kind", "setup.exe", Samples.program());
        assertRefused("document.contradicts", "guide.docx", Samples.pdf("A PDF"));
        assertRefused("document.contradicts", "setup.exe", Samples.pdf("A PDF"));
        assertRefused("document.protected", "secret.pdf", protectedPdf());
        assertRefused("document.protected", "secret.docx", protectedDocx());
        assertRefused("document.bomb", "bomb.docx", Samples.bomb(420));
    }

    @Test
    void nothingOutsideOfTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the key of the portal");
        try {
            assertFalse(read("asks.docx", Samples.docxThatAsksFor(secret.toString())).text().contains("the key"));
        } catch (Refused refused) {
            assertEquals("document.broken", refused.violations().get(0).key());
        }
    }

    @Test
    void whatTakesTooLongIsEnded() throws IOException {
        Path file = Files.write(folder.resolve("some"), Samples.text("words"));

        Refused refused = assertThrows(Refused.class, () -> reader.read(file, "slow.txt", results, new DocumentReader.Limits(0, 100), "file"));

        assertEquals("document.slow", refused.violations().get(0).key());
        assertEquals(0, ProcessHandle.current().children().filter(child -> child.info().commandLine().orElse("").contains(file.toString())).count());
    }

    private Reading assertRead(DocumentKind kind, String words, String name, byte[] content) {
        Reading reading = read(name, content);
        assertEquals(kind, reading.kind());
        assertTrue(reading.text().contains(words), reading.text());
        return reading;
    }

    private void assertRefused(String key, String name, byte[] content) {
        Refused refused = assertThrows(Refused.class, () -> read(name, content), name);
        assertEquals(key, refused.violations().get(0).key(), name);
        assertEquals("file", refused.violations().get(0).field());
        assertNotNull(refused.violations().get(0).args());
    }

    private Reading read(String name, byte[] content) {
        try {
            files++;
            Path file = Files.write(folder.resolve("file" + files), content);
            return reader.read(file, name, Files.createDirectory(folder.resolve("results" + files)), LIMITS, "file");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] protectedPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf("Secret"))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytes(document::save);
        }
    }

    private static byte[] protectedDocx() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem store = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(store)) {
                out.write(Samples.docx("Secret"));
            }
            return bytes(store::writeFilesystem);
        }
    }

    /** As a word processor wrote it in the format of Word 97. */
    private byte[] oldWord() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("buku.doc")) {
            return in.readAllBytes();
        }
    }

    private static HSLFSlideShow oldSlides(String title) {
        HSLFSlideShow slides = new HSLFSlideShow();
        slides.createSlide().addTitle().setText(title);
        return slides;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }
}
