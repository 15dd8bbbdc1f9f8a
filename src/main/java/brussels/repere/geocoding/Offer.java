package brussels.repere.geocoding;

import brussels.repere.geography.TerritoryKey;
import java.util.List;

/**
 * A place that somebody may have meant.
 *
 * @param street null for territories and postcodes
 * @param number as the register writes it; null where it is not known there
 * @param postcode of the street, or the place itself where that is a postcode
 * @param territories that the place is; empty for streets and postcodes
 */
public record Offer(
        Place.Precision precision, StreetPart street, String number, String postcode, List<TerritoryKey> territories) {

    static Offer house(StreetPart street, String number) {
        return new Offer(Place.Precision.HOUSE, street, number, street.postcode(), List.of());
    }

    static Offer street(StreetPart street) {
        return new Offer(Place.Precision.STREET, street, null, street.postcode(), List.of());
    }

    static Offer territories(List<TerritoryKey> territories) {
        return new Offer(Place.Precision.AREA, null, null, null, territories);
    }

    static Offer postcode(String postcode) {
        return new Offer(Place.Precision.AREA, null, null, postcode, List.of());
    }
}
