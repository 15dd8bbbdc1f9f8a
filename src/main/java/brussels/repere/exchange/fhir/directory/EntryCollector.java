package brussels.repere.exchange.fhir.directory;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.Site;
import brussels.repere.exchange.fhir.FacilityMapper;
import brussels.repere.exchange.fhir.FhirIds;
import brussels.repere.exchange.fhir.FhirJurisdiction;
import brussels.repere.exchange.fhir.FhirMapper;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.HealthcareServiceMapper;
import brussels.repere.exchange.fhir.OrganizationMapper;
import brussels.repere.exchange.fhir.RecordIdentifiers;
import brussels.repere.exchange.fhir.directory.FhirEntry.SearchValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the entries of organizations with all that they run, and of the jurisdictions. Immutable, safe for use by several threads. */
final class EntryCollector {

    private final FhirMapper mapper;
    private final Instant delimitedAt;
    /** @param delimitedAt since when the territories are as they are */
    EntryCollector(FhirMapper mapper, Instant delimitedAt) {
        this.mapper = mapper;
        this.delimitedAt = delimitedAt;
    }

    /**
     * What one organization brings. Immutable.
     *
     * @param entries itself, its facilities, its services
     * @param ownAreas areas that no territories make up, with the last change of a service that has them
     */
    record OrganizationEntries(List<FhirEntry> entries, Map<FhirJurisdiction, Instant> ownAreas) {}

    /** @param services all that one organization runs */
    OrganizationEntries collect(List<PublishedService> services) {
        List<FhirEntry> entries = new ArrayList<>();
        Map<FhirJurisdiction, Instant> ownAreas = new LinkedHashMap<>();
        ListedService first = services.get(0).service();
        UUID organization = first.organization().id();
        entries.add(new FhirEntry(
                FhirType.ORGANIZATION,
                organization.toString(),
                OrganizationMapper.lastUpdated(services),
                new SearchValues(
                        OrganizationMapper.isActive(services),
                        OrganizationMapper.listNames(services),
                        mapper.organizations().listIdentifiers(services),
                        OrganizationMapper.listTypes(services),
                        List.of(),
                        Map.of(),
                        null),
                List.of(organization),
                null));
        Map<UUID, List<PublishedService>> byLocation = new LinkedHashMap<>();
        for (PublishedService service : services) {
            if (service.locationId() != null) {
                byLocation
                        .computeIfAbsent(service.locationId(), id -> new ArrayList<>())
                        .add(service);
            }
            entries.add(createService(service));
            mapper.services().listCoverage(service.service()).stream()
                    .filter(jurisdiction -> jurisdiction.areaKey() != null)
                    .forEach(area -> ownAreas.merge(area, service.modifiedAt(), EntryCollector::later));
        }
        byLocation.values().forEach(there -> entries.add(createFacility(there)));
        return new OrganizationEntries(List.copyOf(entries), Map.copyOf(ownAreas));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static FhirEntry createFacility(List<PublishedService> services) {
        ListedService first = services.get(0).service();
        UUID location = services.get(0).locationId();
        UUID organization = first.organization().id();
        Site site = first.location().site();
        return new FhirEntry(
                FhirType.LOCATION,
                FhirIds.ofFacility(organization, location),
                OrganizationMapper.lastUpdated(services),
                new SearchValues(
                        OrganizationMapper.isActive(services),
                        OrganizationMapper.listNames(services),
                        List.of(RecordIdentifiers.ofUuid(location)),
                        FacilityMapper.listTypes(),
                        List.of(),
                        Map.of("organization", List.of(FhirType.ORGANIZATION.reference(organization.toString()))),
                        site.point()),
                services.stream().map(service -> service.service().id()).toList(),
                null);
    }

    private FhirEntry createService(PublishedService published) {
        ListedService service = published.service();
        UUID organization = service.organization().id();
        List<FhirJurisdiction> covered = mapper.services().listCoverage(service);
        Map<String, List<String>> references = new HashMap<>();
        references.put("organization", List.of(FhirType.ORGANIZATION.reference(organization.toString())));
        references.put(
                "coverage-area",
                covered.stream()
                        .map(area -> FhirType.LOCATION.reference(area.id()))
                        .toList());
        if (published.locationId() != null) {
            references.put(
                    "location",
                    List.of(FhirType.LOCATION.reference(FhirIds.ofFacility(organization, published.locationId()))));
        }
        return new FhirEntry(
                FhirType.HEALTHCARE_SERVICE,
                service.id().toString(),
                published.modifiedAt(),
                new SearchValues(
                        HealthcareServiceMapper.isActive(service),
                        listNames(service),
                        mapper.services().listIdentifiers(service),
                        mapper.services().listTypes(service),
                        mapper.services().listCategories(service),
                        references,
                        null),
                List.of(service.id()),
                null);
    }

    private static List<String> listNames(ListedService service) {
        return Stream.of(service.service().name().fr(), service.service().name().nl())
                .filter(name -> name != null)
                .distinct()
                .toList();
    }

    /** Makes those of the territories and zones, and of the areas of their own that organizations have. */
    List<FhirEntry> listJurisdictions(Collection<OrganizationEntries> organizations) {
        List<FhirEntry> entries = new ArrayList<>();
        mapper.coverage()
                .listGeneral()
                .forEach(jurisdiction -> entries.addAll(createJurisdiction(jurisdiction, delimitedAt)));
        Map<FhirJurisdiction, Instant> ownAreas = new LinkedHashMap<>();
        organizations.forEach(each ->
                each.ownAreas().forEach((area, changed) -> ownAreas.merge(area, changed, EntryCollector::later)));
        ownAreas.forEach((area, changed) -> entries.addAll(createJurisdiction(area, later(changed, delimitedAt))));
        return entries;
    }

    private List<FhirEntry> createJurisdiction(FhirJurisdiction jurisdiction, Instant changed) {
        List<FhirEntry> entries = new ArrayList<>();
        for (FhirType type : List.of(FhirType.LOCATION, FhirType.ORGANIZATION)) {
            Map<String, List<String>> references = new HashMap<>();
            mapper.jurisdictions()
                    .findParent(jurisdiction)
                    .ifPresent(parent -> references.put("partof", List.of(type.reference(parent))));
            if (type == FhirType.LOCATION) {
                references.put("organization", List.of(FhirType.ORGANIZATION.reference(jurisdiction.id())));
            }
            entries.add(new FhirEntry(
                    type,
                    jurisdiction.id(),
                    changed,
                    new SearchValues(
                            true,
                            Stream.of(
                                            jurisdiction.name().fr(),
                                            jurisdiction.name().nl())
                                    .filter(name -> name != null)
                                    .distinct()
                                    .toList(),
                            mapper.jurisdictions().listIdentifiers(jurisdiction),
                            mapper.jurisdictions().listTypes(jurisdiction),
                            List.of(),
                            references,
                            null),
                    List.of(),
                    jurisdiction));
        }
        return entries;
    }
}
