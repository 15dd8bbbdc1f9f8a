package brussels.repere.geography.comparison;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Which sector of a later map stands for each sector of an earlier one: the one of the same code, else, where sectors were cut anew, the one
 * that holds most of its ground. Immutable, safe for use by several threads.
 */
public final class SectorMatch {

    private static final int NONE = -1;

    private final TerritoryMap before;
    private final TerritoryMap after;
    private final int[] matches;

    private SectorMatch(TerritoryMap before, TerritoryMap after) {
        this.before = before;
        this.after = after;
        this.matches = before.sectors().stream().mapToInt(this::match).toArray();
    }

    public static SectorMatch of(TerritoryMap before, TerritoryMap after) {
        return new SectorMatch(before, after);
    }

    private int match(StatisticalSector sector) {
        return after.findSector(sector.code()).orElseGet(() -> findLargest(sector.boundary()));
    }

    private int findLargest(Geometry boundary) {
        List<StatisticalSector> sectors = after.sectors();
        int best = NONE;
        double largest = 0;
        for (int number = 0; number < sectors.size(); number++) {
            Geometry other = sectors.get(number).boundary();
            if (other.getEnvelopeInternal().intersects(boundary.getEnvelopeInternal())) {
                double area = OverlayNGRobust.overlay(other, boundary, OverlayNG.INTERSECTION)
                        .getArea();
                if (area > largest) {
                    largest = area;
                    best = number;
                }
            }
        }
        return best;
    }

    public TerritoryMap before() {
        return before;
    }

    public TerritoryMap after() {
        return after;
    }

    /** Returns the number of the sector of the later map that stands for one of the earlier map; -1 where no ground is common. */
    public int find(int sector) {
        return matches[sector];
    }

    /** Returns whether the later map does not have the code of a sector of the earlier map. */
    public boolean isRecut(int sector) {
        return after.findSector(before.sectors().get(sector).code()).isEmpty();
    }

    /** Returns the sectors of the earlier map for which those of a set of the later map stand. */
    public SectorSet toBefore(SectorSet ofAfter) {
        return SectorSet.of(
                matches.length,
                IntStream.range(0, matches.length)
                        .filter(sector -> matches[sector] != NONE && ofAfter.contains(matches[sector])));
    }
}
