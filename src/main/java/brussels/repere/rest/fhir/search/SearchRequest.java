package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import java.util.List;
import java.util.function.Predicate;

/**
 * A search that can be made. Immutable.
 *
 * @param conditions all of which a resource meets
 * @param near around which it is searched, any of them; what is found is told in the order of the distance. Empty for none
 * @param count how many are told at most; 0 for how many there are alone
 * @param after the id of the last one that was told before; null for the first page
 * @param outside whether a point is asked about that lies outside of the Region
 * @param used the parameters that are understood, each with its value, for links
 * @param ignored names of those that are not, where the client lets them be ignored
 */
public record SearchRequest(
        FhirType type,
        List<Predicate<FhirEntry>> conditions,
        List<NearMatcher> near,
        List<SearchInclusion> inclusions,
        int count,
        String after,
        boolean outside,
        List<UsedParameter> used,
        List<String> ignored) {

    /** A parameter as the client wrote it. */
    public record UsedParameter(String name, String value) {}
}
