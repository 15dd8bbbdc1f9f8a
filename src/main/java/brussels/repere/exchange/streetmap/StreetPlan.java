package brussels.repere.exchange.streetmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * All streets, ready to be drawn: pieces joined into long lines without repetitions, ranked by importance, simplified
 * once for each {@link StreetDetail}. Immutable, safe for use by several threads.
 */
public final class StreetPlan {

    private static final Comparator<DrawnStreet> MOST_IMPORTANT_FIRST =
            Comparator.comparing(DrawnStreet::importance).thenComparing(DrawnStreet::id);

    private final String attribution;
    private final Map<StreetDetail, STRtree> streets = new EnumMap<>(StreetDetail.class);

    /** A street with its lines on the unit square of {@link WebMercator}. */
    private record DrawnStreet(MappedStreet street, StreetImportance importance, List<Coordinate[]> lines) {

        String id() {
            return street.id();
        }
    }

    private StreetPlan(String attribution) {
        this.attribution = attribution;
    }

    /** @param attribution what {@link StreetTile#attribution} says */
    public static StreetPlan of(List<MappedStreet> lines, String attribution) {
        List<MappedStreet> joined = lines.stream()
                .filter(street -> !street.lines().isEmpty())
                .map(street -> new MappedStreet(street.id(), street.name(), project(street.lines())).joined())
                .toList();
        Map<String, Double> lengths = ContiguousLength.measure(joined);
        StreetPlan plan = new StreetPlan(attribution);
        for (StreetDetail detail : StreetDetail.values()) {
            STRtree tree = new STRtree();
            for (MappedStreet street : joined) {
                StreetImportance importance = StreetImportance.of(street.name(), lengths.get(street.id()));
                if (detail.draws(importance)) {
                    tree.insert(
                            street.lines().getEnvelopeInternal(),
                            new DrawnStreet(street, importance, simplify(street.lines(), detail.toleranceMetres())));
                }
            }
            tree.build();
            plan.streets.put(detail, tree);
        }
        return plan;
    }

    private static Geometry project(Geometry lines) {
        Geometry projected = lines.copy();
        projected.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                Coordinate point = WebMercator.project(points.getCoordinate(i));
                points.setOrdinate(i, 0, point.x);
                points.setOrdinate(i, 1, point.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return projected;
    }

    private static List<Coordinate[]> simplify(Geometry lines, double metres) {
        double tolerance =
                metres / WebMercator.metres(1, lines.getEnvelopeInternal().centre().y);
        List<Coordinate[]> simplified = new ArrayList<>();
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            simplified.add(DouglasPeuckerSimplifier.simplify(lines.getGeometryN(i), tolerance)
                    .getCoordinates());
        }
        return simplified;
    }

    /** Draws a tile; one without streets is empty. */
    public StreetTile draw(TilePosition position) {
        Envelope square = position.envelope();
        StreetDetail detail = StreetDetail.of(position);
        LineEncoder encoder = new LineEncoder(position, detail.extent());
        List<StreetTile.Street> drawn = ((List<?>) streets.get(detail).query(square))
                .stream()
                        .map(DrawnStreet.class::cast)
                        .sorted(MOST_IMPORTANT_FIRST)
                        .map(street -> draw(street, square, encoder))
                        .filter(street -> !street.lines().isEmpty())
                        .toList();
        return new StreetTile(
                attribution,
                detail.extent(),
                drawn.stream()
                        .filter(street -> detail.names(street.importance()))
                        .toList(),
                drawn.stream()
                        .filter(street -> !detail.names(street.importance()))
                        .flatMap(street -> street.lines().stream())
                        .toList());
    }

    /** Keeps whole segments: a line that was cut at the edge would show its cut, and its name would find less room. */
    private static StreetTile.Street draw(DrawnStreet street, Envelope square, LineEncoder encoder) {
        List<int[]> lines = street.lines().stream()
                .flatMap(line -> new LineLimiter(square).limit(line).stream())
                .map(encoder::encode)
                .filter(line -> line.length > 2)
                .toList();
        return new StreetTile.Street(street.id(), street.street().name(), street.importance(), lines);
    }
}
