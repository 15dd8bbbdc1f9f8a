package brussels.repere.search;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SortKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What an executor may get wrong: one kind of condition, the order, or a count. A comparison of executors must find each of them. */
enum PlantedFault {
    FIRST_VALUE_ONLY(replacing(
            filter -> filter instanceof Filter.OneOf one && one.values().size() > 1
                    ? Filter.is(one.field(), one.values().get(0))
                    : filter)),
    ENDS_OF_RANGES(replacing(filter -> filter instanceof Filter.Between range
            ? new Filter.Between(range.field(), turn(range.from()), turn(range.to()))
            : filter)),
    NEAR_IS_FARTHER(replacing(
            filter -> filter instanceof Filter.Near near ? new Filter.Near(near.point(), near.metres() + 50) : filter)),
    NOTHING_INSIDE_RINGS(replacing(filter -> filter instanceof Filter.InsideRing ? new Filter.Nothing() : filter)),
    NO_VALUE_IS_A_VALUE(replacing(filter -> filter instanceof Filter.HasValue ? new Filter.Everything() : filter)),
    ALL_IDS(replacing(filter -> filter instanceof Filter.WithId ? new Filter.Everything() : filter)),
    NO_NEGATION(replacing(filter -> filter instanceof Filter.Not ? new Filter.Everything() : filter)),
    ONE_OF_ALL(replacing(filter -> filter instanceof Filter.AllOf all ? Filter.anyOf(all.conditions()) : filter)),
    ALL_OF_SOME(replacing(filter -> filter instanceof Filter.AtLeast some ? Filter.allOf(some.conditions()) : filter)),
    BEGINNINGS_ARE_WHOLE(replacing(filter ->
            filter instanceof Filter.StartsWith begins ? Filter.is(begins.field(), begins.beginning()) : filter)),
    LATEST_LAST(plan -> new SearchPlan(
            plan.query(),
            plan.filters(),
            plan.order().stream()
                    .filter(key -> !(key instanceof SortKey.ByFreshness))
                    .toList(),
            plan.counts(),
            plan.window())),
    TWO_EXCHANGED(UnaryOperator.identity(), result -> {
        List<FoundService> services = new ArrayList<>(result.services());
        if (services.size() > 1) {
            Collections.swap(services, 0, 1);
        }
        return new PlanResult(result.total(), services, result.matches(), result.values(), result.wordsLeftOut());
    }),
    ONE_COUNT_TOO_MANY(UnaryOperator.identity(), result -> {
        Map<String, PlanResult.ValueCounts> values = new LinkedHashMap<>(result.values());
        values.replaceAll((name, counts) -> oneMore(counts));
        return new PlanResult(result.total(), result.services(), result.matches(), values, result.wordsLeftOut());
    }),
    ONE_FOUND_TOO_MANY(
            UnaryOperator.identity(),
            result -> new PlanResult(
                    result.total() + 1, result.services(), result.matches(), result.values(), result.wordsLeftOut()));

    private final UnaryOperator<SearchPlan> plans;
    private final UnaryOperator<PlanResult> results;

    PlantedFault(UnaryOperator<SearchPlan> plans) {
        this(plans, UnaryOperator.identity());
    }

    PlantedFault(UnaryOperator<SearchPlan> plans, UnaryOperator<PlanResult> results) {
        this.plans = plans;
        this.results = results;
    }

    /** Returns an executor that answers as another does, but for the fault. */
    PlanExecutor in(PlanExecutor executor) {
        return new RewritingExecutor(executor, plans, results);
    }

    private static UnaryOperator<SearchPlan> replacing(UnaryOperator<Filter> replacement) {
        return new FilterReplacement(replacement);
    }

    /** A bound that was among the numbers of a range is not any more, and the other way round. */
    private static Filter.Bound turn(Filter.Bound bound) {
        return bound == null ? null : new Filter.Bound(bound.value(), !bound.inclusive());
    }

    private static PlanResult.ValueCounts oneMore(PlanResult.ValueCounts counts) {
        Map<String, Long> byValue = new LinkedHashMap<>(counts.byValue());
        byValue.entrySet().stream().limit(1).forEach(first -> first.setValue(first.getValue() + 1));
        return new PlanResult.ValueCounts(counts.total(), byValue);
    }
}
