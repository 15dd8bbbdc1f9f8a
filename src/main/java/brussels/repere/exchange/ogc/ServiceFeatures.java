package brussels.repere.exchange.ogc;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.geography.Level;
import brussels.repere.geography.PointLocation;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Makes the collection of all open services, each at each of its locations, with flat properties in both languages. One whose address is
 * confidential has no geometry and no property of a place, as one that has no site: both match every box alike, and the order is that of
 * ids. Its time is the month of which its facts are.
 */
final class ServiceFeatures {

    static final String ID = "services";

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final CoverageMap coverage;
    private final Taxonomy taxonomy;

    ServiceFeatures(CoverageMap coverage, Taxonomy taxonomy) {
        this.coverage = coverage;
        this.taxonomy = taxonomy;
    }

    OgcCollection collection(Stream<ListedService> services) {
        Set<String> sources = new TreeSet<>();
        List<SourceFeature> features = services.peek(service -> sources.addAll(service.sources()))
                .map(this::feature)
                .toList();
        return new OgcCollection(
                CollectionWords.describe(ID, SourceNotice.join(List.copyOf(sources)), ServiceProperties.ALL),
                new FeatureTable(features));
    }

    private SourceFeature feature(ListedService service) {
        FeatureValues values = new FeatureValues()
                .put("service_id", service.service().id().toString())
                .put("organization_id", service.organization().id().toString());
        putBoth(values, "name", service.service().name());
        putBoth(values, "organization", service.organization().name());
        putBoth(values, "legal_status", service.organization().legalStatus());
        values.putAll("alternate_names", service.service().alternateNames());
        putSite(values, service);
        putOffering(values, service);
        putArea(values, service);
        putAccess(values, service);
        putTexts(values, service.texts());
        putSource(values, service);
        return new SourceFeature(
                service.id().toString(),
                service.service().name(),
                values.all(),
                values.terms(ServiceProperties.ALL),
                point(service.location().site()),
                service.provenance().asOf() == null
                        ? null
                        : TimeSpan.of(service.provenance().asOf()));
    }

    private static Point point(Site site) {
        return site == null || site.point() == null
                ? null
                : GEOMETRIES.createPoint(
                        new Coordinate(site.point().lon(), site.point().lat()));
    }

    private static void putBoth(FeatureValues values, String name, Bilingual text) {
        if (text != null) {
            values.put(name + "_fr", text.fr()).put(name + "_nl", text.nl());
        }
    }

    private void putSite(FeatureValues values, ListedService service) {
        Site site = service.location().site();
        if (site != null) {
            putBoth(values, "street", site.street());
            values.put("number", site.number()).put("postcode", site.postcode());
            putBoth(values, "city", site.city());
            if (site.point() != null) {
                putTerritories(values, site.point());
                values.put(
                        "point_precision",
                        site.precision() == null ? null : site.precision().code());
            }
        }
        values.put("confidential_location", service.location().isConfidential());
    }

    private void putTerritories(FeatureValues values, Site.Point point) {
        Optional<PointLocation> located = coverage.territory().locate(point.lon(), point.lat());
        for (Level level : ServiceProperties.LEVELS) {
            values.put(
                    TerritoryFeatures.property(level),
                    located.flatMap(found -> coverage.territory().findTerritory(level, found.sector()))
                            .map(territory -> territory.key().code())
                            .orElse(null));
        }
    }

    private void putOffering(FeatureValues values, ListedService service) {
        values.putAll("categories", service.offering().categories())
                .putAll("category_names_fr", categoryNames(service, Lang.fr))
                .putAll("category_names_nl", categoryNames(service, Lang.nl))
                .putAll("languages", service.offering().languages())
                .putAll(
                        "modes",
                        service.offering().modes().stream()
                                .map(DeliveryMode::code)
                                .toList())
                .putAll(
                        "phones",
                        service.contact().phones().stream()
                                .map(PhoneNumber::read)
                                .map(PhoneNumber::label)
                                .toList())
                .put("website", service.contact().website())
                .put("email", service.contact().email());
        putBoth(values, "hours", service.access().hours());
    }

    private List<String> categoryNames(ListedService service, Lang lang) {
        return service.offering().categories().stream()
                .flatMap(id -> taxonomy.find(id).stream())
                .map(term -> term.name().in(lang))
                .toList();
    }

    private void putArea(FeatureValues values, ListedService service) {
        Optional<ServiceArea> declared = Optional.ofNullable(service.areaKey()).flatMap(coverage::findArea);
        declared.ifPresent(area -> {
            values.putAll("areas", area.members());
            if (area.exclusive() != AreaExclusivity.UNKNOWN) {
                values.put("area_exclusive", area.exclusive() == AreaExclusivity.YES);
            }
            values.put("area_drawn", area.polygon() != null).put("area_incomplete", area.incomplete());
        });
    }

    private static void putAccess(FeatureValues values, ListedService service) {
        Eligibility eligibility = service.access().eligibility();
        values.put("minimum_age", eligibility.minimumAge())
                .put("maximum_age", eligibility.maximumAge())
                .putAll("audiences", eligibility.audiences().codes())
                .put(
                        "cost",
                        eligibility.cost() == null ? null : eligibility.cost().code())
                .put(
                        "appointment",
                        eligibility.appointment() == null
                                ? null
                                : eligibility.appointment().code());
        if (service.access().availability() != null) {
            values.put("availability", service.access().availability().state().code())
                    .put("availability_on", service.access().availability().on());
        }
        if (service.access().capacity() != null) {
            values.put("capacity", service.access().capacity().number())
                    .put("capacity_unit", service.access().capacity().unit().code())
                    .put("capacity_on", service.access().capacity().on());
        }
    }

    private static void putTexts(FeatureValues values, ServiceTexts texts) {
        putBoth(values, "description", texts.description());
        putBoth(values, "eligibility", texts.eligibilityDescription());
        putBoth(values, "application", texts.applicationProcess());
        putBoth(values, "referral", texts.referralMethod());
        putBoth(values, "fees", texts.feesDescription());
        putBoth(values, "accreditations", texts.accreditations());
    }

    private static void putSource(FeatureValues values, ListedService service) {
        values.putAll(
                        "contested",
                        service.status().contested().stream()
                                .map(ReportCode::name)
                                .toList())
                .put("as_of", service.provenance().asOf())
                .put("last_verified", service.provenance().lastVerified())
                .putAll("source", service.sources())
                .put("source_id", service.provenance().sourceId())
                .put("retrieved_on", service.provenance().retrievedOn())
                .put("attribution", SourceNotice.join(service.sources()));
    }
}
