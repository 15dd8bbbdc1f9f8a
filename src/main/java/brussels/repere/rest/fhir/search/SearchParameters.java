package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import brussels.repere.exchange.fhir.directory.FhirEntry.SearchValues;
import brussels.repere.rest.fhir.search.SearchParameter.Kind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parameters of each type, of which the CapabilityStatement is written too: those of FHIR R4 that IHE mCSD asks for, and {@code contains}
 * of the National Directory of Healthcare. Immutable.
 */
public final class SearchParameters {

    private static final String R4 = "http://hl7.org/fhir/SearchParameter/";
    private static final String NATIONAL_DIRECTORY = "http://hl7.org/fhir/us/ndh/SearchParameter/location-contains";
    private static final String MCSD = "https://profiles.ihe.net/ITI/mCSD/SearchParameter/IHE.mCSD.Organization.";
    private static final Set<String> STRING_MODIFIERS = Set.of("contains", "exact");
    private static final String LOCATION_STATUS = "http://hl7.org/fhir/location-status";

    private static final Map<FhirType, Map<String, SearchParameter>> ALL = build();

    private SearchParameters() {}

    private static Map<FhirType, Map<String, SearchParameter>> build() {
        Map<FhirType, Map<String, SearchParameter>> all = new EnumMap<>(FhirType.class);
        all.put(
                FhirType.ORGANIZATION,
                index(
                        token("active", "Organization-active", SearchParameters::active),
                        token("identifier", "Organization-identifier", values(SearchValues::identifiers)),
                        string("Organization-name"),
                        reference("partof", "Organization-partof", FhirType.ORGANIZATION),
                        token("type", "Organization-type", values(SearchValues::types)),
                        // No organization here has such a hierarchy, so they find none.
                        new SearchParameter(
                                "ihe-mcsd-hierarchy-type",
                                Kind.TOKEN,
                                MCSD + "HierarchyType",
                                Set.of(),
                                null,
                                entry -> List.of()),
                        new SearchParameter(
                                "ihe-mcsd-hierarchy-partof",
                                Kind.REFERENCE,
                                MCSD + "HierarchyPartOf",
                                Set.of(),
                                FhirType.ORGANIZATION,
                                null)));
        all.put(
                FhirType.LOCATION,
                index(
                        token("identifier", "Location-identifier", values(SearchValues::identifiers)),
                        string("Location-name"),
                        reference("organization", "Location-organization", FhirType.ORGANIZATION),
                        reference("partof", "Location-partof", FhirType.LOCATION),
                        token("status", "Location-status", SearchParameters::status),
                        token("type", "Location-type", values(SearchValues::types)),
                        new SearchParameter("near", Kind.NEAR, R4 + "Location-near", Set.of(), null, null),
                        new SearchParameter("contains", Kind.CONTAINS, NATIONAL_DIRECTORY, Set.of(), null, null)));
        all.put(
                FhirType.HEALTHCARE_SERVICE,
                index(
                        token("active", "HealthcareService-active", SearchParameters::active),
                        reference("coverage-area", "HealthcareService-coverage-area", FhirType.LOCATION),
                        token("identifier", "HealthcareService-identifier", values(SearchValues::identifiers)),
                        reference("location", "HealthcareService-location", FhirType.LOCATION),
                        string("HealthcareService-name"),
                        reference("organization", "HealthcareService-organization", FhirType.ORGANIZATION),
                        token(
                                "service-category",
                                "HealthcareService-service-category",
                                values(SearchValues::categories)),
                        token("service-type", "HealthcareService-service-type", values(SearchValues::types)),
                        // As mCSD calls the same.
                        token("type", "HealthcareService-service-type", values(SearchValues::types))));
        return all;
    }

    private static Map<String, SearchParameter> index(SearchParameter... own) {
        Map<String, SearchParameter> byName = new LinkedHashMap<>();
        byName.put("_id", token("_id", "Resource-id", entry -> List.of(new Token(null, entry.id()))));
        byName.put(
                "_lastUpdated",
                new SearchParameter("_lastUpdated", Kind.DATE, R4 + "Resource-lastUpdated", Set.of(), null, null));
        for (SearchParameter parameter : own) {
            byName.put(parameter.name(), parameter);
        }
        return byName;
    }

    private static SearchParameter token(String name, String definition, Function<FhirEntry, List<Token>> tokens) {
        return new SearchParameter(name, Kind.TOKEN, R4 + definition, Set.of(), null, tokens);
    }

    private static SearchParameter string(String definition) {
        return new SearchParameter("name", Kind.STRING, R4 + definition, STRING_MODIFIERS, null, null);
    }

    private static SearchParameter reference(String name, String definition, FhirType target) {
        return new SearchParameter(name, Kind.REFERENCE, R4 + definition, Set.of(target.code()), target, null);
    }

    private static Function<FhirEntry, List<Token>> values(Function<SearchValues, List<Token>> part) {
        return entry -> part.apply(entry.values());
    }

    private static List<Token> active(FhirEntry entry) {
        return List.of(new Token(null, String.valueOf(entry.values().active())));
    }

    private static List<Token> status(FhirEntry entry) {
        return List.of(new Token(LOCATION_STATUS, entry.values().active() ? "active" : "inactive"));
    }

    public static List<SearchParameter> list(FhirType type) {
        return List.copyOf(ALL.get(type).values());
    }

    static Optional<SearchParameter> find(FhirType type, String name) {
        return Optional.ofNullable(ALL.get(type).get(name));
    }
}
