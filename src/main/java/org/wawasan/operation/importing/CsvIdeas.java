package org.wawasan.operation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wawasan.platform.Refused;

/**
 * Ideas as CSV (RFC 4180, UTF-8), with a line of names first: {@code title} and {@code body} (Markdown), and as wanted
 * {@code author}, {@code language}, {@code topics} (separated by semicolons), {@code created} and {@code source_id}, in any
 * order. Where the line of names is separated by semicolons, as some spreadsheets do, so are the others.
 */
final class CsvIdeas {

    private static final Set<String> NEEDED = Set.of("title", "body");
    private static final Set<String> KNOWN = Set.of("title", "body", "author", "language", "topics", "created", "source_id");

    private CsvIdeas() {
    }

    /** @throws BrokenFile where the file cannot be read to its end */
    static void read(String file, InputStream in, Rows rows) {
        TextLines lines = new TextLines(file, in);
        String first = lines.next();
        if (first == null || first.isBlank()) {
            throw new BrokenFile(file, 1L, "import.columns.missing", "title, body");
        }
        char separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        RecordText text = new RecordText(file, first, lines);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            List<String> columns = null;
            for (CSVRecord record : (Iterable<CSVRecord>) parser::iterator) {
                if (columns == null) {
                    columns = columns(file, record);
                } else {
                    take(file, columns, record, parser.getCurrentLineNumber() - lineBreaks(record), rows);
                }
                text.recordEnds(parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException ? new BrokenFile(file, text.recordLine(), "import.quote") : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that a record goes on for after its first. */
    private static long lineBreaks(CSVRecord record) {
        return record.stream().mapToLong(value -> value.chars().filter(c -> c == '\n').count()).sum();
    }

    private static List<String> columns(String file, CSVRecord record) {
        List<String> columns = record.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        Set<String> missing = new TreeSet<>(NEEDED);
        columns.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new BrokenFile(file, 1L, "import.columns.missing", String.join(", ", missing));
        }
        String unknown = columns.stream().filter(name -> !KNOWN.contains(name)).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new BrokenFile(file, 1L, "import.columns.unknown", unknown);
        }
        if (Set.copyOf(columns).size() < columns.size()) {
            throw new BrokenFile(file, 1L, "import.columns.twice");
        }
        return columns;
    }

    private static void take(String file, List<String> columns, CSVRecord record, long line, Rows rows) {
        Place place = new Place(file, line, value(columns, record, "source_id"));
        try {
            if (record.size() != columns.size()) {
                throw new Refused("import.columns", columns.size(), record.size());
            }
            rows.row(new Row(place, value(columns, record, "title"), value(columns, record, "body"), value(columns, record, "author"),
                    Values.language(value(columns, record, "language")), Values.topics(value(columns, record, "topics")),
                    Values.instant("created", value(columns, record, "created")), null));
        } catch (Refused e) {
            rows.refused(place, e);
        }
    }

    private static String value(List<String> columns, CSVRecord record, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= record.size() ? null : Values.blankToNull(record.get(index));
    }

    /** The lines as the parser wants them; knows where each record begins, and ends one that never does. */
    private static final class RecordText extends Reader {

        private static final long LONGEST_RECORD = TextLines.LONGEST;

        private final String file;
        private final TextLines lines;
        private String line;
        private int position;
        private long given;
        private long ended;
        private long recordLine = 1;

        RecordText(String file, String first, TextLines lines) {
            this.file = file;
            this.line = first + '\n';
            this.lines = lines;
        }

        void recordEnds(long lastLine) {
            recordLine = lastLine + 1;
            ended = given;
        }

        long recordLine() {
            return recordLine;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (line == null) {
                return -1;
            }
            if (position == line.length()) {
                String next = lines.next();
                line = next == null ? null : next + '\n';
                position = 0;
                return read(buffer, offset, length);
            }
            if (given - ended > LONGEST_RECORD) {
                throw new BrokenFile(file, recordLine, "import.quote");
            }
            int some = Math.min(length, line.length() - position);
            line.getChars(position, position + some, buffer, offset);
            position += some;
            given += some;
            return some;
        }

        @Override
        public void close() {
            // The stream belongs to the caller.
        }
    }
}
