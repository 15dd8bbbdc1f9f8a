package brussels.repere.observatory;

import java.util.Comparator;

/**
 * How many services serve all people of a statistical sector by their declared area. Better is who has more that are finer than the
 * Region; among equals, more for the Region; then, more that serve it perhaps.
 *
 * @param finer whose area is finer than the Region, and covers the whole sector
 * @param region whose area is the whole Region
 * @param possible whose area covers a part of the sector, or is not completely known
 */
public record SectorCover(int finer, int region, int possible) implements Comparable<SectorCover> {

    private static final Comparator<SectorCover> FINER_FIRST = Comparator.comparingInt(SectorCover::finer)
            .thenComparingInt(SectorCover::region)
            .thenComparingInt(SectorCover::possible);

    /** What serves the people of a sector best, from the worst on. */
    public enum Best {
        NOBODY,
        POSSIBLE,
        REGION,
        FINER
    }

    /** Returns the class that the people of the sector are counted in. */
    public Best best() {
        if (finer > 0) {
            return Best.FINER;
        }
        if (region > 0) {
            return Best.REGION;
        }
        return possible > 0 ? Best.POSSIBLE : Best.NOBODY;
    }

    @Override
    public int compareTo(SectorCover other) {
        return FINER_FIRST.compare(this, other);
    }
}
