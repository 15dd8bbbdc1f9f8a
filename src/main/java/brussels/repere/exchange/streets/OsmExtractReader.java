package brussels.repere.exchange.streets;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.osm.NodePositions;
import brussels.repere.exchange.osm.OsmBlockParser;
import brussels.repere.exchange.osm.OsmPbfReader;
import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Reads the ways of streets from an extract of OpenStreetMap in PBF. The file is read twice: for the ways and, because these only
 * name their nodes, for the positions of the nodes.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/PBF_Format">the format</a>
 */
final class OsmExtractReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final InputFile file;

    private OsmExtractReader(InputFile file) {
        this.file = file;
    }

    /** @throws ImportFailure if the file cannot be read to its end, or has too many points */
    static List<SourceLine> read(InputFile file) {
        return new OsmExtractReader(file).read();
    }

    private List<SourceLine> read() {
        NamedWayCollector ways = new NamedWayCollector(file.name());
        parse(ways);
        NodePositions positions = new NodePositions(ways.list().stream()
                .flatMapToLong(way -> LongStream.of(way.nodes()))
                .toArray());
        parse(new NodeCollector(positions));
        List<SourceLine> lines = new ArrayList<>();
        for (NamedWayCollector.NamedWay way : ways.list()) {
            Coordinate[] points = LongStream.of(way.nodes())
                    .mapToObj(positions::find)
                    .flatMap(Optional::stream)
                    .toArray(Coordinate[]::new);
            if (points.length > 1) {
                lines.add(new SourceLine(lines.size() + 1, way.tags(), FACTORY.createLineString(points)));
            }
        }
        return lines;
    }

    private void parse(BinaryParser parser) {
        OsmPbfReader.parse(file, parser);
    }

    /** Collects the positions of the nodes of these ways. */
    private static final class NodeCollector extends OsmBlockParser {

        private final NodePositions positions;

        NodeCollector(NodePositions positions) {
            this.positions = positions;
        }

        @Override
        protected void parseDense(DenseNodes nodes) {
            long id = 0;
            long lat = 0;
            long lon = 0;
            for (int i = 0; i < nodes.getIdCount(); i++) {
                id += nodes.getId(i);
                lat += nodes.getLat(i);
                lon += nodes.getLon(i);
                positions.put(id, parseLon(lon), parseLat(lat));
            }
        }

        @Override
        protected void parseNodes(List<Node> nodes) {
            nodes.forEach(node -> positions.put(node.getId(), parseLon(node.getLon()), parseLat(node.getLat())));
        }
    }
}
