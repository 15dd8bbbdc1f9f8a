package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.directory.FhirEntry;
import java.util.List;
import java.util.Map;

/**
 * What a search found. Immutable.
 *
 * @param total of all pages
 * @param matches of this page
 * @param metres how far each match is from the nearest point that was asked about; empty where none was
 * @param included what is told with them
 * @param more whether there are further pages
 */
public record SearchResult(
        int total, List<FhirEntry> matches, Map<String, Double> metres, List<FhirEntry> included, boolean more) {}
