package brussels.repere.geocoding.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/** The lines of the streets of the Region in memory, by the id of the street. Immutable, safe for use by several threads. */
public final class StreetLines {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<String, StreetLine> byStreet = new LinkedHashMap<>();
    private final STRtree pieces = new STRtree();

    private record Piece(StreetLine street, LineString line) {}

    /** @param metres the distance to the point that was asked */
    public record NearLine(StreetLine line, double metres) {}

    private StreetLines(Collection<StreetLine> lines) {
        for (StreetLine line : lines) {
            if (byStreet.put(line.streetId(), line) != null) {
                throw new IllegalArgumentException("two lines of one street: " + line.streetId());
            }
            for (int i = 0; i < line.projected().getNumGeometries(); i++) {
                LineString piece = (LineString) line.projected().getGeometryN(i);
                pieces.insert(piece.getEnvelopeInternal(), new Piece(line, piece));
            }
        }
        pieces.build();
    }

    /** @throws IllegalArgumentException if two lines belong to one street */
    public static StreetLines of(Collection<StreetLine> lines) {
        return new StreetLines(lines);
    }

    /** Returns a set without any line, with which streets are known only by their houses. */
    public static StreetLines none() {
        return of(List.of());
    }

    /** Returns the lines that are part of the application. */
    public static StreetLines bundled() {
        return of(StreetLinesTable.readBundled());
    }

    /** Returns all lines in the order in which they were given. */
    public Collection<StreetLine> list() {
        return Collections.unmodifiableCollection(byStreet.values());
    }

    /** Returns the line of a street; empty if it is not known. */
    public Optional<StreetLine> find(String streetId) {
        return Optional.ofNullable(byStreet.get(streetId));
    }

    /**
     * Returns the lines within a distance of a point, nearest first, each street once; at the same distance in the order of the
     * ids.
     *
     * @param point in metres ({@link brussels.repere.geography.coordinates.LocalProjection})
     */
    public List<NearLine> listNear(Coordinate point, double metres) {
        Envelope around = new Envelope(point);
        around.expandBy(metres);
        Point asked = FACTORY.createPoint(point);
        Map<String, NearLine> nearest = new LinkedHashMap<>();
        for (Object item : pieces.query(around)) {
            Piece piece = (Piece) item;
            double distance = piece.line().distance(asked);
            if (distance <= metres) {
                nearest.merge(
                        piece.street().streetId(),
                        new NearLine(piece.street(), distance),
                        (one, other) -> one.metres() <= other.metres() ? one : other);
            }
        }
        List<NearLine> sorted = new ArrayList<>(nearest.values());
        sorted.sort(Comparator.comparingDouble(NearLine::metres)
                .thenComparing(near -> near.line().streetId()));
        return sorted;
    }
}
