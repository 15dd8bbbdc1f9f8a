package brussels.repere.geography.comparison;

import brussels.repere.geography.Territory;

/**
 * A territory that holds other sectors than before, is new, or is gone. Sectors and people are those of the earlier delimitation, also after
 * the change, so that they add up to the same.
 *
 * @param before null for a territory that is new
 * @param after null for one that is gone
 */
public record TerritoryChange(
        Territory before, Territory after, int sectorsBefore, int sectorsAfter, long peopleBefore, long peopleAfter) {

    /** Returns the territory as it is afterwards, or as it was where it is gone. */
    public Territory territory() {
        return after == null ? before : after;
    }
}
