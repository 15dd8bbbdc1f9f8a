package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.geocoding.landmarks.LandmarkNameFormatter;
import brussels.repere.geocoding.landmarks.LandmarkRegister;
import brussels.repere.geocoding.landmarks.NearestStop;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes records readable in one language: codes get names, names of one state of the data. */
public final class ServiceViewMapper {

    private final CoverageMap coverage;
    private final Taxonomy taxonomy;
    private final Lang lang;

    public ServiceViewMapper(CoverageMap coverage, Taxonomy taxonomy, Lang lang) {
        this.coverage = coverage;
        this.taxonomy = taxonomy;
        this.lang = lang;
    }

    public ServiceView toView(ListedService service) {
        return new ServiceView(
                service.id(),
                new ServiceView.Ref(
                        service.service().id(), text(service.service().name())),
                new ServiceView.Ref(
                        service.organization().id(), text(service.organization().name())),
                offering(service),
                new ServiceView.Site(
                        address(service.location().site()), service.location().isConfidential() ? true : null),
                Optional.ofNullable(service.areaKey())
                        .flatMap(coverage::findArea)
                        .map(this::area)
                        .orElse(null),
                contact(service.contact()),
                opening(service.access().hours()),
                texts(service.texts()),
                access(service.access()),
                reliability(service));
    }

    private LocalizedText text(Bilingual text) {
        return LocalizedText.of(text, lang);
    }

    private ServiceView.Offering offering(ListedService service) {
        Offering offering = service.offering();
        return new ServiceView.Offering(
                service.service().alternateNames(),
                offering.categories().stream().map(this::category).toList(),
                offering.languages().stream().map(this::language).toList(),
                offering.modes().stream().map(DeliveryMode::code).toList());
    }

    private static ServiceView.Contact contact(ContactDetails contact) {
        List<PhoneView> numbers = contact.phones().stream()
                .map(PhoneNumber::read)
                .map(PhoneView::of)
                .toList();
        return new ServiceView.Contact(
                numbers.stream().map(PhoneView::label).toList(), numbers, contact.website(), contact.email());
    }

    private ServiceView.Opening opening(Bilingual hours) {
        return new ServiceView.Opening(
                text(hours), HoursLine.of(StatedHours.of(hours).in(lang), lang));
    }

    private ServiceView.Texts texts(ServiceTexts texts) {
        return new ServiceView.Texts(
                text(texts.description()),
                text(texts.eligibilityDescription()),
                text(texts.applicationProcess()),
                text(texts.feesDescription()),
                text(texts.referralMethod()));
    }

    private ServiceView.Access access(ServiceAccess access) {
        Eligibility eligibility = access.eligibility();
        return new ServiceView.Access(
                eligibility.minimumAge(),
                eligibility.maximumAge(),
                audiences(eligibility.audiences()),
                eligibility.cost() == null ? null : eligibility.cost().code(),
                eligibility.appointment() == null
                        ? null
                        : eligibility.appointment().code(),
                room(access.availability()),
                capacity(access.capacity()));
    }

    private ServiceView.Reliability reliability(ListedService service) {
        Provenance provenance = service.provenance();
        List<ReportCode> contested = service.status().contested();
        return new ServiceView.Reliability(
                text(service.texts().accreditations()),
                Objects.toString(provenance.lastVerified(), null),
                source(provenance),
                joinedSources(service),
                contested.isEmpty()
                        ? null
                        : contested.stream().map(ReportCode::name).toList());
    }

    /** Returns null where all is from one source, as almost everywhere. */
    private static List<ServiceView.JoinedSource> joinedSources(ListedService service) {
        List<ListedService.JoinedSource> joined = service.status().joined();
        return joined.isEmpty()
                ? null
                : joined.stream()
                        .map(each -> new ServiceView.JoinedSource(
                                source(each.provenance()),
                                Objects.toString(each.provenance().lastVerified(), null),
                                each.fields()))
                        .toList();
    }

