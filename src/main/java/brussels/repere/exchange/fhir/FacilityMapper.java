package brussels.repere.exchange.fhir;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.Site;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps the sites of an organization, as far as they may be told, to the facilities of mCSD. Immutable. */
public final class FacilityMapper {

    private static final int COORDINATE_DECIMALS = 6;

    private final FhirVocabulary vocabulary;

    FacilityMapper(FhirVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static List<Token> listTypes() {
        return List.of(FhirVocabulary.FACILITY, FhirVocabulary.COMMUNITY_CENTER);
    }

    /** @param services all that one organization runs at one location, whose address may be told */
    FhirResource map(List<PublishedService> services, Instant lastUpdated) {
        ListedService first = services.get(0).service();
        Site site = first.location().site();
        FhirResource location = FhirResource.of(
                FhirType.LOCATION.code(),
                FhirIds.ofFacility(first.organization().id(), services.get(0).locationId()),
                lastUpdated,
                site.point() == null ? FhirProfile.FACILITY_LOCATION : FhirProfile.LOCATED_FACILITY,
                RecordIdentifiers.mapSources(services.stream().map(PublishedService::service), vocabulary));
        Bilingual name = first.organization().name();
        location.put(
                        "identifier",
                        RecordIdentifiers.map(
                                List.of(RecordIdentifiers.ofUuid(services.get(0).locationId()))))
                .put("status", OrganizationMapper.isActive(services) ? "active" : "inactive")
                .putBilingual("name", name)
                .put("mode", "instance")
                .put(
                        "type",
                        List.of(
                                FhirVocabulary.concept(FhirVocabulary.FACILITY, "Facility"),
                                FhirVocabulary.concept(FhirVocabulary.COMMUNITY_CENTER, "community service center")))
                .put("telecom", ContactPointMapper.map(first.contact()))
                .put("address", mapAddress(site))
                .put("physicalType", FhirVocabulary.concept(FhirVocabulary.BUILDING, "Building"))
                .put("position", mapPosition(site))
                .put(
                        "managingOrganization",
                        new FhirNode()
                                .put(
                                        "reference",
                                        FhirType.ORGANIZATION.reference(
                                                first.organization().id().toString()))
                                .putBilingual("display", name));
        return location.withVersion();
    }

    /** Null if nothing of the address is known. */
    private static FhirNode mapAddress(Site site) {
        if (site.street() == null && site.postcode() == null && site.city() == null) {
            return null;
        }
        FhirNode address = new FhirNode().put("use", "work").put("type", "physical");
        if (site.street() != null) {
            Bilingual line = Bilingual.orNull(
                    joinLine(site.street().fr(), site.number()),
                    joinLine(site.street().nl(), site.number()));
            address.put("line", List.of(FhirNode.translated(line)));
        }
        return address.putBilingual("city", site.city())
                .put("postalCode", site.postcode())
                .put("country", "BE");
    }

    private static String joinLine(String street, String number) {
        return street == null
                ? null
                : Stream.of(street, number).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    private static FhirNode mapPosition(Site site) {
        return site.point() == null
                ? null
                : new FhirNode()
                        .put("longitude", round(site.point().lon()))
                        .put("latitude", round(site.point().lat()));
    }

    private static BigDecimal round(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(COORDINATE_DECIMALS, RoundingMode.HALF_UP);
    }
}
