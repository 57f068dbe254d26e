package org.wawasan.operation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.platform.i18n.Language;

class NdJsonTest {

    @Test
    void everyKeyIsRead() {
        Row row = read("""
                {"source_id": 7, "title": "Quieter brakes", "body": "They **squeal**", "author": "Sari", "language": "id",
                """.strip() + """
                 "topics": ["brakes", "city-bike"], "created": "2025-03-05", "kind": "how-to", "other": {"passed": "over"}}
                """).rows.get(0);

        assertEquals(new Place("rows.ndjson", 1, "7"), row.place());
        assertEquals("Quieter brakes", row.title());
        assertEquals("They **squeal**", row.body());
        assertEquals("Sari", row.author());
        assertEquals(Language.ID, row.language());
        assertEquals(List.of("brakes", "city-bike"), row.topics());
        assertEquals(Instant.parse("2025-03-05T00:00:00Z"), row.created());
        assertEquals("how-to", row.kind());
    }

    @Test
    void plainTextBecomesParagraphsAndItsBeginningTheTitle() {
        Row row = read("{\"id\": \"a\", \"text\": \"A *hat* with memes.\\nIt is # 1.\"}").rows.get(0);

        assertEquals("A *hat* with memes. It is # 1.", row.title());
        assertEquals("A \\*hat\\* with memes.\n\nIt is # 1.", row.body());
    }

    @Test
    void titleOfALongTextIsCutBetweenWords() {
        String title = read("{\"text\": \"" + "word ".repeat(60) + "\"}").rows.get(0).title();

        assertTrue(title.length() <= 100 && title.endsWith("word…"), title);
    }

    @Test
    void titleOfItsOwnStays() {
        assertEquals("Public playground", read("{\"title\": \"Public playground\", \"text\": \"Other words.\"}").rows.get(0).title());
        assertEquals("Bold words", read("{\"body\": \"**Bold** words\"}").rows.get(0).title());
    }

    @Test
    void ideasOfTheExcerptAreRead() throws IOException {
        Found found = new Found();
        try (InputStream in = NdJsonTest.class.getResourceAsStream("ideas.ndjson")) {
            NdJson.read("ideas.ndjson", in, found);
        }

        assertEquals(9, found.rows.size());
        assertEquals(List.of(), found.refused);
        assertEquals("sim-11343", found.rows.get(0).place().sourceId());
        assertEquals("public playground", found.rows.get(7).title());
    }

    @Test
    void badLinesAreRefusedAlone() {
        Found found = read("""
                {"title": "One", "body": "x"}

                {"title": "Two", "body": }
                ["no object"]
                {"title": {"no": "text"}, "body": "x"}
                {"title": "Three", "body": "x", "created": "12 March"}
                {"title": "Four", "body": "x"}
                """);

        assertEquals(List.of("One", "Four"), found.titles());
        assertEquals(List.of("3 null import.json", "4 null import.json", "5 title import.text", "6 created import.date"), found.refused);
        assertEquals(7, found.rows.get(1).place().line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import.json  | 1 | title,body\\nx,y
            import.json  | 1 | [{"title": "x", "body": "y"}]
            import.json  | 2 | \\nnothing
            import.cut   | 2 | {"title": "x", "body": "y"}\\n{"title": "x", "bo
            import.empty |   | \\n\\n
            """)
    void fileThatIsNoNdJsonIsBroken(String reason, Long line, String text) {
        Problem problem = assertThrows(BrokenFile.class, () -> read(text.replace("\\n", "\n"))).problem();

        assertEquals(reason, problem.reason().key());
        assertEquals(line, problem.line());
    }

    @Test
    void otherEncodingIsBroken() {
        byte[] latin = "{\"title\": \"x\", \"body\": \"y\"}\n{\"title\": \"é\", \"body\": \"y\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        Problem problem = assertThrows(BrokenFile.class, () -> NdJson.read("x", new ByteArrayInputStream(latin), new Found())).problem();

        assertEquals("import.utf8", problem.reason().key());
        assertEquals(2, problem.line());
    }

    @Test
    void lineWithoutEndIsNotReadIntoMemory() {
        byte[] endless = new byte[TextLines.LONGEST + 10];

        assertEquals("import.line", assertThrows(BrokenFile.class, () -> NdJson.read("x", new ByteArrayInputStream(endless), new Found())).problem().reason().key());
    }

    @Test
    void rowMayHaveNoId() {
        assertNull(read("{\"title\": \"x\", \"body\": \"y\"}").rows.get(0).place().sourceId());
    }

    private static Found read(String text) {
        Found found = new Found();
        NdJson.read("rows.ndjson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), found);
        return found;
    }
}
