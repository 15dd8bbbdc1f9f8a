package brussels.repere.geography.shapes;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The centre of gravity of statistical sectors, each as heavy as it is large. */
public final class SectorCentre {

    private SectorCentre() {}

    /**
     * @param sectors of this map, at least one
     * @return longitude (x) and latitude (y), WGS84
     */
    public static Coordinate of(TerritoryMap map, SectorSet sectors) {
        List<Geometry> boundaries = sectors.stream()
                .mapToObj(map.sectors()::get)
                .map(StatisticalSector::boundary)
                .toList();
        double x = 0;
        double y = 0;
        double total = 0;
        for (Geometry boundary : boundaries) {
            Point centre = boundary.getCentroid();
            // In square degrees: within the Region these are everywhere nearly the same.
            double area = boundary.getArea();
            x += centre.getX() * area;
            y += centre.getY() * area;
            total += area;
        }
        return new Coordinate(x / total, y / total);
    }
}
