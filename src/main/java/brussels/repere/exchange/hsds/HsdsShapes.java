package brussels.repere.exchange.hsds;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Published;
import brussels.repere.directory.TaxonomyTerm;
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
public final class HsdsShapes {

    private final HsdsTerms terms;
    private final AreaShapes areas;
    private final LocationShapes locations;
    private final ContactShapes contacts;
    private final ServiceShapes services;
    private final Coverage asked;

    /** @param base of URIs: where this application is, with a slash at its end */
    public HsdsShapes(CoverageMap coverage, HsdsTerms terms, Extents extents, String base, Lang lang) {
        this.asked = null;
        this.terms = terms;
        this.areas = new AreaShapes(coverage, extents, base, lang);
        this.locations = new LocationShapes(lang);
        this.contacts = new ContactShapes(terms, lang);
        this.services = new ServiceShapes(lang);
    }

    private HsdsShapes(HsdsShapes other, Coverage asked) {
        this.asked = asked;
        this.terms = other.terms;
        this.areas = other.areas;
        this.locations = other.locations;
        this.contacts = other.contacts;
        this.services = other.services;
    }

    /** The same that say of each how it serves a place: {@code certain} or {@code possible}. */
    public HsdsShapes serving(Coverage place) {
        return new HsdsShapes(this, place);
    }

    public HsdsTerms terms() {
        return terms;
    }

    /** The id of a service, and when it last changed. */
    public static Shape minimal(List<Published> at) {
        Published first = at.get(0);
        return new Shape(first.service().serviceId()).put("modified_date", ServiceShapes.time(first.modified()));
    }

    /** A service in the form of lists, with its organisation. */
    public Shape service(List<Published> at) {
        ListedService service = at.get(0).service();
        return services.service(at.get(0))
                .put("serves", serves(at))
                .put("organization", services.organization(service));
    }

    /** A service with all that hangs on it, at all its locations. */
    public Shape fullService(List<Published> at) {
        ListedService service = at.get(0).service();
        List<Shape> links = at.stream()
                .map(each -> link(each)
                        .put("service_areas", same(at, ListedService::areaKey) ? null : areas.of(each.service()))
                        .put("phones", same(at, ListedService::phones) ? null : ContactShapes.phones(each.service()))
                        .put("schedules", same(at, ListedService::hours) ? null : contacts.schedules(each.service()))
                        .put("location", locations.of(each, true).orElse(null)))
                .toList();
        return described(at)
                .put("phones", same(at, ListedService::phones) ? ContactShapes.phones(service) : null)
                .put("schedules", same(at, ListedService::hours) ? contacts.schedules(service) : null)
                .put("service_areas", same(at, ListedService::areaKey) ? areas.of(service) : null)
                .put("service_at_locations", links);
    }

    private static boolean same(List<Published> at, Function<ListedService, Object> part) {
        return at.stream().map(Published::service).map(part).distinct().count() == 1;
    }

    /** With what does not depend on the location. */
    private Shape described(List<Published> at) {
        ListedService service = at.get(0).service();
        return service(at)
                .put("languages", contacts.languages(service))
                .put("contacts", ContactShapes.contacts(service))
                .put("attributes", distinct(at, contacts::attributes));
    }

    private static List<Shape> distinct(List<Published> at, Function<ListedService, List<Shape>> parts) {
        Map<Object, Shape> byId = new LinkedHashMap<>();
        at.forEach(each -> parts.apply(each.service())
                .forEach(part -> byId.putIfAbsent(part.fields().get("id"), part)));
        return new ArrayList<>(byId.values());
    }

    /** Null where no place was asked for. */
    private String serves(List<Published> at) {
        return asked == null
                ? null
                : at.stream()
                        .map(each -> asked.areas().get(each.service().areaKey()))
                        .filter(Objects::nonNull)
                        .map(AreaAnswer::certainty)
                        .min(Comparator.naturalOrder())
                        .filter(certainty -> certainty != Certainty.NONE)
                        .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    /** False is said only where the categories would have one think otherwise. */
    private static Boolean isConfidential(ListedService service) {
        return service.confidential()
                ? Boolean.TRUE
                : service.categories().contains(TaxonomyTerm.REFUGE) ? Boolean.FALSE : null;
    }

    private Shape link(Published published) {
        ListedService service = published.service();
        return new Shape(service.id())
                .put("service_id", service.serviceId())
                .put("location_id", LocationShapes.id(published).orElse(null))
                .put("confidential_location", isConfidential(service))
                .put("serves", serves(List.of(published)));
    }

    /** In the form of lists, with its location. */
    public Shape serviceAtLocation(Published published) {
        return link(published).put("location", locations.of(published, false).orElse(null));
    }

    /** With all that hangs on it. */
    public Shape fullServiceAtLocation(Published published) {
        ListedService service = published.service();
        return link(published)
                .put("service_areas", areas.of(service))
                .put("phones", ContactShapes.phones(service))
                .put("schedules", contacts.schedules(service))
                .put("location", locations.of(published, true).orElse(null))
                .put("service", described(List.of(published)));
    }

    /** An organisation in the form of lists. */
    public Shape organization(List<Published> all) {
        return services.organization(all.get(0).service());
    }

    /**
     * An organisation with its locations and services.
     *
     * @param fullServices whether all that hangs on the services is told too
     */
    public Shape fullOrganization(List<Published> all, boolean fullServices) {
        ListedService first = all.get(0).service();
        Map<Object, Shape> places = new LinkedHashMap<>();
        all.forEach(each -> locations
                .of(each, true)
                .ifPresent(place -> places.putIfAbsent(place.fields().get("id"), place)));
        Map<Object, List<Published>> byService = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.service().serviceId(), LinkedHashMap::new, Collectors.toList()));
        return organization(all)
                .put("locations", places.values())
                .put("organization_identifiers", ServiceShapes.identifiers(first))
                .put(
                        "services",
                        byService.values().stream()
                                .map(at -> fullServices ? fullService(at) : services.service(at.get(0)))
                                .toList());
    }
}
