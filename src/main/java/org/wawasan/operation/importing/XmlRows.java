package org.wawasan.operation.importing;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one file of a Stack Exchange dump: empty elements {@code row} below a root, all values in attributes. */
final class XmlRows {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without a DTD the only entities are &lt; and the like. A large dump has more of them than the JDK would allow.
        XML.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        XML.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        XML.setProperty("jdk.xml.entityExpansionLimit", 0);
    }

    private XmlRows() {
    }

    /**
     * @param root name of the root element, such as {@code posts}
     * @throws BrokenFile where the file cannot be read to its end or has another root
     */
    static void read(String file, InputStream in, String root, Consumer<XmlRow> rows) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new BrokenFile(file, line(xml), "import.doctype");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT && depth++ == 0) {
                    if (!xml.getLocalName().equals(root)) {
                        throw new BrokenFile(file, line(xml), "import.root", root, xml.getLocalName());
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT && depth == 2 && xml.getLocalName().equals("row")) {
                    rows.accept(row(file, xml));
                }
            }
        } catch (XMLStreamException e) {
            throw new BrokenFile(file, e.getLocation() == null ? null : Math.max(1L, e.getLocation().getLineNumber()), "import.xml");
        }
    }

    private static XmlRow row(String file, XMLStreamReader xml) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            values.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new XmlRow(new Place(file, line(xml), values.get("Id")), values);
    }

    private static long line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
