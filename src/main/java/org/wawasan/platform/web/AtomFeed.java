package org.wawasan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wawasan.platform.i18n.Language;

/**
 * A feed for readers of news (Atom, RFC 4287). Paths are within the portal; who takes a feed elsewhere finds whole addresses in it.
 *
 * @param path     of the page that tells the same
 * @param began    when what it is about began; the feed is as new as its newest entry
 * @param entries  the newest first
 */
public record AtomFeed(String title, String path, Language language, Instant began, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    /** What XML cannot say at all. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /**
     * @param path   of what it tells, its identity as well
     * @param author null for one who is not named
     * @param html   whether what it says is HTML, harmless, or plain text
     */
    public record Entry(String title, String path, Language language, String author, Instant when, boolean html, String content) {
    }

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml; charset=UTF-8");
        response.getWriter().write(write(Requests.portal(request), Requests.path(request)));
    }

    String write(String portal, String self) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            language(xml, language);
            xml.writeAttribute("xml", XML, "base", portal + "/");
            say(xml, "id", portal + self);
            say(xml, "title", title);
            say(xml, "updated", time(entries.stream().map(Entry::when).max(Comparator.naturalOrder()).orElse(began)));
            link(xml, "self", portal + self);
            link(xml, "alternate", portal + path);
            for (Entry entry : entries) {
                write(xml, entry, portal);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Entry entry, String portal) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        language(xml, entry.language);
        say(xml, "id", portal + entry.path);
        say(xml, "title", entry.title);
        say(xml, "updated", time(entry.when));
        link(xml, "alternate", portal + entry.path);
        xml.writeStartElement(ATOM, "author");
        say(xml, "name", entry.author == null ? "–" : entry.author);
        xml.writeEndElement();
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", entry.html ? "html" : "text");
        xml.writeCharacters(speakable(entry.content));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void language(XMLStreamWriter xml, Language language) throws XMLStreamException {
        xml.writeAttribute("xml", XML, "lang", language.code());
    }

    private static void say(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
        xml.writeCharacters(speakable(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String to) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", to);
    }

    private static String time(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String speakable(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("");
    }
}
