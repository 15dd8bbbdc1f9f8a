package brussels.repere.geocoding.lines;

import brussels.repere.geography.coordinates.LocalProjection;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The line of a street within one commune and one postcode. Immutable, safe for use by several threads.
 *
 * @param streetId the id of its {@link brussels.repere.geocoding.StreetPart}
 * @param asOf when the line was as it is, as its source says: a year or a month; null if the source does not say
 * @param projected the pieces of the line in metres ({@link LocalProjection}); at least one, and they must not be modified
 */
public record StreetLine(String streetId, String asOf, MultiLineString projected) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    public StreetLine {
        if (projected.isEmpty()) {
            throw new IllegalArgumentException("a line without a piece: " + streetId);
        }
    }

    /** Returns the pieces in degrees (WGS84), longitude first. */
    public MultiLineString toWgs84() {
        LineString[] pieces = new LineString[projected.getNumGeometries()];
        for (int i = 0; i < pieces.length; i++) {
            Coordinate[] points = Arrays.stream(projected.getGeometryN(i).getCoordinates())
                    .map(point -> new Coordinate(LocalProjection.lon(point.x), LocalProjection.lat(point.y)))
                    .toArray(Coordinate[]::new);
            pieces[i] = FACTORY.createLineString(points);
        }
        return FACTORY.createMultiLineString(pieces);
    }

    /** Returns the distance in metres to a point that is given in degrees (WGS84). */
    public double distanceMetres(double lat, double lon) {
        return projected.distance(FACTORY.createPoint(LocalProjection.project(lon, lat)));
    }

    /** Returns whether another line comes within a distance of this one. */
    boolean isWithin(StreetLine other, double metres) {
        return projected.getEnvelopeInternal().distance(other.projected.getEnvelopeInternal()) <= metres
                && IndexedFacetDistance.isWithinDistance(projected, other.projected, metres);
    }
}
