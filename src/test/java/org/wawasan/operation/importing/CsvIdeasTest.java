package org.wawasan.operation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.platform.i18n.Language;

class CsvIdeasTest {

    @Test
    void everyColumnIsRead() {
        Row row = read("""
                title,body,author,language,topics,created,source_id
                Quieter brakes,"They **squeal**, often",Sari,id,brakes; city-bike,2025-03-05T14:00:00+07:00,7
                """).rows.get(0);

        assertEquals("Quieter brakes", row.title());
        assertEquals("They **squeal**, often", row.body());
        assertEquals("Sari", row.author());
        assertEquals(Language.ID, row.language());
        assertEquals(List.of("brakes", "city-bike"), row.topics());
        assertEquals(Instant.parse("2025-03-05T07:00:00Z"), row.created());
        assertEquals(new Place("ideas.csv", 2, "7"), row.place());
    }

    @Test
    void columnsMayStandInAnyOrderAndMostMayBeMissing() {
        Row row = read("Body,TITLE\nfor wet days,Mudguards\n").rows.get(0);

        assertEquals("Mudguards", row.title());
        assertEquals("for wet days", row.body());
        assertEquals(List.of(), row.topics());
    }

    @Test
    void semicolonsSeparateWhereTheFirstLineHasThem() {
        assertEquals("for wet days, and others", read("title;body\r\nMudguards;for wet days, and others\r\n").rows.get(0).body());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() {
        assertEquals(List.of("Mudguards"), read("\uFEFFtitle,body\nMudguards,for wet days\n").titles());
    }

    @Test
    void badRowsAreRefusedByTheLineOnWhichTheyBegin() {
        Found found = read("""
                title,body,language,created
                One,"two
                lines",en,2025-01-01
                Too few,of them

                Klingon,body,tlh,
                Later,body,en,2999-01-01
                Nonsense,body,en,yesterday
                Last,"also
                on two",id,2025-01-01 10:00:00
                """);

        assertEquals(List.of("One", "Last"), found.titles());
        assertEquals(List.of("4 null import.columns", "6 language import.language", "7 created import.past", "8 created import.date"), found.refused);
        assertEquals(List.of(2L, 9L), found.rows.stream().map(row -> row.place().line()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import.columns.missing | 1 | title,text\\nx,y
            import.columns.missing | 1 | '{"title": "NDJSON", "body": "x"}'
            import.columns.unknown | 1 | title,body,autor\\nx,y,z
            import.columns.twice   | 1 | title,body,title\\nx,y,z
            import.quote           | 3 | title,body\\nx,y\\nz,"never closed\\nand on\\nand on
            import.quote           | 2 | title,body\\n"x"y,z\\nfine,fine
            """)
    void fileThatIsNoSuchCsvIsBroken(String reason, long line, String text) {
        Problem problem = assertThrows(BrokenFile.class, () -> read(text.replace("\\n", "\n"))).problem();

        assertEquals(reason, problem.reason().key());
        assertEquals(line, problem.line());
    }

    @Test
    void emptyFileIsBroken() {
        assertThrows(BrokenFile.class, () -> read(""));
        assertThrows(BrokenFile.class, () -> read("\n\n"));
    }

    @Test
    void otherEncodingIsBroken() {
        byte[] latin = "title,body\nx,y\ncafé,z\n".getBytes(StandardCharsets.ISO_8859_1);

        Problem problem = assertThrows(BrokenFile.class, () -> CsvIdeas.read("ideas.csv", new ByteArrayInputStream(latin), new Found())).problem();

        assertEquals("import.utf8", problem.reason().key());
        assertEquals(3, problem.line());
    }

    @Test
    void recordThatNeverEndsIsNotReadIntoMemory() {
        String text = "title,body\nx,\"" + "endless text\n".repeat(1_000_000);

        assertEquals("import.quote", assertThrows(BrokenFile.class, () -> read(text)).problem().reason().key());
    }

    private static Found read(String text) {
        Found found = new Found();
        CsvIdeas.read("ideas.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), found);
        return found;
    }
}
