package brussels.repere.geocoding.lines;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Finds where two streets meet. Safe for use by several threads. */
public final class CrossingFinder {

    /** Lines end in the middle of a crossing, or at the edge of a square; streets that stay farther apart do not meet. */
    private static final double MAX_GAP_METRES = 25;

    /** The crossing of two avenues of two lanes each is not wider. */
    private static final double MAX_CROSSING_METRES = 120;

    private CrossingFinder() {}

    /** Returns where the streets meet; empty if they do not. */
    public static Optional<StreetCrossing> find(StreetLine one, StreetLine other) {
        if (!one.isWithin(other, MAX_GAP_METRES)) {
            return Optional.empty();
        }
        Geometry where = one.projected().intersection(other.projected());
        if (where.isEmpty()) {
            where = one.projected().intersection(other.projected().buffer(MAX_GAP_METRES));
        }
        // At the very edge of the buffer, whose arcs are drawn with corners, nothing may be left.
        return where.isEmpty() ? Optional.empty() : Optional.of(new StreetCrossing(where, findPoint(where)));
    }

    private static Place.Point findPoint(Geometry where) {
        Envelope extent = where.getEnvelopeInternal();
        if (extent.getDiameter() > MAX_CROSSING_METRES) {
            return null;
        }
        Coordinate centre = where.getCentroid().getCoordinate();
        return new Place.Point(LocalProjection.lat(centre.y), LocalProjection.lon(centre.x));
    }
}
