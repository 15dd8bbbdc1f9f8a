package brussels.repere.search.question;

import brussels.repere.eligibility.EligibilityCriteria;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What narrows an answer. Immutable.
 *
 * @param facets the chosen values of each facet, known and of the right form: several values of one facet are alternatives,
 *     different facets are cumulative
 * @param serviceIds the only services that the question is about, by the id of the service at its location; empty if it is
 *     about all
 * @param eligibility what is known of the person who would come, and on which terms
 */
public record SearchFilters(Map<Facet, List<String>> facets, List<UUID> serviceIds, EligibilityCriteria eligibility) {

    /** Returns the chosen values of a facet; empty if it does not narrow the answer. */
    public List<String> valuesOf(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
