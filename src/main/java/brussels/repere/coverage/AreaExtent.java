package brussels.repere.coverage;

import brussels.repere.geography.SectorSet;

/**
 * The ground of an area, in statistical sectors of the map that its {@link CoverageMap} has: for each set of sectors it says the same as
 * {@link CoverageMap#coverageOf} for a place that is no house. Immutable.
 *
 * @param certain the sectors that it covers as a whole; all of them if it reaches beyond the Region around it
 * @param possible those that it covers, or may cover, at least in part; among them all that are certain
 * @param wholeRegion whether it covers the whole Region, in whatever words: such an area is not finer than the Region
 */
public record AreaExtent(SectorSet certain, SectorSet possible, boolean wholeRegion) {

    /** Returns how the area serves a set of sectors. */
    public Certainty certaintyOf(SectorSet sectors) {
        if (sectors.isEmpty() || !possible.intersects(sectors)) {
            return Certainty.NONE;
        }
        return certain.containsAll(sectors) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }
}
