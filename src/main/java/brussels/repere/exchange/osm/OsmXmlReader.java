package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads the XML of OpenStreetMap and of Overpass. What an editor marked as deleted is passed over.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/OSM_XML">the format</a>
 */
final class OsmXmlReader implements PrimitiveReader {

    private static final XMLInputFactory FACTORY = createFactory();

    /** Such a file declares nothing, and nothing outside of it is asked for. */
    private static XMLInputFactory createFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public void read(InputFile file, Consumer<OsmPrimitive> handler) {
        try (InputStream in = OsmInput.open(file)) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            xml.nextTag();
            if (!xml.getLocalName().equals("osm")) {
                throw new ImportFailure(ImportFinding.error(file.name(), 0, "osm.format"));
            }
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    readElement(xml).ifPresent(handler);
                }
            }
        } catch (XMLStreamException | NumberFormatException malformed) {
            int line = malformed instanceof XMLStreamException at && at.getLocation() != null
                    ? at.getLocation().getLineNumber()
                    : 0;
            throw new ImportFailure(ImportFinding.error(file.name(), Math.max(line, 0), "osm.malformed"));
        } catch (IOException e) {
            throw OsmInput.brokenOff(file);
        }
    }

    private static Optional<OsmPrimitive> readElement(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        return switch (name) {
            case "node" -> read(xml, OsmPrimitive.Type.NODE);
            case "way" -> read(xml, OsmPrimitive.Type.WAY);
            case "relation" -> read(xml, OsmPrimitive.Type.RELATION);
            default -> Optional.empty();
        };
    }

    private static Optional<OsmPrimitive> read(XMLStreamReader xml, OsmPrimitive.Type type) throws XMLStreamException {
        long id = Long.parseLong(attribute(xml, "id"));
        boolean deleted = attribute(xml, "action").equals("delete")
                || attribute(xml, "visible").equals("false");
        Coordinate position = type == OsmPrimitive.Type.NODE && !deleted ? point(xml, "lon", "lat") : null;
        Map<String, String> tags = new HashMap<>();
        List<Long> nodes = new ArrayList<>();
        List<Long> ways = new ArrayList<>();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "tag" -> tags.put(attribute(xml, "k"), attribute(xml, "v"));
                    case "nd" -> nodes.add(Long.parseLong(attribute(xml, "ref")));
                    case "center" -> position = point(xml, "lon", "lat");
                    case "bounds" -> position = position == null ? middle(xml) : position;
                    case "member" -> addMember(xml, nodes, ways);
                    default -> {
                        // What else there may be is of no use here.
                    }
                }
            }
        }
        return deleted ? Optional.empty() : Optional.of(new OsmPrimitive(type, id, tags, position, nodes, ways));
    }

    private static void addMember(XMLStreamReader xml, List<Long> nodes, List<Long> ways) {
        String type = attribute(xml, "type");
        if (type.equals("node")) {
            nodes.add(Long.parseLong(attribute(xml, "ref")));
        } else if (type.equals("way")) {
            ways.add(Long.parseLong(attribute(xml, "ref")));
        }
    }

    private static Coordinate middle(XMLStreamReader xml) {
        return new Envelope(point(xml, "minlon", "minlat"), point(xml, "maxlon", "maxlat")).centre();
    }

    private static Coordinate point(XMLStreamReader xml, String lon, String lat) {
        return new Coordinate(Double.parseDouble(attribute(xml, lon)), Double.parseDouble(attribute(xml, lat)));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
