package org.wawasan.collaboration.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.text.Words;

/**
 * Attributes of customers as CSV (RFC 4180, UTF-8): a line of names, first {@code email}, then those of the attributes; each
 * further line is one customer. An empty value takes an attribute away.
 *
 * @param names   of the attributes
 * @param rows    by normalised e-mail address, the values in the order of the names
 * @param refused what cannot be taken, in the order of the file
 */
record CustomerFile(List<String> names, Map<String, Row> rows, List<RefusedRow> refused) {

    static final String EMAIL = "email";
    static final int MOST_ROWS = 50_000;
    private static final int MOST_ATTRIBUTES = 20;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 100;

    /** One customer. */
    record Row(long line, String email, List<String> values) {
    }

    /** @throws Refused field {@code file}, where it cannot be read as such a file at all */
    static CustomerFile read(Reader text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        Map<String, Row> rows = new LinkedHashMap<>();
        List<RefusedRow> refused = new ArrayList<>();
        List<String> names = null;
        try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord record : (Iterable<CSVRecord>) parser::iterator) {
                if (names == null) {
                    names = names(record);
                } else if (rows.size() + refused.size() >= MOST_ROWS) {
                    throw Refused.field("file", "customers.many", MOST_ROWS);
                } else {
                    take(record, parser.getCurrentLineNumber(), names, rows, refused);
                }
            }
        } catch (UncheckedIOException | IOException e) {
            throw Refused.field("file", "customers.csv");
        }
        if (names == null) {
            throw Refused.field("file", "customers.names", EMAIL);
        }
        return new CustomerFile(names, rows, refused);
    }

    private static List<String> names(CSVRecord record) {
        List<String> all = record.stream().map(name -> Words.line(name.replace("\uFEFF", ""))).toList();
        List<String> names = all.subList(Math.min(1, all.size()), all.size());
        Set<String> distinct = new HashSet<>(names);
        boolean good = all.get(0).equalsIgnoreCase(EMAIL) && !names.isEmpty() && names.size() <= MOST_ATTRIBUTES && distinct.size() == names.size()
                && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && name.indexOf('=') < 0);
        if (!good) {
            throw Refused.field("file", "customers.names", EMAIL);
        }
        return names;
    }

    private static void take(CSVRecord record, long line, List<String> names, Map<String, Row> rows, List<RefusedRow> refused) {
        String email = Member.normalised(record.get(0));
        if (record.size() != names.size() + 1) {
            refused.add(new RefusedRow(line, email, "columns"));
        } else if (record.stream().anyMatch(value -> Words.line(value).length() > LONGEST_VALUE)) {
            refused.add(new RefusedRow(line, email, "long"));
        } else if (rows.containsKey(email)) {
            refused.add(new RefusedRow(line, email, "twice"));
        } else {
            rows.put(email, new Row(line, email, record.stream().skip(1).map(Words::line).toList()));
        }
    }
}
