package brussels.repere.search.reason;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.hours.OpenStatus;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Explains why a service is in the answer to one question, in the order in which people ask: name, need, area, language, mode,
 * hours, for whom, distance, freshness, and what people report as wrong. Immutable.
 */
public final class ServiceReasons {

    private final RequestedValues requested;
    private final Taxonomy taxonomy;
    private final Lang lang;
    private final ReasonFormatter formatter;
    private final AreaReasons areaReasons;
    private final EligibilityReasons eligibilityReasons;
    private final FactsAge factsAge;
    private final OpeningHoursReasons hoursReasons;

    /** The values that the question asks for. */
    public record RequestedValues(
            List<String> sectors,
            List<String> categories,
            List<String> languages,
            List<String> modes,
            EligibilityCriteria eligibility) {}

    /**
     * @param today in Brussels
     * @param visitDay the day on which the person would come
     * @param openingAsked whether the question asks what is open
     */
    public ServiceReasons(
            PlaceCoverage coverage,
            RequestedValues requested,
            Taxonomy taxonomy,
            FactsAge factsAge,
            LocalDate today,
            LocalDate visitDay,
            boolean openingAsked,
            Lang lang) {
        this.requested = requested;
        this.taxonomy = taxonomy;
        this.lang = lang;
        this.formatter = new ReasonFormatter(lang);
        this.areaReasons = new AreaReasons(coverage, lang, formatter);
        this.eligibilityReasons = new EligibilityReasons(requested.eligibility(), today, lang, formatter);
        this.factsAge = factsAge;
        this.hoursReasons = new OpeningHoursReasons(today, visitDay, openingAsked, lang, formatter);
    }

    /**
     * Returns the reasons of one service.
     *
     * @param bearsTypedName whether it bears the typed text as its name
     * @param area how its area serves the place; null for a service that does not serve it, or is not known to
     * @param near whether it is near, if it does not serve the place
     * @param status whether it is open; null if no current hours are known
     * @param distance in metres; null if none is known, or it is confidential
     */
    public List<Reason> explain(
            ListedService service,
            boolean bearsTypedName,
            AreaCoverage area,
            boolean near,
            OpenStatus status,
            Double distance) {
        List<Reason> reasons = new ArrayList<>();
        if (bearsTypedName) {
            reasons.add(formatter.reason(ReasonCode.NAME_MATCHES, Map.of()));
        }
        addNeeds(service, reasons);
        reasons.addAll(area == null ? areaReasons.explainOutside(service, near) : areaReasons.explain(service, area));
        addLanguages(service, reasons);
        addModes(service, reasons);
        if (status != null || !addOldHours(service, reasons)) {
            hoursReasons.explain(status).ifPresent(reasons::add);
        }
        reasons.addAll(eligibilityReasons.explain(service));
        addDistance(service, distance, reasons);
        addFactsAge(service, reasons);
        addContested(service, reasons);
        return reasons;
    }

    private void addNeeds(ListedService service, List<Reason> reasons) {
        if (requested.categories().isEmpty() && requested.sectors().isEmpty()) {
            return;
        }
        Set<String> met = new LinkedHashSet<>();
        requested.categories().forEach(term -> {
            Set<String> meeting = taxonomy.withDescendants(term);
            service.offering().categories().stream().filter(meeting::contains).forEach(met::add);
        });
        if (!requested.sectors().isEmpty()) {
            Set<String> sectors = taxonomy.sectorsOf(service.offering().categories());
            requested.sectors().stream().filter(sectors::contains).forEach(met::add);
        }
        met.forEach(id -> taxonomy.find(id).ifPresent(term -> {
            String name = term.name().in(lang);
            reasons.add(formatter.reason(ReasonCode.MEETS_NEED, Map.of("id", id, "need", name), name));
        }));
    }

