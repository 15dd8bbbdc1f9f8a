package brussels.repere.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Whether statistical sectors lie side by side in the Region, without overlaps and gaps that matter. Small ones come with
 * every generalisation: the rule for borders and slivers decides them, and the report tells those worth a look.
 */
final class CoverageCheck {

    /** Around the Region with a kilometre to spare; what lies outside has another coordinate system than was believed. */
    private static final Envelope AROUND_THE_REGION = new Envelope(4.22, 4.52, 50.74, 50.94);

    private static final double WORTH_A_LOOK_SQUARE_METRES = 10;
    private static final double TOO_MUCH_SQUARE_METRES = 5_000;

    private CoverageCheck() {}

    static List<Finding> of(List<StatisticalSector> sectors) {
        List<Finding> findings = new ArrayList<>();
        for (StatisticalSector sector : sectors) {
            if (!AROUND_THE_REGION.contains(sector.boundary().getEnvelopeInternal())) {
                findings.add(Finding.error("", 0, "geometry.outside", sector.code()));
            }
        }
        if (findings.isEmpty()) {
            overlaps(sectors, findings);
            gaps(sectors, findings);
        }
        return findings;
    }

    private static void overlaps(List<StatisticalSector> sectors, List<Finding> findings) {
        STRtree index = new STRtree();
        sectors.forEach(sector -> index.insert(sector.boundary().getEnvelopeInternal(), sector));
        for (StatisticalSector one : sectors) {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(one.boundary());
            for (Object found : index.query(one.boundary().getEnvelopeInternal())) {
                StatisticalSector other = (StatisticalSector) found;
                if (one.code().compareTo(other.code()) < 0
                        && prepared.intersects(other.boundary())
                        && !prepared.getGeometry().touches(other.boundary())) {
                    Geometry common = OverlayNGRobust.overlay(one.boundary(), other.boundary(), OverlayNG.INTERSECTION);
                    report(findings, "overlap", common.getArea(), one.code() + ", " + other.code());
                }
            }
        }
    }

    private static void gaps(List<StatisticalSector> sectors, List<Finding> findings) {
        Geometry region = UnaryUnionOp.union(
                sectors.stream().map(StatisticalSector::boundary).toList());
        for (int part = 0; part < region.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) region.getGeometryN(part);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                Geometry gap = polygon.getFactory().createPolygon(polygon.getInteriorRingN(hole));
                report(
                        findings,
                        "gap",
                        gap.getArea(),
                        "%.5f, %.5f"
                                .formatted(
                                        gap.getCentroid().getY(),
                                        gap.getCentroid().getX()));
            }
        }
    }

    private static void report(List<Finding> findings, String kind, double squareDegrees, String where) {
        double area = LocalMetres.squareMetres(squareDegrees);
        long rounded = Math.round(area);
        if (area > TOO_MUCH_SQUARE_METRES) {
            findings.add(Finding.error("", 0, "geometry." + kind, where, rounded));
        } else if (area > WORTH_A_LOOK_SQUARE_METRES) {
            findings.add(Finding.warning("", 0, "geometry." + kind, where, rounded));
        }
    }
}
