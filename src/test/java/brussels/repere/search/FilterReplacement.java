package brussels.repere.search;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.NamedFilter;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces conditions wherever they stand in a plan: in its query, its filters and its counts. */
record FilterReplacement(UnaryOperator<Filter> replacement) implements UnaryOperator<SearchPlan> {

    @Override
    public SearchPlan apply(SearchPlan plan) {
        return new SearchPlan(
                replace(plan.query()),
                plan.filters().stream()
                        .map(named -> new NamedFilter(named.code(), replace(named.passing())))
                        .toList(),
                plan.order(),
                plan.counts().stream()
                        .map(count ->
                                new CountRequest(count.name(), count.leftAside(), replaceCounted(count.counted())))
                        .toList(),
                plan.window());
    }

    private ScoredQuery replace(ScoredQuery query) {
        if (query instanceof ScoredQuery.Constant constant) {
            return ScoredQuery.constant(replace(constant.filter()), constant.score());
        }
        if (query instanceof ScoredQuery.BestOf best) {
            return new ScoredQuery.BestOf(replaceParts(best.options()));
        }
        ScoredQuery.SumOf sum = (ScoredQuery.SumOf) query;
        return new ScoredQuery.SumOf(
                replaceParts(sum.required()),
                replaceParts(sum.optional()),
                sum.minOptional(),
                replaceConditions(sum.filters()));
    }

    private List<ScoredQuery> replaceParts(List<ScoredQuery> parts) {
        return parts.stream().map(this::replace).toList();
    }

    private List<Filter> replaceConditions(List<Filter> conditions) {
        return conditions.stream().map(this::replace).toList();
    }

    private Filter replace(Filter filter) {
        if (filter instanceof Filter.AllOf all) {
            return replacement.apply(new Filter.AllOf(replaceConditions(all.conditions())));
        }
        if (filter instanceof Filter.AtLeast some) {
            return replacement.apply(new Filter.AtLeast(some.count(), replaceConditions(some.conditions())));
        }
        if (filter instanceof Filter.Not not) {
            return replacement.apply(Filter.not(replace(not.condition())));
        }
        return replacement.apply(filter);
    }

    private CountRequest.Counted replaceCounted(CountRequest.Counted counted) {
        if (counted instanceof CountRequest.Matches matches) {
            return new CountRequest.Matches(replace(matches.filter()));
        }
        if (counted instanceof CountRequest.Bands bands) {
            Map<String, Filter> replaced = new LinkedHashMap<>();
            bands.filters().forEach((name, filter) -> replaced.put(name, replace(filter)));
            return CountRequest.Bands.of(replaced);
        }
        return counted;
    }
}
