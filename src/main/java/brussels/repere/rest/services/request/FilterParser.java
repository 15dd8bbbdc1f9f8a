package brussels.repere.rest.services.request;

import brussels.repere.coverage.Tier;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.FreshnessBand;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parses the filters of a search. Unknown values are errors that suggest similar ones. */
final class FilterParser {

    private static final List<String> TIER_CODES =
            Arrays.stream(Tier.values()).map(Tier::code).toList();

    private static final Pattern CODE_PATTERN = Pattern.compile("[A-Za-z]\\d{1,5}|[a-z]{2,3}(-[A-Za-z0-9]{2,4})?");

    /** A filter with more unknown values than this was probably given something else; the rest is not reported. */
    private static final int MAX_REPORTED_VALUES = 5;

    private final Taxonomy taxonomy;
    private final TerritoryMap map;
    private final ParameterErrors errors;

    FilterParser(Taxonomy taxonomy, TerritoryMap map, ParameterErrors errors) {
        this.taxonomy = taxonomy;
        this.map = map;
        this.errors = errors;
    }

    Map<Facet, List<String>> parseFacets(ServicesQuery query) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        put(
                filters,
                Facet.SECTOR,
                query.sector(),
                taxonomy::isSector,
                text -> ValueSuggestions.sectors(taxonomy, text));
        put(
                filters,
                Facet.CATEGORY,
                query.category(),
                term -> taxonomy.find(term).isPresent() && !taxonomy.isSector(term),
                text -> ValueSuggestions.categories(taxonomy, text));
        put(
                filters,
                Facet.LANGUAGE,
                query.language(),
                tag -> LanguageRegistry.known().find(tag).isPresent(),
                ValueSuggestions::languages);
        put(
                filters,
                Facet.MODE,
                query.mode(),
                code -> DeliveryMode.find(code).isPresent(),
                text -> ValueSuggestions.modes());
        put(
                filters,
                Facet.COMMUNE,
                query.commune(),
                code -> map.find(new TerritoryKey(Level.COMMUNE, code)).isPresent(),
                text -> ValueSuggestions.communes(map, text));
        put(filters, Facet.TIER, query.tier(), TIER_CODES::contains, text -> ValueSuggestions.of(TIER_CODES));
        put(
                filters,
                Facet.FRESHNESS,
                query.freshness(),
                code -> FreshnessBand.find(code).isPresent(),
                text -> ValueSuggestions.of(Arrays.stream(FreshnessBand.values())
                        .map(FreshnessBand::code)
                        .toList()));
        return filters;
    }

    /** Parses for whom, and on which terms, the services must be. */
    EligibilityCriteria parseEligibility(ServicesQuery query) {
        return new EligibilityCriteria(
                query.age(),
                parseCodes("audience", query.audience(), Audience::find, Audience.values(), Audience::code),
                parseCodes("cost", query.cost(), CostType::find, CostType.values(), CostType::code),
                parseCodes(
                        "appointment",
                        query.appointment(),
                        AppointmentRule::find,
                        AppointmentRule.values(),
                        AppointmentRule::code));
    }

    private <T> List<T> parseCodes(
            String parameter,
            ParameterValues parameterValues,
            Function<String, Optional<T>> find,
            T[] values,
            Function<T, String> code) {
        if (parameterValues == null) {
            return List.of();
        }
        ValueSuggestions known =
                ValueSuggestions.of(Arrays.stream(values).map(code).toList());
        check(parameter, parameterValues, value -> find.apply(value).isPresent(), value -> known);
        return parameterValues.values().stream()
                .flatMap(value -> find.apply(value).stream())
                .toList();
    }

    private void put(
            Map<Facet, List<String>> filters,
            Facet facet,
            ParameterValues parameterValues,
            Predicate<String> known,
            Function<String, ValueSuggestions> suggest) {
        if (parameterValues == null) {
            return;
        }
        filters.put(facet, parameterValues.values());
        check(facet.code(), parameterValues, known, suggest);
    }

    private void check(
            String parameter,
            ParameterValues parameterValues,
            Predicate<String> known,
            Function<String, ValueSuggestions> suggest) {
        parameterValues.values().stream()
                .filter(known.negate())
                .limit(MAX_REPORTED_VALUES)
                .forEach(unknown -> {
                    ValueSuggestions suggestions = suggest.apply(unknown);
                    String code = CODE_PATTERN.matcher(unknown).matches() ? unknown : null;
                    errors.addUnknownValue(parameter, code, suggestions.codes(), suggestions::describe);
                });
    }
}
