package brussels.repere.geography;

import brussels.repere.geography.coordinates.LocalProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/**
 * A straight segment of the border between two statistical sectors, projected by {@link LocalProjection}.
 *
 * @param one the sector on one side
 * @param other the sector on the other side; -1 outside of the Region
 */
record SectorBorder(LineSegment line, int one, int other) {

    static final int OUTSIDE = -1;

    double distance(Coordinate point) {
        return line.distance(point);
    }
}
