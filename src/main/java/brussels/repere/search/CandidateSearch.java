package brussels.repere.search;

import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.ResultOrder;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds services without telling them, and tells those that are chosen: for whoever chooses among hundreds. Safe for use by several threads. */
@ApplicationScoped
public class CandidateSearch {

    private final PlanExecutor plans;
    private final SearchPreparation prepared;

    CandidateSearch(PlanExecutor plans, SearchPreparation prepared) {
        this.plans = plans;
        this.prepared = prepared;
    }

    /**
     * Returns the services that answer a question, in its order, without reasons and counts.
     *
     * @param limit how many at most, whatever page the question asks for
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public List<FoundService> rank(SearchQuestion question, int limit) {
        return plans.execute(prepared.prepare(question, Set.of()).planRanking(limit), SearchTimeout.FOR_AN_ANSWER)
                .services();
    }

    /**
     * Returns the services that meet a need, wherever they are and whomever they serve or refuse, the nearest first.
     *
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public List<FoundService> listAnywhere(SearchQuestion question, SearchIntent.Need need, int limit) {
        SearchPlan plan = new SearchPlan(
                RankedQueryBuilder.hasCategoryOf(need),
                List.of(),
                ResultOrder.of(question),
                List.of(),
                new ResultWindow(0, limit));
        return plans.execute(plan, SearchTimeout.FOR_AN_ANSWER).services();
    }

    /** Tells what {@link #rank} found as hits, with the reasons that the question gives; its filters need not hold. */
    public Function<FoundService, SearchHit> explainer(SearchQuestion question) {
        return prepared.hitFactory(question)::createRanked;
    }

    /** Tells what {@link #listAnywhere} found as hits, with the reasons that the question gives. */
    public Function<FoundService, SearchHit> explainerElsewhere(SearchQuestion question) {
        return prepared.hitFactory(question)::createElsewhere;
    }
}
