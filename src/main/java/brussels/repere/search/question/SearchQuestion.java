package brussels.repere.search.question;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a search asks. Immutable.
 *
 * @param coverage who covers the place
 * @param filters several values of one are alternatives, different ones are cumulative; each known and of the right form
 * @param serviceIds those that it is about alone, by the id of the service at its location; none where it is about all
 * @param eligibility what is said of who would come, and on which terms
 * @param visitTime when they would come
 * @param intents what is asked for in words, each by itself; none where nothing is
 * @param minIntentsMet how many of the wishes a service meets, at the least in part
 * @param radius in metres around the point of the place, or around its ground where it has none: how far is near; it never
 *     removes a service that serves
 * @param page from 1
 * @param lang of the reasons
 */
public record SearchQuestion(
        PlaceCoverage coverage,
        Map<Facet, List<String>> filters,
        List<UUID> serviceIds,
        EligibilityCriteria eligibility,
        VisitTime visitTime,
        List<SearchIntent> intents,
        int minIntentsMet,
        Reach reach,
        int radius,
        int page,
        int size,
        Lang lang) {

    /** Of what is near, where nobody said another. */
    public static final int DEFAULT_RADIUS_METRES = 1500;

    /** What is needed, of all wishes. */
    public List<SearchIntent.Need> needs() {
        return intents.stream().flatMap(wish -> wish.needs().stream()).toList();
    }
}
