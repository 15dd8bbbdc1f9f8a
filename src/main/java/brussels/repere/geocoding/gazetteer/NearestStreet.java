package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.StreetPart;

/**
 * A street near a point.
 *
 * @param metres the distance of the point to the line of the street
 */
public record NearestStreet(StreetPart street, double metres) {}
