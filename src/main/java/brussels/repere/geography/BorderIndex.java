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
 * Every border between statistical sectors, and which sector lies beyond each. Distances in metres. Immutable, safe for use
 * by several threads.
 */
final class BorderIndex {

    /** Slivers between generalised boundaries are up to this wide (metres); who lives beyond one is still a neighbour. */
    static final double MAX_SLIVER_METRES = 10;

    private static final BitSet NONE = new BitSet();
    private static final double[] PROBE_DISTANCES_METRES = {0.5, MAX_SLIVER_METRES + 1};

    private final STRtree index = new STRtree();
    private final Map<Integer, BitSet> neighbours = new HashMap<>();

    private BorderIndex() {}

    static BorderIndex build(List<StatisticalSector> sectors, SectorGrid grid) {
        Map<LineSegment, Integer> open = new HashMap<>();
        BorderIndex borders = new BorderIndex();
        for (int sector = 0; sector < sectors.size(); sector++) {
            Geometry boundary = sectors.get(sector).boundary().getBoundary();
            for (int part = 0; part < boundary.getNumGeometries(); part++) {
                Coordinate[] line = boundary.getGeometryN(part).getCoordinates();
                for (int i = 1; i < line.length; i++) {
                    LineSegment segment = new LineSegment(line[i - 1], line[i]);
                    segment.normalize();
                    Integer neighbour = open.remove(segment);
                    if (neighbour == null) {
                        open.put(segment, sector);
                    } else {
                        borders.add(segment, neighbour, sector);
                    }
                }
            }
        }
        // What only one sector has is the edge of the Region, or the neighbour drew the same line with other vertices.
        open.forEach((segment, sector) -> {
            int other = beyond(segment, sector, grid);
            if (other != sector) {
                borders.add(segment, sector, other);
            }
        });
        borders.index.build();
        return borders;
    }

    private static int beyond(LineSegment segment, int sector, SectorGrid grid) {
        LineSegment line = project(segment);
        if (line.getLength() == 0) {
            return sector;
        }
        int side = sectorBeside(line, PROBE_DISTANCES_METRES[0], grid) == sector ? -1 : 1;
        for (double step : PROBE_DISTANCES_METRES) {
            int found = sectorBeside(line, side * step, grid);
            if (found >= 0 && found != sector) {
                return found;
            }
        }
        return SectorBorder.OUTSIDE;
    }

    /** The sector at some distance from the middle of a line, to its left or, for a negative distance, to its right. */
    private static int sectorBeside(LineSegment line, double offset, SectorGrid grid) {
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
                neighbours.computeIfAbsent(one, none -> new BitSet()).set(other);
                neighbours.computeIfAbsent(other, none -> new BitSet()).set(one);
            }
        }
    }

    /** The sectors that share a border with one. */
    IntStream neighbours(int sector) {
        return neighbours.getOrDefault(sector, NONE).stream();
    }

    /** All borders within a distance of a point. */
    List<SectorBorder> listWithin(Coordinate point, double metres) {
        Envelope around = new Envelope(point);
        around.expandBy(metres);
        List<SectorBorder> near = new ArrayList<>();
        for (Object item : index.query(around)) {
            SectorBorder border = (SectorBorder) item;
            if (border.distance(point) <= metres) {
                near.add(border);
            }
        }
        return near;
    }

    /** The nearest border that a rule takes, if there is one within a distance; looked for in widening circles. */
    Optional<SectorBorder> findNearest(Coordinate point, double atMostMetres, Predicate<SectorBorder> rule) {
        for (double reach = Math.min(50, atMostMetres); ; reach = Math.min(reach * 3, atMostMetres)) {
            Optional<SectorBorder> nearest = listWithin(point, reach).stream()
                    .filter(rule)
                    .min(Comparator.<SectorBorder>comparingDouble(border -> border.distance(point))
                            .thenComparingInt(SectorBorder::one));
            if (nearest.isPresent() || reach >= atMostMetres) {
                return nearest;
            }
        }
    }
}
