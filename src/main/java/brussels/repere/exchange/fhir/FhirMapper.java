package brussels.repere.exchange.fhir;

import brussels.repere.directory.PublishedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.exchange.hsds.HsdsTerms;
import java.time.Instant;
import java.util.List;

/** Maps all that is served in FHIR, for one state of the data. Immutable, safe for use by several threads. */
public final class FhirMapper {

    private final FhirVocabulary vocabulary;
    private final CoverageJurisdictions coverage;
    private final OrganizationMapper organizations;
    private final FacilityMapper facilities;
    private final JurisdictionMapper jurisdictions;
    private final HealthcareServiceMapper services;

    /** @param base the address of this application, for our own code systems; it ends with a slash */
    public FhirMapper(
            CoverageJurisdictions coverage,
            JurisdictionBoundaries boundaries,
            HsdsTerms terms,
            Taxonomy needs,
            String base) {
        this.coverage = coverage;
        this.vocabulary = new FhirVocabulary(terms, base);
        this.organizations = new OrganizationMapper(vocabulary);
        this.facilities = new FacilityMapper(vocabulary);
        this.jurisdictions = new JurisdictionMapper(vocabulary, boundaries, coverage.map());
        this.services = new HealthcareServiceMapper(vocabulary, needs, coverage);
    }

    /** Lists canonical addresses of the profiles to which resources of a type conform, as far as they are what these are of. */
    public static List<String> listProfiles(FhirType type) {
        return FhirProfile.list(type);
    }

    public CoverageJurisdictions coverage() {
        return coverage;
    }

    public OrganizationMapper organizations() {
        return organizations;
    }

    public JurisdictionMapper jurisdictions() {
        return jurisdictions;
    }

    public HealthcareServiceMapper services() {
        return services;
    }

    /** @param services all that an organization runs, at each of their locations */
    public FhirResource mapOrganization(List<PublishedService> services) {
        return organizations.map(services);
    }

    /** @param services all that one organization runs at one location, whose address may be told */
    public FhirResource mapFacility(List<PublishedService> services) {
        return facilities.map(services, OrganizationMapper.lastUpdated(services));
    }

    public FhirResource mapService(PublishedService service) {
        return services.map(service);
    }

    public FhirResource mapJurisdiction(FhirType type, FhirJurisdiction jurisdiction, Instant lastUpdated) {
        return type == FhirType.LOCATION
                ? jurisdictions.mapLocation(jurisdiction, lastUpdated)
                : jurisdictions.mapOrganization(jurisdiction, lastUpdated);
    }
}
