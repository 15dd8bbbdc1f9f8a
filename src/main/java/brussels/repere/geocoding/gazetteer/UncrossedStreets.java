package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.StreetPart;
import java.util.OptionalDouble;

/**
 * Two streets whose crossing was asked, and that are not known to cross.
 *
 * @param metresApart how far apart the nearest streets of these names are; empty if the line of one of them is not known, so that
 *     they may cross
 */
public record UncrossedStreets(StreetPart one, StreetPart other, OptionalDouble metresApart) {}
