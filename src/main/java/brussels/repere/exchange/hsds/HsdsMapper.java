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
 * Services, organisations and services at location in the shapes of HSDS 3.1, of one state of the data and in one language. What
 * is the same at all locations of a service stands on the service, else on each service at location. Immutable, safe for use by
 * several threads.
 */
public final class HsdsMapper {

    private final HsdsTerms terms;
    private final HsdsAreaMapper areas;
    private final HsdsLocationMapper locations;
    private final HsdsContactMapper contacts;
    private final HsdsServiceMapper services;
    private final PlaceCoverage placeCoverage;

    /** @param base of URIs: where this application is, with a slash at its end */
    public HsdsMapper(CoverageMap coverage, HsdsTerms terms, TerritoryExtents extents, String base, Lang lang) {
        this.placeCoverage = null;
        this.terms = terms;
        this.areas = new HsdsAreaMapper(coverage, extents, base, lang);
        this.locations = new HsdsLocationMapper(lang);
        this.contacts = new HsdsContactMapper(terms, lang);
        this.services = new HsdsServiceMapper(lang);
    }

    private HsdsMapper(HsdsMapper other, PlaceCoverage asked) {
        this.placeCoverage = asked;
        this.terms = other.terms;
        this.areas = other.areas;
        this.locations = other.locations;
        this.contacts = other.contacts;
        this.services = other.services;
    }

    /** The same that say of each how it serves a place: {@code certain} or {@code possible}. */
    public HsdsMapper forPlace(PlaceCoverage place) {
        return new HsdsMapper(this, place);
    }

    public HsdsTerms terms() {
        return terms;
    }

    /** The id of a service, and when it last changed. */
    public static HsdsObject mapMinimal(List<PublishedService> at) {
        PublishedService first = at.get(0);
        return new HsdsObject(first.service().service().id())
                .put("modified_date", HsdsServiceMapper.formatTime(first.modifiedAt()));
    }

    /** A service in the form of lists, with its organisation. */
    public HsdsObject mapService(List<PublishedService> at) {
        ListedService service = at.get(0).service();
        return services.mapService(at.get(0))
                .put("serves", certaintyCode(at))
                .put("organization", services.mapOrganization(service));
    }

    /** A service with all that hangs on it, at all its locations. */
    public HsdsObject mapFullService(List<PublishedService> at) {
        ListedService service = at.get(0).service();
        List<HsdsObject> links = at.stream()
                .map(each -> mapLink(each)
                        .put(
                                "service_areas",
                                isSameEverywhere(at, ListedService::areaKey) ? null : areas.mapAreas(each.service()))
                        .put(
                                "phones",
                                isSameEverywhere(at, site -> site.contact().phones())
                                        ? null
                                        : HsdsContactMapper.mapPhones(each.service()))
                        .put(
                                "schedules",
                                isSameEverywhere(at, site -> site.access().hours())
                                        ? null
                                        : contacts.mapSchedules(each.service()))
                        .put("location", locations.mapLocation(each, true).orElse(null)))
                .toList();
        return mapDescribedService(at)
                .put(
                        "phones",
                        isSameEverywhere(at, site -> site.contact().phones())
                                ? HsdsContactMapper.mapPhones(service)
                                : null)
                .put(
                        "schedules",
                        isSameEverywhere(at, site -> site.access().hours()) ? contacts.mapSchedules(service) : null)
                .put("service_areas", isSameEverywhere(at, ListedService::areaKey) ? areas.mapAreas(service) : null)
                .put("service_at_locations", links);
    }

    private static boolean isSameEverywhere(List<PublishedService> at, Function<ListedService, Object> part) {
        return at.stream().map(PublishedService::service).map(part).distinct().count() == 1;
    }

    /** With what does not depend on the location. */
    private HsdsObject mapDescribedService(List<PublishedService> at) {
        ListedService service = at.get(0).service();
        return mapService(at)
                .put("languages", contacts.mapLanguages(service))
                .put("contacts", HsdsContactMapper.mapContacts(service))
                .put("attributes", distinct(at, contacts::mapAttributes));
    }

    private static List<HsdsObject> distinct(
            List<PublishedService> at, Function<ListedService, List<HsdsObject>> parts) {
        Map<Object, HsdsObject> byId = new LinkedHashMap<>();
        at.forEach(each -> parts.apply(each.service())
                .forEach(part -> byId.putIfAbsent(part.fields().get("id"), part)));
        return new ArrayList<>(byId.values());
    }

    /** Null where no place was asked for. */
    private String certaintyCode(List<PublishedService> at) {
        return placeCoverage == null
                ? null
                : at.stream()
                        .map(each -> placeCoverage.areas().get(each.service().areaKey()))
                        .filter(Objects::nonNull)
                        .map(AreaCoverage::certainty)
                        .min(Comparator.naturalOrder())
                        .filter(certainty -> certainty != Certainty.NONE)
                        .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    /** False is said only where the categories would have one think otherwise. */
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

    /** In the form of lists, with its location. */
    public HsdsObject mapServiceAtLocation(PublishedService published) {
        return mapLink(published)
                .put("location", locations.mapLocation(published, false).orElse(null));
    }

    /** With all that hangs on it. */
    public HsdsObject mapFullServiceAtLocation(PublishedService published) {
        ListedService service = published.service();
        return mapLink(published)
                .put("service_areas", areas.mapAreas(service))
                .put("phones", HsdsContactMapper.mapPhones(service))
                .put("schedules", contacts.mapSchedules(service))
                .put("location", locations.mapLocation(published, true).orElse(null))
                .put("service", mapDescribedService(List.of(published)));
    }

    /** An organisation in the form of lists. */
    public HsdsObject mapOrganization(List<PublishedService> all) {
        return services.mapOrganization(all.get(0).service());
    }

    /**
     * An organisation with its locations and services.
     *
     * @param fullServices whether all that hangs on the services is told too
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
                                .map(at -> fullServices ? mapFullService(at) : services.mapService(at.get(0)))
                                .toList());
    }
}
