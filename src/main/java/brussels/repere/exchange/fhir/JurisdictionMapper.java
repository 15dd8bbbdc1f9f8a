package brussels.repere.exchange.fhir;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Maps jurisdictions of mCSD: to a location with its boundary, and to the organization that stands for it. All territories are part of the
 * Region; other levels do not nest. Immutable.
 */
public final class JurisdictionMapper {

    private static final String BOUNDARY = "http://hl7.org/fhir/StructureDefinition/location-boundary-geojson";
    private static final String GEOJSON = "application/geo+json";

    private final FhirVocabulary vocabulary;
    private final JurisdictionBoundaries boundaries;
    private final CoverageMap coverage;

    JurisdictionMapper(FhirVocabulary vocabulary, JurisdictionBoundaries boundaries, CoverageMap coverage) {
        this.vocabulary = vocabulary;
        this.boundaries = boundaries;
        this.coverage = coverage;
    }

    public List<Token> listTypes(FhirJurisdiction jurisdiction) {
        return List.of(FhirVocabulary.JURISDICTION, vocabulary.level(jurisdiction.level()));
    }

    /** Lists its code: that by which its level knows it. */
    public List<Token> listIdentifiers(FhirJurisdiction jurisdiction) {
        String code = jurisdiction.territory() != null
                ? jurisdiction.territory().code()
                : jurisdiction.zone() != null ? jurisdiction.zone().code() : jurisdiction.areaKey();
        return List.of(new Token(vocabulary.system("territory-level") + "#" + jurisdiction.level(), code));
    }

    /** Returns the id of the Region, of which a jurisdiction is a part; empty for the Region itself and for what is no territory. */
    public Optional<String> findParent(FhirJurisdiction jurisdiction) {
        return jurisdiction.territory() == null || jurisdiction.territory().level() == Level.REGION
                ? Optional.empty()
                : coverage.territory().list(Level.REGION).stream()
                        .map(Territory::key)
                        .map(FhirIds::of)
                        .findFirst();
    }

    FhirResource mapLocation(FhirJurisdiction jurisdiction, Instant lastUpdated) {
        FhirResource location = FhirResource.of(
                FhirType.LOCATION.code(), jurisdiction.id(), lastUpdated, FhirProfile.JURISDICTION_LOCATION, List.of());
        boundaries
                .find(jurisdiction, coverage)
                .ifPresent(geoJson -> location.put("extension", List.of(mapBoundary(geoJson))));
        location.put("identifier", RecordIdentifiers.map(listIdentifiers(jurisdiction)))
                .put("status", "active")
                .putBilingual("name", jurisdiction.name())
                .put("mode", "instance")
                .put("type", mapTypes(jurisdiction))
                .put("physicalType", FhirVocabulary.concept(FhirVocabulary.JURISDICTION_GROUND, "Jurisdiction"))
                .put(
                        "managingOrganization",
                        new FhirNode()
                                .put("reference", FhirType.ORGANIZATION.reference(jurisdiction.id()))
                                .putBilingual("display", jurisdiction.name()))
                .put("partOf", mapParent(FhirType.LOCATION, jurisdiction));
        return location.withVersion();
    }

    FhirResource mapOrganization(FhirJurisdiction jurisdiction, Instant lastUpdated) {
        FhirResource organization = FhirResource.of(
                FhirType.ORGANIZATION.code(),
                jurisdiction.id(),
                lastUpdated,
                FhirProfile.JURISDICTION_ORGANIZATION,
                List.of());
        organization
                .put("identifier", RecordIdentifiers.map(listIdentifiers(jurisdiction)))
                .put("active", true)
                .put("type", mapTypes(jurisdiction))
                .putBilingual("name", jurisdiction.name())
                .put("partOf", mapParent(FhirType.ORGANIZATION, jurisdiction));
        return organization.withVersion();
    }

    private List<FhirNode> mapTypes(FhirJurisdiction jurisdiction) {
        return List.of(
                FhirVocabulary.concept(FhirVocabulary.JURISDICTION, "Jurisdiction"),
                FhirVocabulary.concept(vocabulary.level(jurisdiction.level()), (String) null));
    }

    private FhirNode mapParent(FhirType type, FhirJurisdiction jurisdiction) {
        return findParent(jurisdiction)
                .map(id -> new FhirNode().put("reference", type.reference(id)))
                .orElse(null);
    }

    private static FhirNode mapBoundary(String geoJson) {
        return FhirNode.extension(BOUNDARY)
                .put(
                        "valueAttachment",
                        new FhirNode()
                                .put("contentType", GEOJSON)
                                .put(
                                        "data",
                                        Base64.getEncoder().encodeToString(geoJson.getBytes(StandardCharsets.UTF_8))));
    }
}
