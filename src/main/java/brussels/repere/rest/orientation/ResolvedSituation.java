package brussels.repere.rest.orientation;

import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.understanding.reading.Reading;
import java.util.List;

/**
 * A situation that was read and checked.
 *
 * @param possible needs that were only perhaps meant
 * @param query the same as a search
 * @param search what the search was resolved to: the place above all
 * @param parts what was read in the text, or in needs that were given in words
 * @param distress the kinds of distress that it speaks of
 * @param notUnderstood needs, as they were given, that mean nothing known
 * @param leftOut needs beyond the ten that a plan can hold, as they were typed
 */
record ResolvedSituation(
        Situation situation,
        List<SituationNeed> possible,
        ServicesQuery query,
        ResolvedSearch search,
        List<Reading.Part> parts,
        List<String> distress,
        List<String> notUnderstood,
        List<String> leftOut) {}
