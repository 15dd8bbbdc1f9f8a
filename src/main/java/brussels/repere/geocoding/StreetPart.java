package brussels.repere.geocoding;

import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a street that lies in one commune and one postcode, with its known houses. Immutable.
 *
 * @param id the id in the official register: number of the street, postcode, commune (4568-1070-21001)
 * @param houses the points of the houses by number, in capital letters: 16B
 */
public record StreetPart(
        String id, Bilingual name, String postcode, TerritoryKey commune, Map<String, Place.Point> houses) {

    public StreetPart {
        houses = Map.copyOf(houses);
    }

    /**
     * Returns the first of several spellings of a number that is known here. A house with several numbers is known by
     * each of them.
     */
    public Optional<String> findKnownNumber(List<String> numbers) {
        List<String> upperCaseNumbers =
                numbers.stream().map(number -> number.toUpperCase(Locale.ROOT)).toList();
        return upperCaseNumbers.stream().filter(houses::containsKey).findFirst().or(() -> upperCaseNumbers.stream()
                .flatMap(number -> houses.keySet().stream()
                        .filter(known -> HouseNumber.isOneOf(number, known))
                        .sorted())
                .findFirst());
    }
}
