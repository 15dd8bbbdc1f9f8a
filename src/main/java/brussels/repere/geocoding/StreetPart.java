package brussels.repere.geocoding;

import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A street within one commune and one postcode, with the houses of it that are known. Immutable.
 *
 * @param houses by number in capital letters: 16B
 */
public record StreetPart(Bilingual name, String postcode, TerritoryKey commune, Map<String, Place.Point> houses) {

    public StreetPart {
        houses = Map.copyOf(houses);
    }

    /** The first of some ways to write a number that is known here. */
    Optional<String> known(List<String> numbers) {
        return numbers.stream()
                .map(number -> number.toUpperCase(Locale.ROOT))
                .filter(houses::containsKey)
                .findFirst();
    }
}