    private static ServiceView.Source source(Provenance provenance) {
        Optional<SourceNotice> notice = SourceNotice.find(provenance.source());
        return new ServiceView.Source(
                provenance.source(),
                provenance.sourceId(),
                Objects.toString(provenance.retrievedOn(), null),
                notice.map(SourceNotice::text).orElse(null),
                notice.map(SourceNotice::licence).orElse(null));
    }

    /** The name of a category or sector. */
    public ServiceView.Label category(String id) {
        return new ServiceView.Label(
                id, taxonomy.find(id).map(term -> term.name().in(lang)).orElse(null));
    }

    public ServiceView.Label language(String tag) {
        return new ServiceView.Label(
                tag,
                LanguageRegistry.known()
                        .find(tag)
                        .map(language -> language.name().in(lang))
                        .orElse(null));
    }

    private List<ServiceView.Label> audiences(TargetAudiences audiences) {
        return audiences.areUnknown()
                ? null
                : audiences.groups().stream()
                        .map(group ->
                                new ServiceView.Label(TargetAudiences.code(group), TargetAudiences.name(group, lang)))
                        .toList();
    }

    private static ServiceView.Room room(StatedAvailability availability) {
        return availability == null
                ? null
                : new ServiceView.Room(
                        availability.state().code(),
                        availability.on() == null ? null : availability.on().toString(),
                        availability.until() == null
                                ? null
                                : availability.until().toString());
    }

    private static ServiceView.Capacity capacity(StatedCapacity capacity) {
        return capacity == null
                ? null
                : new ServiceView.Capacity(
                        capacity.number(), capacity.unit().code(), Objects.toString(capacity.on(), null));
    }

    private ServiceView.Address address(Site site) {
        if (site == null) {
            return null;
        }
        Site.Point point = site.point();
        return new ServiceView.Address(
                text(site.street()),
                site.number(),
                site.postcode(),
                text(site.city()),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                site.precision() == null ? null : site.precision().code(),
                point == null ? null : nearestStop(point));
    }

    private ServiceView.Stop nearestStop(Site.Point point) {
        return LandmarkRegister.bundled()
                .findNearestStop(point.lat(), point.lon())
                .map(this::stop)
                .orElse(null);
    }

    private ServiceView.Stop stop(NearestStop nearest) {
        return new ServiceView.Stop(
                LandmarkNameFormatter.format(nearest.stop(), lang),
                nearest.stop().kind().code(),
                Math.round(nearest.metres()),
                OpenStreetMapNotice.TEXT);
    }

    /**
     * Returns the nearest stop of each kind, the nearest first.
     *
     * @param site null where there is none, or it is confidential; then, and without a point, nothing is near
     */
    List<ServiceView.Stop> listStops(Site site) {
        return site == null || site.point() == null
                ? List.of()
                : LandmarkRegister.bundled()
                        .listNearestStops(site.point().lat(), site.point().lon())
                        .stream()
                        .map(this::stop)
                        .toList();
    }

    private ServiceView.Area area(ServiceArea area) {
        List<ServiceView.Label> beyond = area.beyond().stream()
                .map(zone -> new ServiceView.Label(zone.code(), zone.zoneName().in(lang)))
                .toList();
        return new ServiceView.Area(
                area.territories().stream().map(this::member).toList(),
                beyond.isEmpty() ? null : beyond,
                area.polygon() == null ? null : true,
                area.exclusive() == AreaExclusivity.UNKNOWN ? null : area.exclusive() == AreaExclusivity.YES,
                area.incomplete() ? true : null);
    }

    private ServiceView.Member member(TerritoryKey key) {
        Bilingual name = coverage.territory()
                .find(key)
                .map(territory -> territory.name())
                .orElse(new Bilingual(key.code(), key.code()));
        return new ServiceView.Member(key.level().code(), key.code(), name.in(lang));
    }
}
