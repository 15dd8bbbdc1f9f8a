package brussels.repere.search.reason;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
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
 * Says for each service why it is in the answer to one question, in the order in which people ask: name, need, area,
 * language, mode, hours, for whom, distance, freshness, and what people say is wrong.
 */
public final class ServiceReasons {

    private final RequestedValues wanted;
    private final Taxonomy taxonomy;
    private final Lang lang;
    private final ReasonFormatter formatter;
    private final AreaReasons areaReasons;
    private final EligibilityReasons eligibilityReasons;
    private final FactsAge factsAge;
    private final OpeningHoursReasons hoursReasons;

    /** The values by which the question narrows. */
    public record RequestedValues(
            List<String> sectors,
            List<String> categories,
            List<String> languages,
            List<String> modes,
            EligibilityCriteria eligibility) {}

    /**
     * @param today in Brussels
     * @param day on which somebody would come
     * @param opening whether somebody asked who is open
     */
    public ServiceReasons(
            PlaceCoverage coverage,
            RequestedValues wanted,
            Taxonomy taxonomy,
            FactsAge factsAge,
            LocalDate today,
            LocalDate day,
            boolean opening,
            Lang lang) {
        this.wanted = wanted;
        this.taxonomy = taxonomy;
        this.lang = lang;
        this.formatter = new ReasonFormatter(lang);
        this.areaReasons = new AreaReasons(coverage, lang, formatter);
        this.eligibilityReasons = new EligibilityReasons(wanted.eligibility(), lang, formatter);
        this.factsAge = factsAge;
        this.hoursReasons = new OpeningHoursReasons(today, day, opening, lang, formatter);
    }

    /**
     * @param named whether it bears what was typed as its name
     * @param area how its area serves the place; null for a service that does not, or is not known to
     * @param near whether it is near, if it does not serve
     * @param open null where nobody may say whether it is open
     * @param distance null where there is none that may be told
     */
    public List<Reason> explain(
            ListedService service, boolean named, AreaCoverage area, boolean near, OpenStatus open, Double distance) {
        List<Reason> why = new ArrayList<>();
        if (named) {
            why.add(formatter.reason(ReasonCode.NAME_MATCHES, Map.of()));
        }
        addNeeds(service, why);
        why.addAll(area == null ? areaReasons.explainOutside(service, near) : areaReasons.explain(service, area));
        addLanguages(service, why);
        addModes(service, why);
        if (open != null || !addOldHours(service, why)) {
            hoursReasons.explain(open).ifPresent(why::add);
        }
        why.addAll(eligibilityReasons.explain(service));
        addDistance(service, distance, why);
        addFactsAge(service, why);
        addContested(service, why);
        return why;
    }

    private void addNeeds(ListedService service, List<Reason> why) {
        if (wanted.categories().isEmpty() && wanted.sectors().isEmpty()) {
            return;
        }
        Set<String> met = new LinkedHashSet<>();
        wanted.categories().forEach(term -> {
            Set<String> asked = taxonomy.withDescendants(term);
            service.offering().categories().stream().filter(asked::contains).forEach(met::add);
        });
        if (!wanted.sectors().isEmpty()) {
            Set<String> sectors = taxonomy.sectorsOf(service.offering().categories());
            wanted.sectors().stream().filter(sectors::contains).forEach(met::add);
        }
        met.forEach(id -> taxonomy.find(id).ifPresent(term -> {
            String name = term.name().in(lang);
            why.add(formatter.reason(ReasonCode.MEETS_NEED, Map.of("id", id, "need", name), name));
        }));
    }

    private void addLanguages(ListedService service, List<Reason> why) {
        LanguageRegistry known = LanguageRegistry.known();
        List<String> spoken = service.offering().languages().stream()
                .filter(tag -> !tag.equals(LanguageRegistry.VIA_INTERPRETER))
                .filter(tag -> wanted.languages().stream()
                        .anyMatch(asked -> known.withVarieties(asked).contains(tag)))
                .toList();
        if (!spoken.isEmpty()) {
            why.add(formatter.reason(
                    ReasonCode.SPEAKS, Map.of("languages", spoken), String.join(", ", languageNames(spoken))));
        } else if (wanted.languages().contains(LanguageRegistry.VIA_INTERPRETER)
                && service.offering().languages().contains(LanguageRegistry.VIA_INTERPRETER)) {
            why.add(formatter.reason(ReasonCode.VIA_INTERPRETER, Map.of()));
        }
    }

    private List<String> languageNames(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> LanguageRegistry.known().find(tag).stream())
                .map(language -> language.name().in(lang))
                .toList();
    }

    /** Those asked for; without a place to go to, all of them. */
    private void addModes(ListedService service, List<Reason> why) {
        boolean placeless =
                service.location().site() == null && !service.location().isConfidential();
        for (DeliveryMode mode : service.offering().modes()) {
            if (placeless || wanted.modes().contains(mode.code())) {
                why.add(formatter.reason(ReasonCode.valueOf(mode.name()), Map.of()));
            }
        }
    }

    /** Whether there are any. */
    private boolean addOldHours(ListedService service, List<Reason> why) {
        YearMonth verified = service.provenance().lastVerified();
        boolean old = service.access().hours() != null && factsAge.isOld(verified);
        if (old) {
            String year = Integer.toString(verified.getYear());
            why.add(formatter.reason(ReasonCode.HOURS_STATED_IN, Map.of("year", verified.getYear()), year));
        }
        return old;
    }

    private void addDistance(ListedService service, Double distance, List<Reason> why) {
        if (service.location().isConfidential()) {
            why.add(formatter.reason(ReasonCode.CONFIDENTIAL_LOCATION, Map.of()));
        } else if (distance != null) {
            why.add(formatter.reason(
                    ReasonCode.DISTANCE, Map.of("metres", Math.round(distance)), formatter.formatDistance(distance)));
        }
    }

    private void addFactsAge(ListedService service, List<Reason> why) {
        YearMonth verified = service.provenance().lastVerified();
        if (verified == null) {
            return;
        }
        why.add(
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

    private void addContested(ListedService service, List<Reason> why) {
        if (!service.status().contested().isEmpty()) {
            List<String> codes =
                    service.status().contested().stream().map(ReportCode::name).toList();
            why.add(formatter.reason(
                    ReasonCode.CONTESTED,
                    Map.of("what", codes),
                    codes.stream().map(formatter::describeReport).collect(Collectors.joining(", "))));
        }
    }
}
