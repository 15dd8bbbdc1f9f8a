package brussels.repere.exchange.fhir;

import java.util.List;
import java.util.stream.Stream;

/** Canonical addresses of the profiles of IHE mCSD that resources conform to. */
final class FhirProfile {

    private static final String BASE = "https://profiles.ihe.net/ITI/mCSD/StructureDefinition/IHE.mCSD.";

    static final List<String> ORGANIZATION = List.of(BASE + "Organization");
    static final List<String> FACILITY_ORGANIZATION = List.of(BASE + "Organization", BASE + "FacilityOrganization");
    static final List<String> JURISDICTION_ORGANIZATION =
            List.of(BASE + "Organization", BASE + "JurisdictionOrganization");
    static final List<String> FACILITY_LOCATION = List.of(BASE + "Location", BASE + "FacilityLocation");
    static final List<String> LOCATED_FACILITY =
            List.of(BASE + "Location", BASE + "FacilityLocation", BASE + "LocationDistance");
    static final List<String> JURISDICTION_LOCATION = List.of(BASE + "Location", BASE + "JurisdictionLocation");
    static final List<String> HEALTHCARE_SERVICE = List.of(BASE + "HealthcareService");

    private FhirProfile() {}

    static List<String> list(FhirType type) {
        Stream<List<String>> lists =
                switch (type) {
                    case ORGANIZATION -> Stream.of(FACILITY_ORGANIZATION, JURISDICTION_ORGANIZATION);
                    case LOCATION -> Stream.of(LOCATED_FACILITY, JURISDICTION_LOCATION);
                    case HEALTHCARE_SERVICE -> Stream.of(HEALTHCARE_SERVICE);
                };
        return lists.flatMap(List::stream).distinct().toList();
    }
}
