package brussels.repere.exchange.fhir.directory;

import brussels.repere.directory.Site;
import brussels.repere.exchange.fhir.FhirJurisdiction;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A resource that can be found: what it is searched by, and where it is read. Nothing confidential is in it. Immutable.
 *
 * @param rows ids of the services at location of which a service or a facility is told, or of the organization; none for a jurisdiction
 * @param jurisdiction null for what is of the directory
 */
public record FhirEntry(
        FhirType type,
        String id,
        Instant lastUpdated,
        SearchValues values,
        List<UUID> rows,
        FhirJurisdiction jurisdiction) {

    public FhirEntry {
        rows = List.copyOf(rows);
    }

    /** Returns a relative reference to it. */
    public String reference() {
        return type.reference(id);
    }

    /**
     * What a resource is searched by.
     *
     * @param active of a location, whether its status is so
     * @param names in all languages, and others
     * @param categories of services; none for others
     * @param references relative, by the name of the search parameter
     * @param point where it is; null where it is nowhere, where that is not known, and where it must not be told
     */
    public record SearchValues(
            boolean active,
            List<String> names,
            List<Token> identifiers,
            List<Token> types,
            List<Token> categories,
            Map<String, List<String>> references,
            Site.Point point) {

        public SearchValues {
            names = List.copyOf(names);
            identifiers = List.copyOf(identifiers);
            types = List.copyOf(types);
            categories = List.copyOf(categories);
            references = Map.copyOf(references);
        }
    }
}
