package brussels.repere.exchange.territory;

import brussels.repere.geography.Finding;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The polygon of a territory, from which the sectors of the territory are found. */
final class LevelPolygon {

    /** A sector of which less lies in its territory is told: the level cuts through it. */
    private static final double NEARLY_ALL = 0.9;

    private final String code;
    private final PreparedGeometry boundary;

    LevelPolygon(String code, Geometry boundary) {
        this.code = code;
        this.boundary = PreparedGeometryFactory.prepare(boundary);
    }

    static void assign(List<LevelPolygon> polygons, Level level, String file, Draft draft) {
        for (StatisticalSector sector : draft.sectors.values()) {
            LevelPolygon best = null;
            double most = 0;
            double all = 0;
            for (LevelPolygon polygon : polygons) {
                double area = polygon.common(sector.boundary());
                all += area;
                if (area > most) {
                    most = area;
                    best = polygon;
                }
            }
            double share = most / sector.boundary().getArea();
            if (best == null || all / sector.boundary().getArea() < NEARLY_ALL) {
                draft.findings.add(Finding.error(file, 0, "membership.uncovered", sector.code(), level.code()));
            } else {
                draft.assign(sector.code(), level, best.code);
                if (share < NEARLY_ALL) {
                    draft.findings.add(Finding.warning(
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

    private double common(Geometry sector) {
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
