package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The polygon of a territory, from which the sectors of the territory are found.
 *
 * <p>Quartiers are also published as polygons that no longer follow the sectors of 2019–2024 exactly (1.3 % of the
 * area moved), but every level here is a set of statistical sectors. So each sector goes to the territory that
 * contains most of it, and the report names every sector of which less than 90 % lies there. Near such a cut the level
 * is right to the sector, not to the metre, until the boundaries of the new sectors are imported with their crosswalk.
 */
final class TerritoryPolygon {

    /** A sector of which a smaller share lies in its territory is reported: the level cuts through it. */
    private static final double MIN_COVERED_SHARE = 0.9;

    private final String code;
    private final PreparedGeometry boundary;

    TerritoryPolygon(String code, Geometry boundary) {
        this.code = code;
        this.boundary = PreparedGeometryFactory.prepare(boundary);
    }

    static void assignSectors(List<TerritoryPolygon> polygons, Level level, String file, DelimitationDraft draft) {
        for (StatisticalSector sector : draft.sectors.values()) {
            TerritoryPolygon best = null;
            double largest = 0;
            double all = 0;
            for (TerritoryPolygon polygon : polygons) {
                double area = polygon.commonArea(sector.boundary());
                all += area;
                if (area > largest) {
                    largest = area;
                    best = polygon;
                }
            }
            double share = largest / sector.boundary().getArea();
            if (best == null || all / sector.boundary().getArea() < MIN_COVERED_SHARE) {
                draft.findings.add(ImportFinding.error(file, 0, "membership.uncovered", sector.code(), level.code()));
            } else {
                draft.assign(sector.code(), level, best.code);
                if (share < MIN_COVERED_SHARE) {
                    draft.findings.add(ImportFinding.warning(
                            file,
                            0,
                            "membership.cut",
                            sector.code(),
                            level.code(),
                            best.code,
                            Math.round(share * 100)));
                }
            }
        }
    }

    private double commonArea(Geometry sector) {
        if (!boundary.getGeometry().getEnvelopeInternal().intersects(sector.getEnvelopeInternal())
                || !boundary.intersects(sector)) {
            return 0;
        }
        return boundary.covers(sector)
                ? sector.getArea()
                : OverlayNGRobust.overlay(boundary.getGeometry(), sector, OverlayNG.INTERSECTION)
                        .getArea();
    }
}
