package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.PlaceCandidate;
import java.util.List;

/**
 * Streets of which a crossing was asked, and that are not known to cross.
 *
 * @param streets the streets of both names
 * @param areLinesKnown whether the lines of all of them are known, so that they surely do not cross
 */
public record UncrossedStreets(List<PlaceCandidate> streets, boolean areLinesKnown) {}
