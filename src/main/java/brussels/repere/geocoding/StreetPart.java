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
 * @param id of the official register: number of the street, postcode, commune (4568-1070-21001)
 * @param houses by number in capital letters: 16B
 */
public record StreetPart(
        String id, Bilingual name, String postcode, TerritoryKey commune, Map<String, Place.Point> houses) {

    public StreetPart {
        houses = Map.copyOf(houses);
    }

    /** The first of some ways to write a number that is known here; a house of several numbers is known by each. */
    public Optional<String> findKnownNumber(List<String> numbers) {
        List<String> capitals =
                numbers.stream().map(number -> number.toUpperCase(Locale.ROOT)).toList();
        return capitals.stream().filter(houses::containsKey).findFirst().or(() -> capitals.stream()
                .flatMap(number -> houses.keySet().stream()
                        .filter(known -> HouseNumber.isOneOf(number, known))
                        .sorted())
                .findFirst());
    }
}
