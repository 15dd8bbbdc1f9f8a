package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.coordinates.LocalProjection;
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
 * Checks whether statistical sectors lie side by side in the Region, without overlaps or gaps that matter. Every generalisation
 * makes small ones: the rule for borders and slivers decides what lies there, and those worth a look are warnings.
 */
final class SectorCoverageCheck {

    /** Around the Region with a kilometre to spare. A sector outside is in another coordinate system than was assumed. */
    private static final Envelope REGION_ENVELOPE = new Envelope(4.22, 4.52, 50.74, 50.94);

    private static final double MIN_WARNING_SQUARE_METRES = 10;
    private static final double MAX_TOLERATED_SQUARE_METRES = 5_000;

    private SectorCoverageCheck() {}

    static List<ImportFinding> check(List<StatisticalSector> sectors) {
        List<ImportFinding> findings = new ArrayList<>();
        for (StatisticalSector sector : sectors) {
            if (!REGION_ENVELOPE.contains(sector.boundary().getEnvelopeInternal())) {
                findings.add(ImportFinding.error("", 0, "geometry.outside", sector.code()));
            }
        }
        if (findings.isEmpty()) {
            checkOverlaps(sectors, findings);
            checkGaps(sectors, findings);
        }
        return findings;
    }

    private static void checkOverlaps(List<StatisticalSector> sectors, List<ImportFinding> findings) {
        STRtree index = new STRtree();
        sectors.forEach(sector -> index.insert(sector.boundary().getEnvelopeInternal(), sector));
        for (StatisticalSector sector : sectors) {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(sector.boundary());
            for (Object found : index.query(sector.boundary().getEnvelopeInternal())) {
                StatisticalSector other = (StatisticalSector) found;
                if (sector.code().compareTo(other.code()) < 0
                        && prepared.intersects(other.boundary())
                        && !prepared.getGeometry().touches(other.boundary())) {
                    Geometry common =
                            OverlayNGRobust.overlay(sector.boundary(), other.boundary(), OverlayNG.INTERSECTION);
                    report(findings, "overlap", common.getArea(), sector.code() + ", " + other.code());
                }
            }
        }
    }

    private static void checkGaps(List<StatisticalSector> sectors, List<ImportFinding> findings) {
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

    private static void report(List<ImportFinding> findings, String kind, double squareDegrees, String where) {
        double area = LocalProjection.squareMetres(squareDegrees);
        long rounded = Math.round(area);
        if (area > MAX_TOLERATED_SQUARE_METRES) {
            findings.add(ImportFinding.error("", 0, "geometry." + kind, where, rounded));
        } else if (area > MIN_WARNING_SQUARE_METRES) {
            findings.add(ImportFinding.warning("", 0, "geometry." + kind, where, rounded));
        }
    }
}
