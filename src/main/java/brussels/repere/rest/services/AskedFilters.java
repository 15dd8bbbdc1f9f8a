package brussels.repere.rest.services;

import brussels.repere.coverage.Tier;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Taxonomy;
import brussels.repere.eligibility.Appointment;
import brussels.repere.eligibility.Asked;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Cost;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.Values;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Problems;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.search.Facet;
import brussels.repere.search.Freshness;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The filters of a question; a value that nothing has is refused with near ones. */
final class AskedFilters {

    private static final List<String> TIERS =
            Arrays.stream(Tier.values()).map(Tier::code).toList();

    private static final Pattern CODE = Pattern.compile("[A-Za-z]\\d{1,5}|[a-z]{2,3}(-[A-Za-z0-9]{2,4})?");

    /** Of each filter: who has given more wrong values than that has given something else. */
    private static final int MOST_TOLD = 5;

    private final Taxonomy taxonomy;
    private final TerritoryMap map;
    private final Wrong wrong;

    AskedFilters(Taxonomy taxonomy, TerritoryMap map, Wrong wrong) {
        this.taxonomy = taxonomy;
        this.map = map;
        this.wrong = wrong;
    }

    Map<Facet, List<String>> of(ServicesQuery query) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        put(filters, Facet.SECTOR, query.sector(), taxonomy::isSector, text -> NearOnes.sectors(taxonomy, text));
        put(
                filters,
                Facet.CATEGORY,
                query.category(),
                id -> taxonomy.find(id).isPresent() && !taxonomy.isSector(id),
                text -> NearOnes.categories(taxonomy, text));
        put(
                filters,
                Facet.LANGUAGE,
                query.language(),
                tag -> Languages.known().find(tag).isPresent(),
                NearOnes::languages);
        put(filters, Facet.MODE, query.mode(), code -> DeliveryMode.find(code).isPresent(), text -> NearOnes.modes());
        put(
                filters,
                Facet.COMMUNE,
                query.commune(),
                code -> map.find(new TerritoryKey(Level.COMMUNE, code)).isPresent(),
                text -> NearOnes.communes(map, text));
        put(filters, Facet.TIER, query.tier(), TIERS::contains, text -> NearOnes.of(TIERS));
        put(
                filters,
                Facet.FRESHNESS,
                query.freshness(),
                code -> Freshness.find(code).isPresent(),
                text -> NearOnes.of(
                        Arrays.stream(Freshness.values()).map(Freshness::code).toList()));
        return filters;
    }

    /** Those that it is about alone; none where it is about all. One that is not there is found by nobody, and no mistake. */
    List<UUID> services(ServicesQuery query) {
        try {
            return Values.of(query.service()).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException none) {
            wrong.add("service", ParameterError.Code.MALFORMED, "service.form");
            return List.of();
        }
    }

    /** Of who would come, and on which terms. */
    Asked forWhom(ServicesQuery query) {
        return new Asked(
                query.age(),
                codes("audience", query.audience(), Audience::find, Audience.values(), Audience::code),
                codes("cost", query.cost(), Cost::find, Cost.values(), Cost::code),
                codes("appointment", query.appointment(), Appointment::find, Appointment.values(), Appointment::code));
    }

    private <T> List<T> codes(
            String parameter, Values given, Function<String, Optional<T>> find, T[] all, Function<T, String> code) {
        if (given == null) {
            return List.of();
        }
        NearOnes known = NearOnes.of(Arrays.stream(all).map(code).toList());
        check(parameter, given, value -> find.apply(value).isPresent(), value -> known);
        return given.values().stream()
                .flatMap(value -> find.apply(value).stream())
                .toList();
    }

    private void put(
            Map<Facet, List<String>> filters,
            Facet facet,
            Values given,
            Predicate<String> known,
            Function<String, NearOnes> near) {
        if (given == null) {
            return;
        }
        filters.put(facet, given.values());
        check(facet.code(), given, known, near);
    }

    private void check(String parameter, Values given, Predicate<String> known, Function<String, NearOnes> near) {
        given.values().stream().filter(known.negate()).limit(MOST_TOLD).forEach(unknown -> {
            NearOnes others = near.apply(unknown);
            String told = CODE.matcher(unknown).matches() ? unknown : null;
            wrong.add(lang -> Problems.unknownValue(lang, parameter, told, others.codes(), others.described(lang)));
        });
    }
}
