package brussels.repere.geography;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A named territory of some level.
 *
 * @param postcodes those that people use for it, empty where none is its own
 * @param population null where it is not published
 * @param populationYear null where there is no population
 * @param derived whether which sectors it holds was derived by us rather than published by an authority
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
