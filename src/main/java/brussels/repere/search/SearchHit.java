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
 * @param certainty {@link Certainty#NONE} for one that serves elsewhere; null where its area is not declared
 * @param openingStatus at the time asked, or now; null where nobody may say so
 * @param ranking by which it stands where it stands; null for one that nobody asked for
 * @param distance in metres from the point of the place; null where either has no point that may be told
 */
public record SearchHit(
        ListedService service,
        Tier tier,
        Certainty certainty,
        Double distance,
        Ranking ranking,
        OpenStatus openingStatus,
        List<Reason> reasons) {}
