package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
        Provenance provenance = service.provenance();
        Eligibility eligibility = service.access().eligibility();
        return new ServiceView(
                service.id(),
                new ServiceView.Ref(
                        service.service().id(),
                        LocalizedText.of(service.service().name(), lang)),
                new ServiceView.Ref(
                        service.organization().id(),
                        LocalizedText.of(service.organization().name(), lang)),
                service.service().alternateNames(),
                service.offering().categories().stream().map(this::category).toList(),
                service.offering().languages().stream().map(this::language).toList(),
                service.offering().modes().stream().map(DeliveryMode::code).toList(),
                address(service.location().site()),
                service.location().isConfidential() ? true : null,
                Optional.ofNullable(service.areaKey())
                        .flatMap(coverage::findArea)
                        .map(this::area)
                        .orElse(null),
                service.contact().phones(),
                service.contact().website(),
                service.contact().email(),
                LocalizedText.of(service.access().hours(), lang),
                HoursLine.of(StatedHours.of(service.access().hours()).in(lang), lang),
                LocalizedText.of(service.texts().description(), lang),
                LocalizedText.of(service.texts().eligibilityDescription(), lang),
                LocalizedText.of(service.texts().applicationProcess(), lang),
                LocalizedText.of(service.texts().feesDescription(), lang),
                eligibility.minimumAge(),
                eligibility.maximumAge(),
                audiences(eligibility.audiences()),
                eligibility.cost() == null ? null : eligibility.cost().code(),
                eligibility.appointment() == null
                        ? null
                        : eligibility.appointment().code(),
                room(service.access().availability()),
                LocalizedText.of(service.texts().accreditations(), lang),
                Optional.ofNullable(provenance.lastVerified())
                        .map(YearMonth::toString)
                        .orElse(null),
                new ServiceView.Source(
                        provenance.source(),
                        provenance.sourceId(),
                        Optional.ofNullable(provenance.retrievedOn())
                                .map(LocalDate::toString)
                                .orElse(null)),
                service.status().contested().isEmpty()
                        ? null
                        : service.status().contested().stream()
                                .map(ReportCode::name)
                                .toList());
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
                        availability.on() == null ? null : availability.on().toString());
    }

    private ServiceView.Address address(Site site) {
        if (site == null) {
            return null;
        }
        Site.Point point = site.point();
        return new ServiceView.Address(
                LocalizedText.of(site.street(), lang),
                site.number(),
                site.postcode(),
                LocalizedText.of(site.city(), lang),
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
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
