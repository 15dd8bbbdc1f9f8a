package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Exclusive;
import brussels.repere.directory.Languages;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedHours;
import brussels.repere.directory.Taxonomy;
import brussels.repere.eligibility.Audiences;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Makes records readable in one language: codes get names, names of one state of the data. */
public final class Views {

    private final CoverageMap coverage;
    private final Taxonomy taxonomy;
    private final Lang lang;

    public Views(CoverageMap coverage, Taxonomy taxonomy, Lang lang) {
        this.coverage = coverage;
        this.taxonomy = taxonomy;
        this.lang = lang;
    }

    public ListedView of(ListedService service) {
        Provenance provenance = service.provenance();
        Eligibility eligibility = service.eligibility();
        return new ListedView(
                service.id(),
                new ListedView.Ref(service.serviceId(), Text.of(service.service(), lang)),
                new ListedView.Ref(service.organizationId(), Text.of(service.organization(), lang)),
                service.alternateNames(),
                service.categories().stream().map(this::category).toList(),
                service.languages().stream().map(this::language).toList(),
                service.modes().stream().map(DeliveryMode::code).toList(),
                address(service.site()),
                service.confidential() ? true : null,
                Optional.ofNullable(service.areaKey())
                        .flatMap(coverage::find)
                        .map(this::area)
                        .orElse(null),
                service.phones(),
                service.website(),
                service.email(),
                Text.of(service.hours(), lang),
                HoursLine.of(StatedHours.of(service.hours()).in(lang), lang),
                Text.of(service.texts().description(), lang),
                Text.of(service.texts().eligibilityDescription(), lang),
                Text.of(service.texts().applicationProcess(), lang),
                Text.of(service.texts().feesDescription(), lang),
                eligibility.minimumAge(),
                eligibility.maximumAge(),
                audiences(eligibility.audiences()),
                eligibility.cost() == null ? null : eligibility.cost().code(),
                eligibility.appointment() == null
                        ? null
                        : eligibility.appointment().code(),
                room(service.availability()),
                Text.of(service.texts().accreditations(), lang),
                Optional.ofNullable(provenance.lastVerified())
                        .map(YearMonth::toString)
                        .orElse(null),
                new ListedView.Source(
                        provenance.source(),
                        provenance.sourceId(),
                        Optional.ofNullable(provenance.retrievedOn())
                                .map(LocalDate::toString)
                                .orElse(null)),
                service.contested().isEmpty()
                        ? null
                        : service.contested().stream().map(ReportCode::name).toList());
    }

    /** The name of a category or sector. */
    public ListedView.Label category(String id) {
        return new ListedView.Label(
                id, taxonomy.find(id).map(term -> term.name().in(lang)).orElse(null));
    }

    public ListedView.Label language(String tag) {
        return new ListedView.Label(
                tag,
                Languages.known()
                        .find(tag)
                        .map(language -> language.name().in(lang))
                        .orElse(null));
    }

    private List<ListedView.Label> audiences(Audiences audiences) {
        return audiences.areUnknown()
                ? null
                : audiences.groups().stream()
                        .map(group -> new ListedView.Label(Audiences.code(group), Audiences.name(group, lang)))
                        .toList();
    }

    private static ListedView.Room room(Availability availability) {
        return availability == null
                ? null
                : new ListedView.Room(
                        availability.state().code(),
                        availability.on() == null ? null : availability.on().toString());
    }

    private ListedView.Address address(Site site) {
        if (site == null) {
            return null;
        }
        Site.Point point = site.point();
        return new ListedView.Address(
                Text.of(site.street(), lang),
                site.number(),
                site.postcode(),
                Text.of(site.city(), lang),
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
    }

    private ListedView.Area area(ServiceArea area) {
        List<ListedView.Label> beyond = area.beyond().stream()
                .map(zone -> new ListedView.Label(zone.code(), zone.zoneName().in(lang)))
                .toList();
        return new ListedView.Area(
                area.territories().stream().map(this::member).toList(),
                beyond.isEmpty() ? null : beyond,
                area.polygon() == null ? null : true,
                area.exclusive() == Exclusive.UNKNOWN ? null : area.exclusive() == Exclusive.YES,
                area.incomplete() ? true : null);
    }

    private ListedView.Member member(TerritoryKey key) {
        Bilingual name = coverage.territory()
                .find(key)
                .map(territory -> territory.name())
                .orElse(new Bilingual(key.code(), key.code()));
        return new ListedView.Member(key.level().code(), key.code(), name.in(lang));
    }
}
