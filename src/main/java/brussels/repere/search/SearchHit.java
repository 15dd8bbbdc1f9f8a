package brussels.repere.search;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.ListedService;
import brussels.repere.hours.OpenStatus;
import brussels.repere.search.query.Ranking;
import brussels.repere.search.reason.Reason;
import java.util.List;

/**
 * A service in an answer.
 *
 * @param certainty {@link Certainty#NONE} for a service that serves elsewhere; null if its area is not declared
 * @param distance in metres from the point of the place; null if either has no point, or the point is confidential
 * @param ranking why it stands where it stands; null for a service that does not answer the question itself
 * @param openingStatus at the requested time, or now; null if no current hours are known
 */
public record SearchHit(
        ListedService service,
        Tier tier,
        Certainty certainty,
        Double distance,
        Ranking ranking,
        OpenStatus openingStatus,
        List<Reason> reasons) {}
