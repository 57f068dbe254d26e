package org.wawasan.operation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.platform.Refused;

class XmlRowsTest {

    @Test
    void rowsOfTheExcerptAreRead() throws IOException {
        List<XmlRow> rows = new ArrayList<>();
        try (InputStream in = XmlRowsTest.class.getResourceAsStream("stackexchange/Posts.xml")) {
            XmlRows.read("Posts.xml", in, "posts", rows::add);
        }

        assertEquals(12, rows.size());
        XmlRow first = rows.get(0);
        assertEquals(9, first.id("Id"));
        assertEquals(List.of("dough", "pizza", "proofing"), first.tags());
        assertEquals(Instant.parse("2015-09-27T15:32:28Z"), first.instant("CreationDate"));
        assertEquals(new Place("Posts.xml", 3, "9"), first.place());
    }

    @Test
    void wrongValuesRefuseTheRow() {
        XmlRow row = read("<posts><row Id='0' Score='x' OwnerUserId='-1' CreationDate='2999-01-01T00:00:00' Tags='|a|b|'/></posts>").get(0);

        assertThrows(Refused.class, () -> row.id("Id"));
        assertThrows(Refused.class, () -> row.id("Score"));
        assertThrows(Refused.class, () -> row.needed("Body"));
        assertThrows(Refused.class, () -> row.instant("CreationDate"));
        assertEquals(0, row.idOrNone("OwnerUserId"));
        assertEquals(0, row.idOrNone("ParentId"));
        assertEquals(List.of("a", "b"), row.tags());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import.xml     | <posts><row Id="1"/>
            import.xml     | <posts><row Id="1"></posts>
            import.xml     | <posts><row Id="1" Body="a & b"/></posts>
            import.xml     | plain text
            import.root    | <users><row Id="1"/></users>
            import.doctype | <!DOCTYPE posts [<!ENTITY x SYSTEM "file:///etc/passwd">]><posts><row Id="&x;"/></posts>
            import.doctype | <!DOCTYPE posts><posts/>
            """)
    void fileThatIsNoSuchXmlIsBroken(String reason, String text) {
        assertEquals(reason, assertThrows(BrokenFile.class, () -> read(text)).problem().reason().key());
    }

    @Test
    void otherEncodingThanTheFileSaysIsBroken() {
        byte[] latin = "<?xml version='1.0' encoding='utf-8'?>\n<posts>\n<row Id='é'/></posts>".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("import.xml", assertThrows(BrokenFile.class, () -> XmlRows.read("x", new ByteArrayInputStream(latin), "posts", row -> { }))
                .problem().reason().key());
    }

    @Test
    void aLargeDumpHasMoreEntitiesThanTheParserWouldUsuallyAllow() {
        byte[] row = ("<row Id='1' Body='" + "&lt;p&gt;".repeat(200) + "'/>\n").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>(List.of(new ByteArrayInputStream("<posts>".getBytes(StandardCharsets.UTF_8))));
        Collections.nCopies(20_000, row).forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(new ByteArrayInputStream("</posts>".getBytes(StandardCharsets.UTF_8)));
        long[] count = new long[1];

        XmlRows.read("Posts.xml", new SequenceInputStream(Collections.enumeration(parts)), "posts", any -> count[0]++);

        assertTrue(count[0] == 20_000);
    }

    private static List<XmlRow> read(String text) {
        List<XmlRow> rows = new ArrayList<>();
        XmlRows.read("Posts.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "posts", rows::add);
        return rows;
    }
}
