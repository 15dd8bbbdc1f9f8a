package brussels.repere.testing;

import brussels.repere.geography.StatisticalSector;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The well-known way to find the sector of a point, to compare ours with: STRtree, then prepared geometries. */
public final class TreeSectorLocator {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    private record Entry(int sector, PreparedGeometry boundary) {}

    /** @param sectors in the order of their codes */
    public TreeSectorLocator(List<StatisticalSector> sectors) {
        for (int sector = 0; sector < sectors.size(); sector++) {
            var boundary = sectors.get(sector).boundary();
            tree.insert(boundary.getEnvelopeInternal(), new Entry(sector, PreparedGeometryFactory.prepare(boundary)));
        }
        tree.build();
    }

    /** The first sector in order that covers the point, -1 if none does. */
    public int sectorAt(double lon, double lat) {
        Coordinate coordinate = new Coordinate(lon, lat);
        Point point = FACTORY.createPoint(coordinate);
        int first = -1;
        for (Object found : tree.query(new Envelope(coordinate))) {
            Entry entry = (Entry) found;
            if ((first < 0 || entry.sector() < first) && entry.boundary().covers(point)) {
                first = entry.sector();
            }
        }
        return first;
    }
}
