package org.wawasan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wawasan.platform.i18n.Language;
import org.xml.sax.InputSource;

class AtomFeedTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void feedIsXmlWhateverItTells() throws Exception {
        Element feed = read(new AtomFeed("Bells & <horns>", "/ideas", Language.EN, Instant.EPOCH, List.of(
                new AtomFeed.Entry("A \u0001 bell ]]> 😀", "/ideas/1-a-bell", Language.ID, null, LONG_AGO, true, "<p>Ring &amp; <b>ring</b></p>"),
                new AtomFeed.Entry("A horn", "/ideas/2-a-horn", Language.EN, "Sari", LONG_AGO.minusSeconds(9), false, "if a < b"))));

        assertEquals("Bells & <horns>", text(feed, "title"));
        assertEquals("2026-01-02T03:04:05Z", text(feed, "updated"));
        Element bell = (Element) feed.getElementsByTagName("entry").item(0);
        assertEquals("A  bell ]]> 😀", text(bell, "title"));
        assertEquals("https://portal.example/ideas/1-a-bell", text(bell, "id"));
        assertEquals("id", bell.getAttribute("xml:lang"));
        assertEquals("<p>Ring &amp; <b>ring</b></p>", text(bell, "content"));
        assertEquals("text", ((Element) feed.getElementsByTagName("content").item(1)).getAttribute("type"));
    }

    @Test
    void feedWithoutEntriesIsAsOldAsWhatItIsAbout() throws Exception {
        assertEquals("2026-01-02T03:04:05Z", text(read(new AtomFeed("Silence", "/ideas/1", Language.EN, LONG_AGO, List.of())), "updated"));
    }

    private static Element read(AtomFeed feed) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.write("https://portal.example", "/feeds/ideas"))));
        return document.getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
