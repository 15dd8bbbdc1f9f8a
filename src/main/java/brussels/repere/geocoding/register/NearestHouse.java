package brussels.repere.geocoding.register;

import brussels.repere.geocoding.StreetPart;

/**
 * A known house near a point.
 *
 * @param number the house number as the register writes it
 * @param metres the distance to the point
 */
public record NearestHouse(StreetPart street, String number, double metres) {}
