package brussels.repere.geography;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A named territory of some level.
 *
 * @param postcodes the postcodes that people use for it; empty if none is specific to it
 * @param population null if it is not published
 * @param populationYear null if there is no population
 * @param derived whether the assignment of its sectors was derived by the project instead of published by an authority
 */
public record Territory(
        TerritoryKey key,
        Bilingual name,
        List<String> postcodes,
        Integer population,
        Integer populationYear,
        boolean derived) {

    public Territory {
        postcodes = List.copyOf(postcodes);
    }
}
