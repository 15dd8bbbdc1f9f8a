package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds the middle of wanted ways and relations, which only name what they are made of. The file is read once, and up to twice more
 * where it does not state the middle itself: for the ways of relations, and for the positions of nodes. For one thread.
 */
final class ElementAssembler {

    /** As many corners as all buildings of the Region have; a wanted way has some twenty. */
    private static final int MAX_POINTS = 4_000_000;

    private final InputFile file;
    private final PrimitiveReader reader;
    private final Predicate<Map<String, String>> isWanted;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<Long, List<Long>> nodesOfWays = new HashMap<>();
    private int read;
    private int points;

    private record Pending(OsmPrimitive primitive, int number) {}

    ElementAssembler(InputFile file, PrimitiveReader reader, Predicate<Map<String, String>> isWanted) {
        this.file = file;
        this.reader = reader;
        this.isWanted = isWanted;
    }

    /** @return how many wanted elements have no position, since the file lacks their nodes */
    int assemble(Consumer<OsmElement> handler) {
        reader.read(file, primitive -> {
            read++;
            if (primitive.tags().isEmpty() || !isWanted.test(primitive.tags())) {
                return;
            }
            if (primitive.position() != null) {
                handler.accept(element(primitive, read, primitive.position().x, primitive.position().y));
            } else {
                count(primitive.nodes().size() + primitive.ways().size());
                pending.add(new Pending(primitive, read));
            }
        });
        if (pending.isEmpty()) {
            return 0;
        }
        readWaysOfRelations();
        NodePositions positions = readPositions();
        int without = 0;
        for (Pending each : pending) {
            Envelope extent = extentOf(each.primitive(), positions);
            if (extent.isNull()) {
                without++;
            } else {
                handler.accept(element(each.primitive(), each.number(), extent.centre().x, extent.centre().y));
            }
        }
        return without;
    }

    private void count(int more) {
        points += more;
        if (points > MAX_POINTS) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "osm.too-many-points", MAX_POINTS));
        }
    }

    private static OsmElement element(OsmPrimitive primitive, int number, double lon, double lat) {
        String id = primitive.type().name().toLowerCase(Locale.ROOT) + "/" + primitive.id();
        return new OsmElement(id, number, primitive.tags(), lon, lat);
    }

    private void readWaysOfRelations() {
        Set<Long> ways = new HashSet<>();
        pending.forEach(each -> ways.addAll(each.primitive().ways()));
        if (ways.isEmpty()) {
            return;
        }
        reader.read(file, primitive -> {
            if (primitive.type() == OsmPrimitive.Type.WAY && ways.contains(primitive.id())) {
                count(primitive.nodes().size());
                nodesOfWays.put(primitive.id(), primitive.nodes());
            }
        });
    }

    private NodePositions readPositions() {
        NodePositions positions = new NodePositions(pending.stream()
                .flatMap(each -> nodesOf(each.primitive()))
                .mapToLong(Long::longValue)
                .toArray());
        reader.read(file, primitive -> {
            if (primitive.type() == OsmPrimitive.Type.NODE && primitive.position() != null) {
                positions.put(primitive.id(), primitive.position().x, primitive.position().y);
            }
        });
        return positions;
    }

    private Stream<Long> nodesOf(OsmPrimitive primitive) {
        return Stream.concat(
                primitive.nodes().stream(),
                primitive.ways().stream().flatMap(way -> nodesOfWays.getOrDefault(way, List.of()).stream()));
    }

    private Envelope extentOf(OsmPrimitive primitive, NodePositions positions) {
        Envelope extent = new Envelope();
        nodesOf(primitive).forEach(node -> positions.find(node).ifPresent(extent::expandToInclude));
        return extent;
    }
}
