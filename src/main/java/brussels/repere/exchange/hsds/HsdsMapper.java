package brussels.repere.exchange.hsds;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Maps services, organisations and services at location to HSDS 3.1, for one state of the data and in one language. What is the
 * same at all locations of a service stands on the service, and all else on each service at location. Immutable, safe for use by
 * several threads.
 */
public final class HsdsMapper {

    private final HsdsTerms terms;
    private final HsdsAreaMapper areas;
    private final HsdsLocationMapper locations;
    private final HsdsContactMapper contacts;
    private final HsdsServiceMapper services;
    private final HsdsCapacityMapper capacities;
    private final PlaceCoverage placeCoverage;

    /** @param base of URIs: the address of this application; it ends with a slash */
    public HsdsMapper(CoverageMap coverage, HsdsTerms terms, TerritoryExtents extents, String base, Lang lang) {
        this.placeCoverage = null;
        this.terms = terms;
        this.areas = new HsdsAreaMapper(coverage, extents, base, lang);
        this.locations = new HsdsLocationMapper(lang);
        this.contacts = new HsdsContactMapper(terms, lang);
        this.services = new HsdsServiceMapper(lang);
        this.capacities = new HsdsCapacityMapper(lang);
    }

    private HsdsMapper(HsdsMapper other, PlaceCoverage placeCoverage) {
        this.placeCoverage = placeCoverage;
        this.terms = other.terms;
        this.areas = other.areas;
        this.locations = other.locations;
        this.contacts = other.contacts;
        this.services = other.services;
        this.capacities = other.capacities;
    }

    /** Returns a mapper that also says how each service serves a place: {@code certain} or {@code possible}. */
    public HsdsMapper forPlace(PlaceCoverage place) {
        return new HsdsMapper(this, place);
    }

    public HsdsTerms terms() {
        return terms;
    }

    /** Maps the id of a service and when it last changed. */
    public static HsdsObject mapMinimal(List<PublishedService> atLocations) {
        PublishedService first = atLocations.get(0);
        return new HsdsObject(first.service().service().id())
                .put("modified_date", HsdsServiceMapper.formatTime(first.modifiedAt()));
    }

    /** Maps a service in the form of lists, with its organisation. */
    public HsdsObject mapService(List<PublishedService> atLocations) {
        ListedService service = atLocations.get(0).service();
        return services.mapService(atLocations.get(0))
                .put("serves", certaintyCode(atLocations))
                .put("organization", services.mapOrganization(service));
    }

    /** Maps a service with all that belongs to it, at all its locations. */
    public HsdsObject mapFullService(List<PublishedService> atLocations) {
        ListedService service = atLocations.get(0).service();
        List<HsdsObject> links = atLocations.stream()
                .map(each -> mapLink(each)
                        .put(
                                "service_areas",
                                isSameEverywhere(atLocations, ListedService::areaKey)
                                        ? null
                                        : areas.mapAreas(each.service()))
                        .put(
                                "phones",
                                isSameEverywhere(atLocations, site -> site.contact()
                                                .phones())
                                        ? null
                                        : HsdsContactMapper.mapPhones(each.service()))
                        .put(
                                "schedules",
                                isSameEverywhere(atLocations, site -> site.access()
                                                .hours())
                                        ? null
                                        : contacts.mapSchedules(each.service()))
                        .put("location", locations.mapLocation(each, true).orElse(null)))
                .toList();
        return mapDescribedService(atLocations)
                .put(
                        "phones",
                        isSameEverywhere(atLocations, site -> site.contact().phones())
                                ? HsdsContactMapper.mapPhones(service)
                                : null)
                .put(
                        "schedules",
                        isSameEverywhere(atLocations, site -> site.access().hours())
                                ? contacts.mapSchedules(service)
                                : null)
                .put(
                        "service_areas",
                        isSameEverywhere(atLocations, ListedService::areaKey) ? areas.mapAreas(service) : null)
                .put("service_at_locations", links);
    }

    private static boolean isSameEverywhere(List<PublishedService> atLocations, Function<ListedService, Object> part) {
        return atLocations.stream()
                        .map(PublishedService::service)
                        .map(part)
                        .distinct()
                        .count()
                == 1;
    }

