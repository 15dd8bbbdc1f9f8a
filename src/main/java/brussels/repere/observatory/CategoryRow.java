package brussels.repere.observatory;

import java.util.List;

/**
 * The services of one category, with all below it, by declared area.
 *
 * @param category the id of the term
 * @param services how many there are in all
 * @param territories the counts of each territory of a level, in the order of their codes
 */
public record CategoryRow(String category, int services, List<TerritoryCounts> territories) {

    public CategoryRow {
        territories = List.copyOf(territories);
    }

    /** The counts of one territory, by class. */
    public record TerritoryCounts(AreaCount finer, AreaCount region) {}
}
