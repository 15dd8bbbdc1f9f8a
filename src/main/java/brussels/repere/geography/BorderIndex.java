package brussels.repere.geography;

import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Indexes all borders between statistical sectors, with the sector on the other side of each. Distances are in metres.
 * Immutable, safe for use by several threads.
 */
final class BorderIndex {

    /**
     * The greatest width in metres of slivers between generalised boundaries; a sector beyond a sliver is still a
     * neighbour.
     */
    static final double MAX_SLIVER_METRES = 10;

    private static final BitSet NONE = new BitSet();
    private static final double[] PROBE_DISTANCES_METRES = {0.5, MAX_SLIVER_METRES + 1};

    private final STRtree index = new STRtree();
    private final Map<Integer, BitSet> neighbours = new HashMap<>();

    private BorderIndex() {}

    static BorderIndex build(List<StatisticalSector> sectors, SectorGrid grid) {
        Map<LineSegment, Integer> unmatched = new HashMap<>();
        BorderIndex borders = new BorderIndex();
        for (int sector = 0; sector < sectors.size(); sector++) {
            Geometry boundary = sectors.get(sector).boundary().getBoundary();
            for (int part = 0; part < boundary.getNumGeometries(); part++) {
                Coordinate[] line = boundary.getGeometryN(part).getCoordinates();
                for (int i = 1; i < line.length; i++) {
                    LineSegment segment = new LineSegment(line[i - 1], line[i]);
                    segment.normalize();
                    Integer neighbour = unmatched.remove(segment);
                    if (neighbour == null) {
                        unmatched.put(segment, sector);
                    } else {
                        borders.add(segment, neighbour, sector);
                    }
                }
            }
        }
        // A segment of only one sector is the edge of the Region, or its neighbour has the same line with other
        // vertices.
        unmatched.forEach((segment, sector) -> {
            int other = neighbourAcross(segment, sector, grid);
            if (other != sector) {
                borders.add(segment, sector, other);
            }
        });
        borders.index.build();
        return borders;
    }

    private static int neighbourAcross(LineSegment segment, int sector, SectorGrid grid) {
        LineSegment line = project(segment);
        if (line.getLength() == 0) {
            return sector;
        }
        int side = sectorAtOffset(line, PROBE_DISTANCES_METRES[0], grid) == sector ? -1 : 1;
        for (double step : PROBE_DISTANCES_METRES) {
            int found = sectorAtOffset(line, side * step, grid);
            if (found >= 0 && found != sector) {
                return found;
            }
        }
        return SectorBorder.OUTSIDE;
    }

    /**
     * Returns the sector at a distance from the middle of a line: to its left or, for a negative distance, to its
     * right.
     */
    private static int sectorAtOffset(LineSegment line, double offset, SectorGrid grid) {
        Coordinate point = line.pointAlongOffset(0.5, offset);
        return grid.sectorAt(LocalProjection.lon(point.x), LocalProjection.lat(point.y));
    }

    private static LineSegment project(LineSegment segment) {
        return new LineSegment(
                LocalProjection.project(segment.p0.x, segment.p0.y),
                LocalProjection.project(segment.p1.x, segment.p1.y));
    }

    private void add(LineSegment segment, int one, int other) {
        if (one != other) {
            LineSegment line = project(segment);
            index.insert(new Envelope(line.p0, line.p1), new SectorBorder(line, one, other));
            if (other != SectorBorder.OUTSIDE) {
                neighbours.computeIfAbsent(one, newSector -> new BitSet()).set(other);
                neighbours.computeIfAbsent(other, newSector -> new BitSet()).set(one);
            }
        }
    }

    /** Returns the sectors that share a border with the given one. */
    IntStream neighbours(int sector) {
        return neighbours.getOrDefault(sector, NONE).stream();
    }

    /** Returns all borders within a distance of a straight segment, which is projected like the borders. */
    List<SectorBorder> listWithin(LineSegment segment, double metres) {
        Envelope around = new Envelope(segment.p0, segment.p1);
        around.expandBy(metres);
        List<SectorBorder> nearby = new ArrayList<>();
        for (Object item : index.query(around)) {
            SectorBorder border = (SectorBorder) item;
            if (border.line().distance(segment) <= metres) {
                nearby.add(border);
            }
        }
        return nearby;
    }

    /** Returns all borders within a distance of a point. */
    List<SectorBorder> listWithin(Coordinate point, double metres) {
        Envelope around = new Envelope(point);
        around.expandBy(metres);
        List<SectorBorder> nearby = new ArrayList<>();
        for (Object item : index.query(around)) {
            SectorBorder border = (SectorBorder) item;
            if (border.distance(point) <= metres) {
                nearby.add(border);
            }
        }
        return nearby;
    }

    /**
     * Finds the nearest border that satisfies a condition, within a maximum distance. The search widens its radius step
     * by step.
     */
    Optional<SectorBorder> findNearest(Coordinate point, double maxMetres, Predicate<SectorBorder> condition) {
        for (double radius = Math.min(50, maxMetres); ; radius = Math.min(radius * 3, maxMetres)) {
            Optional<SectorBorder> nearest = listWithin(point, radius).stream()
                    .filter(condition)
                    .min(Comparator.<SectorBorder>comparingDouble(border -> border.distance(point))
                            .thenComparingInt(SectorBorder::one));
            if (nearest.isPresent() || radius >= maxMetres) {
                return nearest;
            }
        }
    }
}
