package brussels.repere.exchange.streets;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockInputStream;
import crosby.binary.file.FileFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Ten times the points of the streets of the Region; a larger file is that of a country. */
    static final int MAX_POINTS = 5_000_000;

    /** Ways that have the name of a street and are none, or none yet. */
    private static final Set<String> OTHER_HIGHWAYS = Set.of(
            "bus_stop",
            "platform",
            "proposed",
            "construction",
            "planned",
            "abandoned",
            "razed",
            "rest_area",
            "services");

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final InputFile file;

    private OsmExtractReader(InputFile file) {
        this.file = file;
    }

    private record NamedWay(Map<String, String> tags, long[] nodes) {}

    /** @throws ImportFailure if the file cannot be read to its end, or has too many points */
    static List<SourceLine> read(InputFile file) {
        return new OsmExtractReader(file).read();
    }

    private List<SourceLine> read() {
        WayCollector ways = new WayCollector();
        parse(ways);
        NodePositions positions = new NodePositions(ways.found.stream()
                .flatMapToLong(way -> LongStream.of(way.nodes()))
                .toArray());
        parse(new NodeCollector(positions));
        List<SourceLine> lines = new ArrayList<>();
        for (NamedWay way : ways.found) {
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
        try (InputStream in = new BufferedInputStream(file.open());
                BlockInputStream blocks = new BlockInputStream(in, parser)) {
            blocks.process();
        } catch (FileFormatException | InvalidProtocolBufferException malformed) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "pbf.malformed"));
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "file.broken-off"));
        } catch (ImportFailure failure) {
            throw failure;
        } catch (RuntimeException malformed) {
            // The parser reports a part that it does not know, or that was damaged, by an Error or whatever it runs
            // into.
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "pbf.malformed"));
        }
    }

    /** Collects the ways of streets that have a name. */
    private final class WayCollector extends BlockParser {

        private final List<NamedWay> found = new ArrayList<>();
        private int points;

        @Override
        protected void parseWays(List<Way> ways) {
            for (Way way : ways) {
                Map<String, String> tags = readTags(way);
                if (isStreet(tags)) {
                    points += way.getRefsCount();
                    if (points > MAX_POINTS) {
                        throw new ImportFailure(
                                ImportFinding.error(file.name(), 0, "streets.too-many-points", MAX_POINTS));
                    }
                    found.add(new NamedWay(tags, readNodes(way)));
                }
            }
        }

        private Map<String, String> readTags(Way way) {
            Map<String, String> tags = new HashMap<>();
            for (int i = 0; i < way.getKeysCount(); i++) {
                tags.put(getStringById(way.getKeys(i)).toLowerCase(Locale.ROOT), getStringById(way.getVals(i)));
            }
            return tags;
        }

        private static boolean isStreet(Map<String, String> tags) {
            String highway = tags.get("highway");
            boolean isNamed = tags.containsKey("name") || tags.containsKey("name:fr") || tags.containsKey("name:nl");
            return isNamed
                    && (highway != null ? !OTHER_HIGHWAYS.contains(highway) : "square".equals(tags.get("place")));
        }

        private static long[] readNodes(Way way) {
            long[] nodes = new long[way.getRefsCount()];
            long id = 0;
            for (int i = 0; i < nodes.length; i++) {
                id += way.getRefs(i);
                nodes[i] = id;
            }
            return nodes;
        }
    }

    /** Collects the positions of the nodes of these ways. */
    private static final class NodeCollector extends BlockParser {

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

    /** Passes over all parts of the file that a pass does not ask for. */
    private abstract static class BlockParser extends BinaryParser {

        @Override
        protected void parseRelations(List<Relation> relations) {
            // Streets are ways.
        }

        @Override
        protected void parseDense(DenseNodes nodes) {
            // Only the second pass reads them.
        }

        @Override
        protected void parseNodes(List<Node> nodes) {
            // Only the second pass reads them.
        }

        @Override
        protected void parseWays(List<Way> ways) {
            // Only the first pass reads them.
        }

        @Override
        protected void parse(HeaderBlock header) {
            // It says nothing that is needed here.
        }

        @Override
        public void complete() {
            // Nothing is left to do.
        }
    }
}
