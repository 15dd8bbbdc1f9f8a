package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which of the streets of one name an address means, by its number, postcode and town. Whether a number is a
 * house number or a postcode depends on what exists. If several streets are possible, all are returned. Immutable, safe
 * for use by several threads.
 */
final class StreetDisambiguator {

    private final TerritoryMap map;
    private final boolean complete;

    /** @param complete whether all houses of the streets are known */
    StreetDisambiguator(TerritoryMap map, boolean complete) {
        this.map = map;
        this.complete = complete;
    }

    private record RemainderReading(
            AddressRemainder remainder, List<StreetPart> fitting, List<PlaceCandidate> candidates) {

        boolean hasHouse() {
            return candidates.stream().anyMatch(candidate -> candidate.number() != null);
        }
    }

    /**
     * Returns the places that the address may mean; none if no street of these lies where the address says.
     *
     * @param named the streets whose name equals the words
     * @param parts these streets, and the same streets in neighbouring communes that spell them differently
     * @param readings the readings of the other words, the likeliest first
     * @param isWholeName whether the words are a whole name, because only then may a house be meant
     */
    List<PlaceCandidate> disambiguate(
            List<StreetPart> named, List<StreetPart> parts, List<AddressRemainder> readings, boolean isWholeName) {
        boolean allowHouses = isWholeName && haveOneName(named);
        List<RemainderReading> outcomes = new ArrayList<>();
        for (AddressRemainder remainder : readings) {
            List<StreetPart> inTown = filterByTowns(parts, remainder);
            if (!inTown.isEmpty()) {
                List<StreetPart> fitting = inTown.stream()
                        .filter(part ->
                                remainder.postcode() == null || part.postcode().equals(remainder.postcode()))
                        .toList();
                outcomes.add(new RemainderReading(
                        remainder,
                        fitting,
                        listCandidates(named, fitting.isEmpty() ? inTown : fitting, remainder, allowHouses)));
            }
        }
        return decide(outcomes);
    }

    private List<PlaceCandidate> decide(List<RemainderReading> outcomes) {
        List<RemainderReading> fitting = outcomes.stream()
                .filter(outcome -> !outcome.fitting().isEmpty())
                .toList();
        RemainderReading houseWithPostcode = fitting.stream()
                .filter(outcome -> outcome.remainder().postcode() != null && outcome.hasHouse())
                .findFirst()
                .orElse(null);
        if (houseWithPostcode != null) {
            return houseWithPostcode.candidates();
        }
        RemainderReading withPostcode = fitting.stream()
                .filter(outcome -> outcome.remainder().postcode() != null)
                .findFirst()
                .orElse(null);
        RemainderReading withoutPostcode = outcomes.stream()
                .filter(outcome -> outcome.remainder().postcode() == null)
                .findFirst()
                .orElse(null);
        if (withPostcode == null) {
            return withoutPostcode == null ? List.of() : withOtherPostcode(withoutPostcode, outcomes);
        }
        // A single number may be a postcode for one street and a house number for another. Without a known house it is
        // a
        // postcode.
        boolean hasSingleNumber =
                withoutPostcode != null && withPostcode.remainder().numbers().isEmpty();
        return hasSingleNumber && withoutPostcode.hasHouse()
                ? merge(withPostcode.candidates(), withoutPostcode.candidates())
                : withPostcode.candidates();
    }

    /**
     * Handles a postcode that no street of the name has. The postcode may be wrong, unless it is the house number, or
     * the town confirms the street.
     */
    private static List<PlaceCandidate> withOtherPostcode(
            RemainderReading withoutPostcode, List<RemainderReading> outcomes) {
        List<String> numbers = withoutPostcode.remainder().numbers();
        boolean isNumber = outcomes.stream()
                .map(outcome -> outcome.remainder().postcode())
                .anyMatch(postcode ->
                        !numbers.isEmpty() && numbers.get(numbers.size() - 1).equals(postcode));
        boolean isPostcodeWrong =
                outcomes.size() > 1 && !isNumber && !withoutPostcode.remainder().hasTownBelowRegion();
        return isPostcodeWrong ? withoutNumber(withoutPostcode.candidates()) : withoutPostcode.candidates();
    }

