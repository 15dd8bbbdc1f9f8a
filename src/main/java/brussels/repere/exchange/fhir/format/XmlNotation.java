package brussels.repere.exchange.fhir.format;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes resources as XML (FHIR R4, 2.6.1): a primitive is an element with its value in an attribute, and so is the address of an
 * extension.
 */
final class XmlNotation {

    private static final String NAMESPACE = "http://hl7.org/fhir";
    private static final String EXTENSION = "extension";
    private static final String URL = "url";
    private static final String INDENTATION = "  ";

    private final XMLStreamWriter xml;
    private final boolean pretty;
    private int depth;

    private XmlNotation(XMLStreamWriter xml, boolean pretty) {
        this.xml = xml;
        this.pretty = pretty;
    }

    static String write(FhirResource resource, boolean pretty) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            new XmlNotation(xml, pretty).writeResource(resource, true);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a resource cannot be written", e);
        }
        return text.toString();
    }

    private void writeResource(FhirResource resource, boolean root) throws XMLStreamException {
        start(resource.type());
        if (root) {
            xml.writeDefaultNamespace(NAMESPACE);
        }
        writeChildren(resource, null);
        end();
    }

    /** @param written a child that stands in an attribute already; null for none */
    private void writeChildren(FhirNode node, String written) throws XMLStreamException {
        for (Map.Entry<String, Object> child : node.children().entrySet()) {
            if (child.getKey().equals(written)) {
                continue;
            }
            List<?> values = child.getValue() instanceof List<?> list ? list : List.of(child.getValue());
            for (Object value : values) {
                writeElement(child.getKey(), value);
            }
        }
    }

    private void writeElement(String name, Object value) throws XMLStreamException {
        if (value instanceof FhirResource resource) {
            start(name);
            writeResource(resource, false);
            end();
        } else if (value instanceof FhirNode node) {
            start(name);
            if (name.equals(EXTENSION)) {
                xml.writeAttribute(URL, (String) node.children().get(URL));
            }
            writeChildren(node, name.equals(EXTENSION) ? URL : null);
            end();
        } else if (value instanceof FhirPrimitive primitive) {
            start(name);
            xml.writeAttribute("value", text(primitive.value()));
            for (FhirNode extension : primitive.extensions()) {
                writeElement(EXTENSION, extension);
            }
            end();
        } else {
            indent();
            xml.writeEmptyElement(NAMESPACE, name);
            xml.writeAttribute("value", text(value));
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private void start(String name) throws XMLStreamException {
        indent();
        xml.writeStartElement(NAMESPACE, name);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        if (pretty) {
            xml.writeCharacters("\n" + INDENTATION.repeat(depth));
        }
    }
}
