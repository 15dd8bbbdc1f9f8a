package brussels.repere.geocoding;

import brussels.repere.geography.TerritoryKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place that an address may mean.
 *
 * @param street null for territories and postcodes
 * @param number the house number as the register writes it; null if the register does not have it
 * @param unknownNumber the requested house number if the register does not have it; else null
 * @param interval the known houses between which the unknown number lies; null if there are none
 * @param position where the unknown number is expected on the line of the street; null if this is not known
 * @param crossing the street that crosses this one, if the place is a crossing; else null
 * @param landmark null for all other places
 * @param postcode the postcode of the street, or the place itself if it is a postcode
 * @param territories the territories that form the place; empty for streets and postcodes
 */
public record PlaceCandidate(
        Place.Precision precision,
        StreetPart street,
        String number,
        String unknownNumber,
        HouseNumberInterval interval,
        InterpolatedPosition position,
        StreetPart crossing,
        Landmark landmark,
        String postcode,
        List<TerritoryKey> territories) {

    public static PlaceCandidate house(StreetPart street, String number) {
        return new PlaceCandidate(
                Place.Precision.HOUSE, street, number, null, null, null, null, null, street.postcode(), List.of());
    }

    public static PlaceCandidate street(StreetPart street) {
        return street(street, List.of());
    }

    /**
     * Creates a candidate for a street.
     *
     * @param numbers the possible spellings of a house number that the street is not known to have; empty if no number
     *     was requested
     */
    public static PlaceCandidate street(StreetPart street, List<String> numbers) {
        return new PlaceCandidate(
                Place.Precision.STREET,
                street,
                null,
                numbers.isEmpty() ? null : numbers.get(0),
                HouseNumberInterval.find(street, numbers).orElse(null),
                null,
                null,
                null,
                street.postcode(),
                List.of());
    }

    /** Creates a candidate for the crossing of two streets. */
    public static PlaceCandidate crossing(StreetPart street, StreetPart crossing) {
        return new PlaceCandidate(
                Place.Precision.CROSSING, street, null, null, null, null, crossing, null, street.postcode(), List.of());
    }

    /** Returns the same candidate with the position at which its unknown number is expected. */
    public PlaceCandidate withPosition(InterpolatedPosition expected) {
        return new PlaceCandidate(
                precision, street, number, unknownNumber, interval, expected, crossing, null, postcode, territories);
    }

    public static PlaceCandidate territories(List<TerritoryKey> territories) {
        return new PlaceCandidate(Place.Precision.AREA, null, null, null, null, null, null, null, null, territories);
    }

    public static PlaceCandidate postcode(String postcode) {
        return new PlaceCandidate(Place.Precision.AREA, null, null, null, null, null, null, null, postcode, List.of());
    }

    public static PlaceCandidate landmark(Landmark landmark) {
        return new PlaceCandidate(
                Place.Precision.LANDMARK, null, null, null, null, null, null, landmark, null, List.of());
    }

    /**
     * Returns {@code house}, {@code crossing}, {@code landmark}, {@code street}, {@code postcode}, or the level of a territory.
     */
    public String kind() {
        if (landmark != null) {
            return "landmark";
        }
        if (crossing != null) {
            return "crossing";
        }
        if (street != null) {
            return number == null ? "street" : "house";
        }
        return postcode != null ? "postcode" : territories.get(0).level().code();
    }

    /**
     * Returns the id by which clients request it: {@code house:4568-1070-21001:211}, {@code
     * crossing:3318-1000-21004:4271-1000-21004}, {@code landmark:stop-clemenceau-21001}, {@code postcode:1070}, {@code bassin:N}.
     */
    public String id() {
        if (landmark != null) {
            return "landmark:" + landmark.id();
        }
        if (crossing != null) {
            return "crossing:" + street.id() + ":" + crossing.id();
        }
        if (street != null) {
            return number == null ? "street:" + street.id() : "house:" + street.id() + ":" + number;
        }
        return postcode != null
                ? "postcode:" + postcode
                : territories.stream().map(TerritoryKey::toString).collect(Collectors.joining(","));
    }
}
