package brussels.repere.geocoding.register;

import brussels.repere.geocoding.StreetPart;

/**
 * A known house near a point.
 *
 * @param number as the register writes it
 */
public record NearestHouse(StreetPart street, String number, double metres) {}
