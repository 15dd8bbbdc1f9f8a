package brussels.repere.search;

import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes plans before somebody else answers them, and what they found afterwards. */
record RewritingExecutor(PlanExecutor executor, UnaryOperator<SearchPlan> plans, UnaryOperator<PlanResult> results)
        implements PlanExecutor {

    /** Leaves out the words that only the index knows. */
    static PlanExecutor withoutIndexOnlyWords(PlanExecutor executor) {
        return new RewritingExecutor(executor, IndexOnlyWords::leaveOut, UnaryOperator.identity());
    }

    @Override
    public PlanResult execute(SearchPlan plan, SearchTimeout patience) {
        return results.apply(executor.execute(plans.apply(plan), patience));
    }

    @Override
    public FoundCursor open(SearchPlan plan) {
        FoundCursor found = executor.open(plans.apply(plan));
        return new FoundCursor() {
            @Override
            public PlanResult result() {
                return results.apply(found.result());
            }

            @Override
            public List<FoundService> next() {
                return found.next();
            }

            @Override
            public void close() {
                found.close();
            }
        };
    }
}
