package brussels.repere.exchange.streets;

import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.gazetteer.StreetBounds;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Cuts a line where communes meet, and gives each stretch to the street of that name there. A stretch in a commune without such a
 * street belongs to one whose commune begins within 25 m, since many streets are the border. For one thread.
 */
final class LineAssignment {

    static final double MAX_BORDER_STREET_METRES = 25;

    private static final double MAX_STEP_METRES = 20;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final TerritoryMap map;
    private final StreetBounds bounds;
    private final Map<String, SectorSet> boundsByStreet = new HashMap<>();

    LineAssignment(TerritoryMap map) {
        this.map = map;
        this.bounds = new StreetBounds(map);
    }

    /**
     * What became of a line.
     *
     * @param pieces by street, in metres
     * @param metresElsewhere how long it is where none of the streets lies
     * @param ambiguous whether a stretch may belong to several of the streets, which then all have it
     */
    record AssignedPieces(Map<StreetPart, List<LineString>> pieces, double metresElsewhere, boolean ambiguous) {}

    /**
     * @param line in degrees (WGS84)
     * @param streets to which it may belong by its names
     */
    AssignedPieces assign(Geometry line, List<StreetPart> streets) {
        return assign(
                line, streets, street -> boundsByStreet.computeIfAbsent(street.id(), id -> bounds.sectorsOf(street)));
    }

    /**
     * Assigns a line to a street by its commune alone. In the Ville de Bruxelles some streets lie beyond the sections that their
     * postcode stands for.
     */
    AssignedPieces assignInCommune(Geometry line, StreetPart street) {
        return assign(line, List.of(street), only -> map.sectorsOf(only.commune()));
    }

    private AssignedPieces assign(Geometry line, List<StreetPart> streets, Function<StreetPart, SectorSet> areas) {
        Map<StreetPart, List<LineString>> pieces = new LinkedHashMap<>();
        double elsewhere = 0;
        boolean ambiguous = false;
        for (int i = 0; i < line.getNumGeometries(); i++) {
            Coordinate[] points = Densifier.densify(project(line.getGeometryN(i)), MAX_STEP_METRES)
                    .getCoordinates();
            int start = 0;
            List<StreetPart> owners = listOwners(points, 1, streets, areas);
            for (int end = 1; end < points.length; end++) {
                List<StreetPart> next =
                        end + 1 < points.length ? listOwners(points, end + 1, streets, areas) : List.of();
                if (end + 1 == points.length || !next.equals(owners)) {
                    LineString piece = FACTORY.createLineString(Arrays.copyOfRange(points, start, end + 1));
                    owners.forEach(owner -> pieces.computeIfAbsent(owner, street -> new ArrayList<>())
                            .add(piece));
                    elsewhere += owners.isEmpty() ? piece.getLength() : 0;
                    ambiguous |= owners.size() > 1;
                    start = end;
                    owners = next;
                }
            }
        }
        return new AssignedPieces(pieces, elsewhere, ambiguous);
    }

    private static Geometry project(Geometry line) {
        return FACTORY.createLineString(Arrays.stream(line.getCoordinates())
                .map(point -> LocalProjection.project(point.x, point.y))
                .toArray(Coordinate[]::new));
    }

    /** Returns the streets to which the segment that ends at a point belongs. */
    private List<StreetPart> listOwners(
            Coordinate[] points, int end, List<StreetPart> streets, Function<StreetPart, SectorSet> areas) {
        Coordinate middle =
                new Coordinate((points[end - 1].x + points[end].x) / 2, (points[end - 1].y + points[end].y) / 2);
        int sector = map.sectorAt(LocalProjection.lon(middle.x), LocalProjection.lat(middle.y));
        List<StreetPart> here = streets.stream()
                .filter(street -> sector >= 0 && areas.apply(street).contains(sector))
                .toList();
        if (!here.isEmpty()) {
            return here;
        }
        SectorSet near = map.sectorsWithin(FACTORY.createPoint(middle), MAX_BORDER_STREET_METRES);
        return streets.stream()
                .filter(street -> areas.apply(street).intersects(near))
                .toList();
    }
}