    private static List<PlaceCandidate> withoutNumber(List<PlaceCandidate> candidates) {
        return candidates.stream()
                .map(candidate -> PlaceCandidate.street(candidate.street()))
                .toList();
    }

    /**
     * Adds those of the other candidates that are known houses. A street that is meant with and without a number is
     * kept without.
     */
    private static List<PlaceCandidate> merge(List<PlaceCandidate> preferred, List<PlaceCandidate> others) {
        List<PlaceCandidate> additional = others.stream()
                .filter(other -> other.number() != null)
                .filter(other -> preferred.stream().noneMatch(candidate -> candidate.street() == other.street()))
                .toList();
        return Stream.concat(preferred.stream(), additional.stream()).toList();
    }

    private List<PlaceCandidate> listCandidates(
            List<StreetPart> named, List<StreetPart> streets, AddressRemainder remainder, boolean allowHouses) {
        List<StreetPart> withHouse = streets.stream()
                .filter(part -> part.findKnownNumber(remainder.numbers()).isPresent())
                .toList();
        List<StreetPart> withoutHouse =
                streets.stream().filter(part -> !withHouse.contains(part)).toList();
        if (!allowHouses) {
            // The words match several streets, of which one happens to have a known house with that number.
            return sort(streets, remainder)
                    .map(part ->
                            PlaceCandidate.street(part, withHouse.contains(part) ? List.of() : remainder.numbers()))
                    .toList();
        }
        List<PlaceCandidate> known = sort(withHouse, remainder)
                .map(part -> PlaceCandidate.house(
                        part, part.findKnownNumber(remainder.numbers()).orElseThrow()))
                .toList();
        // A house in a street with a similar spelling does not rule out a street whose name equals the words.
        boolean isDecided = complete
                && (withHouse.stream().anyMatch(named::contains)
                        || streets.stream().noneMatch(named::contains));
        // In an incomplete register, a missing house number does not prove that the house does not exist.
        return isDecided && !known.isEmpty()
                ? known
                : Stream.concat(
                                known.stream(),
                                sort(withoutHouse, remainder)
                                        .map(part -> PlaceCandidate.street(part, remainder.numbers())))
                        .toList();
    }

    /**
     * Sorts the streets. If the address names Brussels, which may mean the whole Region, streets of the city come
     * first.
     */
    private static Stream<StreetPart> sort(List<StreetPart> parts, AddressRemainder remainder) {
        return parts.stream()
                .sorted(Comparator.comparing((StreetPart part) ->
                                remainder.namesCity() && !part.commune().equals(PostcodeSectors.CITY_OF_BRUSSELS))
                        .thenComparing(StreetPart::postcode)
                        .thenComparing(StreetPart::commune));
    }

    /**
     * Returns whether the streets share a name in at least one language, because registers may spell the other name
     * differently in each commune.
     */
    private static boolean haveOneName(List<StreetPart> parts) {
        return parts.stream().map(part -> part.name().fr()).distinct().count() == 1
                || parts.stream().map(part -> part.name().nl()).distinct().count() == 1;
    }

    private List<StreetPart> filterByTowns(List<StreetPart> parts, AddressRemainder remainder) {
        List<StreetPart> inTown = parts.stream()
                .filter(part -> remainder.towns().stream().allMatch(town -> liesIn(part, town)))
                .toList();
        boolean isPostcodeInTown =
                inTown.stream().anyMatch(part -> part.postcode().equals(remainder.postcode()));
        if (isPostcodeInTown || !remainder.hasTownBelowRegion()) {
            return inTown;
        }
        List<StreetPart> withTownPostcode = inTown.stream()
                .filter(part -> remainder.towns().stream().allMatch(town -> hasPostcodeOf(part, town)))
                .toList();
        return withTownPostcode.isEmpty() ? inTown : withTownPostcode;
    }

    private boolean liesIn(StreetPart part, List<TerritoryKey> town) {
        SectorSet commune = map.sectorsOf(part.commune());
        return town.stream().anyMatch(key -> map.sectorsOf(key).intersects(commune));
    }

    private boolean hasPostcodeOf(StreetPart part, List<TerritoryKey> town) {
        return town.stream()
                .map(key -> map.find(key).orElseThrow().postcodes())
                .anyMatch(postcodes -> postcodes.isEmpty() || postcodes.contains(part.postcode()));
    }
}
