package brussels.repere.search.reason;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Coverage;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.Languages;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.Taxonomy;
import brussels.repere.eligibility.Asked;
import brussels.repere.hours.Status;
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
public final class Reasons {

    private final Wanted wanted;
    private final Taxonomy taxonomy;
    private final Lang lang;
    private final ReasonWords words;
    private final AreaReasons areas;
    private final ForWhomReasons forWhom;
    private final FactsAge factsAge;
    private final HoursReasons hours;

    /** The values by which the question narrows. */
    public record Wanted(
            List<String> sectors, List<String> categories, List<String> languages, List<String> modes, Asked forWhom) {}

    /**
     * @param day on which somebody would come
     * @param opening whether somebody asked who is open
     */
    public Reasons(
            Coverage coverage,
            Wanted wanted,
            Taxonomy taxonomy,
            FactsAge factsAge,
            LocalDate day,
            boolean opening,
            Lang lang) {
        this.wanted = wanted;
        this.taxonomy = taxonomy;
        this.lang = lang;
        this.words = new ReasonWords(lang);
        this.areas = new AreaReasons(coverage, lang, words);
        this.forWhom = new ForWhomReasons(wanted.forWhom(), lang, words);
        this.factsAge = factsAge;
        this.hours = new HoursReasons(day, opening, lang, words);
    }

    /**
     * @param named whether it bears what was typed as its name
     * @param area how its area serves the place; null for a service that does not, or is not known to
     * @param near whether it is near, if it does not serve
     * @param open null where nobody may say whether it is open
     * @param distance null where there is none that may be told
     */
    public List<Reason> of(
            ListedService service, boolean named, AreaAnswer area, boolean near, Status open, Double distance) {
        List<Reason> why = new ArrayList<>();
        if (named) {
            why.add(words.reason(ReasonCode.NAME_MATCHES, Map.of()));
        }
        needs(service, why);
        why.addAll(area == null ? areas.outside(service, near) : areas.of(service, area));
        languages(service, why);
        modes(service, why);
        if (open != null || !oldHours(service, why)) {
            hours.of(open).ifPresent(why::add);
        }
        why.addAll(forWhom.of(service));
        where(service, distance, why);
        age(service, why);
        contested(service, why);
        return why;
    }

    private void needs(ListedService service, List<Reason> why) {
        if (wanted.categories().isEmpty() && wanted.sectors().isEmpty()) {
            return;
        }
        Set<String> met = new LinkedHashSet<>();
        wanted.categories().forEach(term -> {
            Set<String> asked = taxonomy.withDescendants(term);
            service.categories().stream().filter(asked::contains).forEach(met::add);
        });
        if (!wanted.sectors().isEmpty()) {
            Set<String> sectors = taxonomy.sectorsOf(service.categories());
            wanted.sectors().stream().filter(sectors::contains).forEach(met::add);
        }
        met.forEach(id -> taxonomy.find(id).ifPresent(term -> {
            String name = term.name().in(lang);
            why.add(words.reason(ReasonCode.MEETS_NEED, Map.of("id", id, "need", name), name));
        }));
    }

    private void languages(ListedService service, List<Reason> why) {
        Languages known = Languages.known();
        List<String> spoken = service.languages().stream()
                .filter(tag -> !tag.equals(Languages.VIA_INTERPRETER))
                .filter(tag -> wanted.languages().stream()
                        .anyMatch(asked -> known.withVarieties(asked).contains(tag)))
                .toList();
        if (!spoken.isEmpty()) {
            why.add(words.reason(ReasonCode.SPEAKS, Map.of("languages", spoken), String.join(", ", names(spoken))));
        } else if (wanted.languages().contains(Languages.VIA_INTERPRETER)
                && service.languages().contains(Languages.VIA_INTERPRETER)) {
            why.add(words.reason(ReasonCode.VIA_INTERPRETER, Map.of()));
        }
    }

    private List<String> names(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> Languages.known().find(tag).stream())
                .map(language -> language.name().in(lang))
                .toList();
    }

    /** Those asked for; without a place to go to, all of them. */
    private void modes(ListedService service, List<Reason> why) {
        boolean placeless = service.site() == null && !service.confidential();
        for (DeliveryMode mode : service.modes()) {
            if (placeless || wanted.modes().contains(mode.code())) {
                why.add(words.reason(ReasonCode.valueOf(mode.name()), Map.of()));
            }
        }
    }

    /** Whether there are any. */
    private boolean oldHours(ListedService service, List<Reason> why) {
        YearMonth verified = service.provenance().lastVerified();
        boolean old = service.hours() != null && factsAge.isOld(verified);
        if (old) {
            String year = Integer.toString(verified.getYear());
            why.add(words.reason(ReasonCode.HOURS_STATED_IN, Map.of("year", verified.getYear()), year));
        }
        return old;
    }

    private void where(ListedService service, Double distance, List<Reason> why) {
        if (service.confidential()) {
            why.add(words.reason(ReasonCode.CONFIDENTIAL_LOCATION, Map.of()));
        } else if (distance != null) {
            why.add(words.reason(
                    ReasonCode.DISTANCE, Map.of("metres", Math.round(distance)), words.distance(distance)));
        }
    }

    private void age(ListedService service, List<Reason> why) {
        YearMonth verified = service.provenance().lastVerified();
        if (verified == null) {
            return;
        }
        why.add(
                factsAge.isOld(verified)
                        ? words.reason(
                                ReasonCode.OLD_FACTS,
                                Map.of("year", verified.getYear()),
                                Integer.toString(verified.getYear()))
                        : words.reason(
                                ReasonCode.VERIFIED_ON, Map.of("month", verified.toString()), words.month(verified)));
    }

    private void contested(ListedService service, List<Reason> why) {
        if (!service.contested().isEmpty()) {
            List<String> codes =
                    service.contested().stream().map(ReportCode::name).toList();
            why.add(words.reason(
                    ReasonCode.CONTESTED,
                    Map.of("what", codes),
                    codes.stream().map(words::contested).collect(Collectors.joining(", "))));
        }
    }
}
