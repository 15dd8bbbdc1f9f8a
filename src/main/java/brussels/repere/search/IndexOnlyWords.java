package brussels.repere.search;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.Plan;
import brussels.repere.search.plan.Scoring;
import brussels.repere.search.plan.SearchField;
import java.util.List;

/**
 * The conditions of plans that only the index can judge: words in the texts of services, and words with typing errors. They stand in
 * the query of a plan alone, since filters and counts are made of chosen values.
 */
final class IndexOnlyWords {

    private IndexOnlyWords() {}

    static boolean areIn(Plan plan) {
        return areIn(plan.query());
    }

    private static boolean areIn(Scoring scoring) {
        if (scoring instanceof Scoring.Constant constant) {
            return areIn(constant.filter());
        }
        if (scoring instanceof Scoring.BestOf best) {
            return best.options().stream().anyMatch(IndexOnlyWords::areIn);
        }
        Scoring.SumOf sum = (Scoring.SumOf) scoring;
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
    static Plan leaveOut(Plan plan) {
        return new Plan(leaveOut(plan.query()), plan.filters(), plan.order(), plan.counts(), plan.window());
    }

    private static Scoring leaveOut(Scoring scoring) {
        if (scoring instanceof Scoring.Constant constant) {
            return areIn(constant.filter()) ? Scoring.constant(new Filter.Nothing(), constant.score()) : constant;
        }
        if (scoring instanceof Scoring.BestOf best) {
            return new Scoring.BestOf(leaveOut(best.options()));
        }
        Scoring.SumOf sum = (Scoring.SumOf) scoring;
        return new Scoring.SumOf(leaveOut(sum.required()), leaveOut(sum.optional()), sum.minOptional(), sum.filters());
    }

    private static List<Scoring> leaveOut(List<Scoring> parts) {
        return parts.stream().map(IndexOnlyWords::leaveOut).toList();
    }
}
