package brussels.repere.exchange.address;

import brussels.repere.exchange.input.FindingTally;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.CoordinateSystems;
import brussels.repere.geography.coordinates.PointDistance;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Finds the points of houses. Each row has two positions, in Belgian Lambert 72 and in WGS84. A house whose two positions lie more
 * than 5 m apart gets no point, since one of them is wrong and nobody knows which; nor does a house outside the Region.
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

    /** Returns the point of a row. Empty, and reported, if it has none that can be trusted. */
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
        Place.Point fromLambert = positions.hasLambert() ? toWgs84(positions) : null;
        Place.Point point = positions.hasWgs84() ? new Place.Point(positions.lat(), positions.lon()) : fromLambert;
        if (positions.hasLambert() && positions.hasWgs84()) {
            double metres = fromLambert == null ? Double.MAX_VALUE : distanceMetres(fromLambert, point);
            if (!(metres <= MAX_APART_METRES)) {
                tally.add(ImportFinding.warning(
                        file, line, POSITIONS_APART, fromLambert == null ? "?" : Math.round(metres)));
                return Optional.empty();
            }
        }
        if (point == null || !isInside(point)) {
            tally.add(ImportFinding.warning(file, line, "address.outside"));
            return Optional.empty();
        }
        return Optional.of(point);
    }

    /** Null if the coordinates do not belong to the system. */
    private Place.Point toWgs84(BestAddressRow.Positions positions) {
        try {
            Coordinate wgs84 = lambert.apply(points.createPoint(new Coordinate(positions.x(), positions.y())))
                    .getCoordinate();
            return new Place.Point(wgs84.y, wgs84.x);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isInside(Place.Point point) {
        return map.sectorAt(point.lon(), point.lat()) >= 0
                || map.locate(point.lon(), point.lat()).isPresent();
    }

    static double distanceMetres(Place.Point first, Place.Point second) {
        return PointDistance.metres(first.lat(), first.lon(), second.lat(), second.lon());
    }
}