    private void addLanguages(ListedService service, List<Reason> reasons) {
        LanguageRegistry languages = LanguageRegistry.known();
        List<String> spoken = service.offering().languages().stream()
                .filter(tag -> !tag.equals(LanguageRegistry.VIA_INTERPRETER))
                .filter(tag -> requested.languages().stream()
                        .anyMatch(language -> languages.withVarieties(language).contains(tag)))
                .toList();
        if (!spoken.isEmpty()) {
            reasons.add(formatter.reason(
                    ReasonCode.SPEAKS, Map.of("languages", spoken), String.join(", ", languageNames(spoken))));
        } else if (requested.languages().contains(LanguageRegistry.VIA_INTERPRETER)
                && service.offering().languages().contains(LanguageRegistry.VIA_INTERPRETER)) {
            reasons.add(formatter.reason(ReasonCode.VIA_INTERPRETER, Map.of()));
        }
    }

    private List<String> languageNames(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> LanguageRegistry.known().find(tag).stream())
                .map(language -> language.name().in(lang))
                .toList();
    }

    /** Names the requested modes; all of them if there is no place to go to. */
    private void addModes(ListedService service, List<Reason> reasons) {
        boolean hasNoSite =
                service.location().site() == null && !service.location().isConfidential();
        for (DeliveryMode mode : service.offering().modes()) {
            if (hasNoSite || requested.modes().contains(mode.code())) {
                reasons.add(formatter.reason(ReasonCode.valueOf(mode.name()), Map.of()));
            }
        }
    }

    /** Returns whether the service has hours that were verified long ago. */
    private boolean addOldHours(ListedService service, List<Reason> reasons) {
        YearMonth verified = service.hoursAsOf();
        boolean hasOldHours = service.access().hours() != null && factsAge.isOld(verified);
        if (hasOldHours) {
            String year = Integer.toString(verified.getYear());
            reasons.add(formatter.reason(ReasonCode.HOURS_STATED_IN, Map.of("year", verified.getYear()), year));
        }
        return hasOldHours;
    }

    private void addDistance(ListedService service, Double distance, List<Reason> reasons) {
        if (service.location().isConfidential()) {
            reasons.add(formatter.reason(ReasonCode.CONFIDENTIAL_LOCATION, Map.of()));
        } else if (distance != null) {
            reasons.add(formatter.reason(
                    ReasonCode.DISTANCE, Map.of("metres", Math.round(distance)), formatter.formatDistance(distance)));
        }
    }

    private void addFactsAge(ListedService service, List<Reason> reasons) {
        addOwnFactsAge(service, reasons);
        service.status().joined().forEach(joined -> {
            YearMonth month = joined.provenance().asOf();
            if (month != null) {
                reasons.add(formatter.variant(
                        ReasonCode.TAKEN_FROM,
                        "part",
                        Map.of(
                                "source", joined.provenance().source(),
                                "month", month.toString(),
                                "fields", joined.fields()),
                        joined.provenance().source(),
                        formatter.formatMonth(month)));
            }
        });
    }

    private void addOwnFactsAge(ListedService service, List<Reason> reasons) {
        Provenance provenance = service.provenance();
        YearMonth verified = provenance.asOf();
        if (verified == null) {
            return;
        }
        if (provenance.lastVerified() == null && !factsAge.isOld(verified)) {
            reasons.add(formatter.reason(
                    ReasonCode.TAKEN_FROM,
                    Map.of("source", provenance.source(), "month", verified.toString()),
                    provenance.source(),
                    formatter.formatMonth(verified)));
            return;
        }
        reasons.add(
                factsAge.isOld(verified)
                        ? formatter.reason(
                                ReasonCode.OLD_FACTS,
                                Map.of("year", verified.getYear()),
                                Integer.toString(verified.getYear()))
                        : formatter.reason(
                                ReasonCode.VERIFIED_ON,
                                Map.of("month", verified.toString()),
                                formatter.formatMonth(verified)));
    }

    private void addContested(ListedService service, List<Reason> reasons) {
        if (!service.status().contested().isEmpty()) {
            List<String> codes =
                    service.status().contested().stream().map(ReportCode::name).toList();
            reasons.add(formatter.reason(
                    ReasonCode.CONTESTED,
                    Map.of("what", codes),
                    codes.stream().map(formatter::describeReport).collect(Collectors.joining(", "))));
        }
    }
}