    /** Maps a service with what does not depend on its locations. */
    private HsdsObject mapDescribedService(List<PublishedService> atLocations) {
        ListedService service = atLocations.get(0).service();
        return mapService(atLocations)
                .put("languages", contacts.mapLanguages(service))
                .put("contacts", HsdsContactMapper.mapContacts(service))
                .put("attributes", distinct(atLocations, contacts::mapAttributes))
                .put("metadata", HsdsMetadataMapper.map(atLocations.get(0)))
                .put(
                        "capacities",
                        atLocations.stream()
                                .flatMap(each -> capacities.map(each).stream())
                                .toList());
    }

    private static List<HsdsObject> distinct(
            List<PublishedService> atLocations, Function<ListedService, List<HsdsObject>> parts) {
        Map<Object, HsdsObject> byId = new LinkedHashMap<>();
        atLocations.forEach(each -> parts.apply(each.service())
                .forEach(part -> byId.putIfAbsent(part.fields().get("id"), part)));
        return new ArrayList<>(byId.values());
    }

    /** Null if there is no place. */
    private String certaintyCode(List<PublishedService> atLocations) {
        return placeCoverage == null
                ? null
                : atLocations.stream()
                        .map(each -> placeCoverage.areas().get(each.service().areaKey()))
                        .filter(Objects::nonNull)
                        .map(AreaCoverage::certainty)
                        .min(Comparator.naturalOrder())
                        .filter(certainty -> certainty != Certainty.NONE)
                        .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    /** False is stated only for a service whose categories suggest otherwise; null for all other services. */
    private static Boolean isConfidential(ListedService service) {
        return service.location().isConfidential()
                ? Boolean.TRUE
                : service.offering().categories().contains(TaxonomyTerm.REFUGE) ? Boolean.FALSE : null;
    }

    private HsdsObject mapLink(PublishedService published) {
        ListedService service = published.service();
        return new HsdsObject(service.id())
                .put("service_id", service.service().id())
                .put("location_id", HsdsLocationMapper.findId(published).orElse(null))
                .put("confidential_location", isConfidential(service))
                .put("serves", certaintyCode(List.of(published)));
    }

    /** Maps a service at location in the form of lists, with its location. */
    public HsdsObject mapServiceAtLocation(PublishedService published) {
        return mapLink(published)
                .put("location", locations.mapLocation(published, false).orElse(null));
    }

    /** Maps a service at location with all that belongs to it. */
    public HsdsObject mapFullServiceAtLocation(PublishedService published) {
        ListedService service = published.service();
        return mapLink(published)
                .put("service_areas", areas.mapAreas(service))
                .put("phones", HsdsContactMapper.mapPhones(service))
                .put("schedules", contacts.mapSchedules(service))
                .put("location", locations.mapLocation(published, true).orElse(null))
                .put("service", mapDescribedService(List.of(published)));
    }

    /** Maps an organisation in the form of lists. */
    public HsdsObject mapOrganization(List<PublishedService> all) {
        return services.mapOrganization(all.get(0).service());
    }

    /**
     * Maps an organisation with its locations and services.
     *
     * @param fullServices whether the services have in them all that belongs to them
     */
    public HsdsObject mapFullOrganization(List<PublishedService> all, boolean fullServices) {
        ListedService first = all.get(0).service();
        Map<Object, HsdsObject> places = new LinkedHashMap<>();
        all.forEach(each -> locations
                .mapLocation(each, true)
                .ifPresent(place -> places.putIfAbsent(place.fields().get("id"), place)));
        Map<Object, List<PublishedService>> byService = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.service().service().id(), LinkedHashMap::new, Collectors.toList()));
        return mapOrganization(all)
                .put("locations", places.values())
                .put("organization_identifiers", HsdsServiceMapper.mapIdentifiers(first))
                .put(
                        "services",
                        byService.values().stream()
                                .map(atLocations -> fullServices
                                        ? mapFullService(atLocations)
                                        : services.mapService(atLocations.get(0)))
                                .toList());
    }
}
