package brussels.repere.search;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.plan.SearchPlan;
import java.util.List;

/**
 * The conditions of plans that only the index can judge: words in the texts of services, and words with typing errors. They stand in
 * the query of a plan alone, since filters and counts are made of chosen values.
 */
final class IndexOnlyWords {

    private IndexOnlyWords() {}

    static boolean areIn(SearchPlan plan) {
        return areIn(plan.query());
    }

    private static boolean areIn(ScoredQuery scoring) {
        if (scoring instanceof ScoredQuery.Constant constant) {
            return areIn(constant.filter());
        }
        if (scoring instanceof ScoredQuery.BestOf best) {
            return best.options().stream().anyMatch(IndexOnlyWords::areIn);
        }
        ScoredQuery.SumOf sum = (ScoredQuery.SumOf) scoring;
        return sum.required().stream().anyMatch(IndexOnlyWords::areIn)
                || sum.optional().stream().anyMatch(IndexOnlyWords::areIn);
    }

    private static boolean areIn(Filter filter) {
        if (filter instanceof Filter.AllOf all) {
            return all.conditions().stream().anyMatch(IndexOnlyWords::areIn);
        }
        if (filter instanceof Filter.AtLeast some) {
            return some.conditions().stream().anyMatch(IndexOnlyWords::areIn);
        }
        return filter instanceof Filter.Not not ? areIn(not.condition()) : isIndexOnly(filter);
    }

    private static boolean isIndexOnly(Filter filter) {
        return filter instanceof Filter.Resembles
                || filter instanceof Filter.OneOf one && one.field() == SearchField.TEXT;
    }

    /** Returns a plan that finds nothing by these conditions, and all else as before. */
    static SearchPlan leaveOut(SearchPlan plan) {
        return new SearchPlan(leaveOut(plan.query()), plan.filters(), plan.order(), plan.counts(), plan.window());
    }

    private static ScoredQuery leaveOut(ScoredQuery scoring) {
        if (scoring instanceof ScoredQuery.Constant constant) {
            return areIn(constant.filter()) ? ScoredQuery.constant(new Filter.Nothing(), constant.score()) : constant;
        }
        if (scoring instanceof ScoredQuery.BestOf best) {
            return new ScoredQuery.BestOf(leaveOut(best.options()));
        }
        ScoredQuery.SumOf sum = (ScoredQuery.SumOf) scoring;
        return new ScoredQuery.SumOf(
                leaveOut(sum.required()), leaveOut(sum.optional()), sum.minOptional(), sum.filters());
    }

    private static List<ScoredQuery> leaveOut(List<ScoredQuery> parts) {
        return parts.stream().map(IndexOnlyWords::leaveOut).toList();
    }
}
