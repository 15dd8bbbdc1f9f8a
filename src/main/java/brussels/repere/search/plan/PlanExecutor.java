package brussels.repere.search.plan;

/** Answers plans. Safe for use by several threads. */
public interface PlanExecutor {

    PlanResult execute(SearchPlan plan, SearchTimeout patience);

    /**
     * Finds all services, whatever the window of the plan.
     *
     * @return a cursor that the caller must close
     */
    FoundCursor open(SearchPlan plan);
}
