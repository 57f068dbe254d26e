package org.wawasan.content.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.wawasan.content.document.Reading.Outcome;

/**
 * The program that reads one file: what it is, its words, its first page. It runs in a process of its own
 * ({@link DocumentReader} starts it), so that a file can neither take the portal's memory nor hold its threads, whatever it
 * does to the libraries that read it. It knows nothing of the portal: no database, no keys, no environment.
 */
public final class ReadingProcess {

    static final String RESULT = "result.properties";
    static final String TEXT = "text.txt";
    static final String PICTURE = "page.jpg";

    /** Bytes that a packed document may unfold to. */
    private static final long MOST_UNFOLDED = 400L << 20;
    /** How deep documents inside of documents are read, and how many of them. */
    private static final int DEEPEST = 3;
    private static final int MOST_EMBEDDED = 100;
    /** What stands where a document of Microsoft's newer formats is enciphered as a whole. */
    private static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";
    private static final List<String> PARSERS = List.of("pdf.PDFParser", "microsoft.OfficeParser", "microsoft.ooxml.OOXMLParser", "odf.OpenDocumentParser",
            "microsoft.rtf.RTFParser", "csv.TextAndCSVParser", "html.JSoupParser", "xml.DcXMLParser");

    private final Path file;
    private final String name;
    private final Path results;
    private final int mostCharacters;

    private ReadingProcess(Path file, String name, Path results, int mostCharacters) {
        this.file = file;
        this.name = name;
        this.results = results;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Reads a file.
     *
     * @param args the file, its name with the sender, a folder for the results, the most characters of text
     */
    public static void main(String[] args) throws IOException {
        new ReadingProcess(Path.of(args[0]), args[1], Path.of(args[2]), Integer.parseInt(args[3])).run();
    }

    private void run() throws IOException {
        if (Files.size(file) == 0) {
            end(Outcome.EMPTY, null, false, null);
            return;
        }
        Tika types = new Tika();
        String content;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            content = MediaType.parse(types.detect(in)).getBaseType().toString();
        }
        if (content.equals(PROTECTED_OOXML)) {
            end(Outcome.PROTECTED, null, false, null);
            return;
        }
        Optional<DocumentKind> byContent = DocumentKind.of(content);
        String nameType = types.detect(name);
        Optional<DocumentKind> byName = DocumentKind.of(nameType);
        if (byContent.isEmpty()) {
            // What is named as a document and is none is more often broken than meant to deceive.
            end(byName.isPresent() && isNothingElse(content) ? Outcome.BROKEN : Outcome.KIND, null, false, null);
            return;
        }
        DocumentKind kind = byContent.get();
        if (kind.isWrittenInCharacters() && byName.filter(DocumentKind::isWrittenInCharacters).isPresent()) {
            kind = byName.get();
        } else if (byName.isPresent() ? byName.get() != kind : !nameType.equals(MediaType.OCTET_STREAM.toString())) {
            end(Outcome.CONTRADICTS, kind, false, null);
            return;
        }
        read(kind);
    }

    private static boolean isNothingElse(String type) {
        return List.of("application/octet-stream", "application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice", "text/plain").contains(type);
    }

    private void read(DocumentKind kind) throws IOException {
        if (kind.isPacked() && unfoldsTooFar()) {
            end(Outcome.BOMB, kind, false, null);
            return;
        }
        BodyContentHandler words = new BodyContentHandler(mostCharacters);
        boolean cut = false;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, kind == DocumentKind.MARKDOWN ? DocumentKind.TEXT.mediaType() : kind.mediaType());
            AutoDetectParser parser = new AutoDetectParser(parsers());
            ParseContext context = new ParseContext();
            context.set(Parser.class, parser);
            context.set(EmbeddedDocumentExtractor.class, new NotTooDeep(context));
            parser.parse(in, words, metadata, context);
        } catch (EncryptedDocumentException e) {
            end(Outcome.PROTECTED, kind, false, null);
            return;
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            cut = WriteLimitReachedException.isWriteLimitReached(e);
            if (!cut) {
                report(e);
                end(failure(e), kind, false, null);
                return;
            }
        }
        Files.write(results.resolve(TEXT), tidy(words.toString()).getBytes(StandardCharsets.UTF_8));
        end(Outcome.READ, kind, cut, kind == DocumentKind.PDF ? FirstPage.draw(file, results.resolve(PICTURE)) : null);
    }

    /** By name, since the portal itself, where this class is only seen, has none of these. */
    private static Parser[] parsers() {
        return PARSERS.stream().map(name -> {
            try {
                return (Parser) Class.forName("org.apache.tika.parser." + name).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }).toArray(Parser[]::new);
    }

    private static Outcome failure(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
            if (cause instanceof EncryptedDocumentException || cause.getClass().getSimpleName().contains("Encrypted")
                    || cause.getClass().getSimpleName().equals("InvalidPasswordException")) {
                return Outcome.PROTECTED;
            }
            if (said.contains("zip bomb") || said.contains("zip-bomb") || said.contains("maximum depth")) {
                return Outcome.BOMB;
            }
        }
        return Outcome.BROKEN;
    }

    /** Counts what really comes out, whatever the file says of itself. */
    private boolean unfoldsTooFar() {
        byte[] some = new byte[1 << 16];
        long unfolded = 0;
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
                    unfolded += read;
                    if (unfolded > MOST_UNFOLDED) {
                        return true;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // A broken archive is told as such by the library that reads it.
            report(e);
        }
        return false;
    }

    /** Lines without white space around them, one empty line between paragraphs at most, nothing that no text needs. */
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        boolean gap = false;
        for (String line : text.split("\\R")) {
            String kept = line.replaceAll("[\\p{Cc}\\p{Z}]+", " ").replaceAll("[\\p{Co}\\p{Cn}]+", "").strip();
            if (kept.isEmpty()) {
                gap = true;
            } else {
                tidy.append(tidy.isEmpty() ? "" : gap ? "\n\n" : "\n").append(kept);
                gap = false;
            }
        }
        return tidy.toString();
    }

    private void end(Outcome outcome, DocumentKind kind, boolean cut, int[] size) throws IOException {
        Properties result = new Properties();
        result.setProperty("outcome", outcome.name());
        result.setProperty("cut", String.valueOf(cut));
        if (kind != null) {
            result.setProperty("kind", kind.name());
        }
        if (size != null) {
            result.setProperty("width", String.valueOf(size[0]));
            result.setProperty("height", String.valueOf(size[1]));
        }
        try (OutputStream out = Files.newOutputStream(results.resolve(RESULT))) {
            result.store(out, null);
        }
    }

    /** Standard error is the portal's log of what was wrong with a file. */
    static void report(Throwable e) {
        List<String> causes = new ArrayList<>();
        Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(5).forEach(cause -> causes.add(cause.toString()));
        System.err.println(String.join(" < ", causes));
    }

    /** Goes into documents inside of documents only so far. */
    private static final class NotTooDeep extends ParsingEmbeddedDocumentExtractor {

        private int depth;
        private int parsed;

        NotTooDeep(ParseContext context) {
            super(context);
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return depth < DEEPEST && parsed < MOST_EMBEDDED && super.shouldParseEmbedded(metadata);
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) throws SAXException, IOException {
            depth++;
            parsed++;
            try {
                super.parseEmbedded(stream, handler, metadata, outputHtml);
            } finally {
                depth--;
            }
        }
    }
}
