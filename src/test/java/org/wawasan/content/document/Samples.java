package org.wawasan.content.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds, made of nothing but what the kind demands, so that tests in the container need no library. */
public final class Samples {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private Samples() {
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF of one page with one line. */
    public static byte[] pdf(String words) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        String page = "BT /F1 18 Tf 72 720 Td (" + words + ") Tj ET";
        String[] objects = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(table).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF that breaks off. */
    public static byte[] brokenPdf() {
        return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A Word document of one paragraph. */
    public static byte[] docx(String words) {
        return docx(words, "<!-- no definitions -->", 0);
    }

    /** One whose markup asks for a file of the reader's. */
    public static byte[] docxThatAsksFor(String file) {
        return docx("before &stolen; after", "<!DOCTYPE d [<!ENTITY stolen SYSTEM \"file://" + file + "\">]>", 0);
    }

    /** One with so many bytes of nothing, packed to very little. */
    public static byte[] bomb(int megabytes) {
        return docx("boom", "", megabytes);
    }

    private static byte[] docx(String words, String definitions, int megabytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text(XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", text(XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/document.xml", text(XML + definitions + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>" + words + "</w:t></w:r></w:p></w:body></w:document>"));
        return zip(parts, null, megabytes);
    }

    /** An OpenDocument text of one paragraph. */
    public static byte[] odt(String words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("content.xml", text(XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body><office:text><text:p>" + words
                + "</text:p></office:text></office:body></office:document-content>"));
        parts.put("META-INF/manifest.xml", text(XML + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"));
        return zip(parts, "application/vnd.oasis.opendocument.text", 0);
    }

    /** The beginning of a program for Windows. */
    public static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = 64;
        program[64] = 'P';
        program[65] = 'E';
        return program;
    }

    /**
     * Packs parts.
     *
     * @param type      kept first and unpacked, as OpenDocument wants it; or null
     * @param megabytes of nothing that are added
     */
    private static byte[] zip(Map<String, byte[]> parts, String type, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (type != null) {
                byte[] content = text(type);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry("mimetype");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            if (megabytes > 0) {
                zip.putNextEntry(new ZipEntry("word/media/ballast.bin"));
                byte[] nothing = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    zip.write(nothing);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
