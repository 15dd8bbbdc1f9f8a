package brussels.repere.geography;

import brussels.repere.geography.coordinates.LocalProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/**
 * A straight piece of border between two statistical sectors, in {@link LocalProjection}.
 *
 * @param one a sector
 * @param other the sector beyond, -1 outside of the Region
 */
record SectorBorder(LineSegment line, int one, int other) {

    static final int OUTSIDE = -1;

    double distance(Coordinate point) {
        return line.distance(point);
    }

    int otherSide(int sector) {
        return sector == one ? other : one;
    }
}
