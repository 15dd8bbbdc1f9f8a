package brussels.repere.exchange.address;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.CoordinateSystems;
import brussels.repere.geography.coordinates.PointDistance;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where the houses of a file are. Each row gives two positions, in Belgian Lambert 72 and in WGS84; a house whose two lie more
 * than 5 m apart, or outside of the Region, gets no point, since one of them is wrong and nobody knows which.
 */
final class HousePositions {

    static final String POSITIONS_APART = "address.positions-apart";
    private static final double MAX_APART_METRES = 5;

    private final String file;
    private final TerritoryMap map;
    private final FindingTally tally;
    private final CoordinateSystems.ToWgs84 lambert =
            new CoordinateSystems().find("EPSG:31370").orElseThrow();
    private final GeometryFactory points = new GeometryFactory();

    HousePositions(String file, TerritoryMap map, FindingTally tally) {
        this.file = file;
        this.map = map;
        this.tally = tally;
    }

    /** The point of a row; empty where there is none that can be believed, which is told. */
    Optional<Place.Point> find(BestAddressRow row, int line) {
        BestAddressRow.Positions positions;
        try {
            positions = row.positions();
        } catch (NumberFormatException e) {
            tally.add(ImportFinding.error(file, line, "address.no-coordinates"));
            return Optional.empty();
        }
        if (!positions.hasLambert() && !positions.hasWgs84()) {
            tally.count("address.without-position");
            return Optional.empty();
        }
        Place.Point plane = positions.hasLambert() ? toWgs84(positions) : null;
        Place.Point degrees = positions.hasWgs84() ? new Place.Point(positions.lat(), positions.lon()) : plane;
        if (positions.hasLambert() && positions.hasWgs84()) {
            double metres = plane == null ? Double.MAX_VALUE : distanceMetres(plane, degrees);
            if (!(metres <= MAX_APART_METRES)) {
                tally.add(ImportFinding.warning(file, line, POSITIONS_APART, plane == null ? "?" : Math.round(metres)));
                return Optional.empty();
            }
        }
        if (degrees == null || !isInside(degrees)) {
            tally.add(ImportFinding.warning(file, line, "address.outside"));
            return Optional.empty();
        }
        return Optional.of(degrees);
    }

    /** Null for coordinates that are none of the system. */
    private Place.Point toWgs84(BestAddressRow.Positions positions) {
        try {
            Coordinate point = lambert.apply(points.createPoint(new Coordinate(positions.x(), positions.y())))
                    .getCoordinate();
            return new Place.Point(point.y, point.x);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isInside(Place.Point point) {
        return map.sectorAt(point.lon(), point.lat()) >= 0
                || map.locate(point.lon(), point.lat()).isPresent();
    }

    static double distanceMetres(Place.Point one, Place.Point other) {
        return PointDistance.metres(one.lat(), one.lon(), other.lat(), other.lon());
    }
}
