package brussels.repere.rest.feeds;

import brussels.repere.text.Lang;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed of texts (Atom, RFC 4287): its head, each entry, its end. What XML cannot hold is left out. One for each feed; not thread-safe. */
public final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** What XML 1.0 cannot hold in any form. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    public AtomWriter(Lang lang) {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", lang.name());
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private static IllegalStateException unwritable(XMLStreamException cause) {
        return new IllegalStateException("a feed cannot be written", cause);
    }

    /** @param self the address of the feed, which is its id as well */
    public void writeHead(String self, String title, Instant updated, String alternate, String author) {
        try {
            writeElement("id", self);
            writeElement("title", title);
            writeElement("updated", written(updated));
            writeLink("self", self);
            writeLink("alternate", alternate);
            xml.writeStartElement("author");
            writeElement("name", author);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** @param content plain text */
    public void writeEntry(String id, String title, Instant updated, String alternate, String content) {
        try {
            xml.writeStartElement("entry");
            writeElement("id", id);
            writeElement("title", title);
            writeElement("updated", written(updated));
            writeLink("alternate", alternate);
            xml.writeStartElement("content");
            xml.writeAttribute("type", "text");
            xml.writeCharacters(clean(content));
            xml.writeEndElement();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Ends the feed, and returns all of it. */
    public String end() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return text.toString();
    }

    private static String written(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void writeElement(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(content));
        xml.writeEndElement();
    }

    private void writeLink(String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private static String clean(String content) {
        return FORBIDDEN.matcher(content).replaceAll("");
    }
}
