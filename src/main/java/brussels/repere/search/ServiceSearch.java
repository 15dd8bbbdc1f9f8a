package brussels.repere.search;

import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.ResultOrder;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers questions, without the database. Safe for use by several threads. */
@ApplicationScoped
public class ServiceSearch {

    private static final Set<Facet> ALL_FACETS = EnumSet.allOf(Facet.class);
    private static final ResultWindow NO_SERVICES = new ResultWindow(0, 0);

    private final PlanExecutor plans;
    private final SearchPreparation prepared;
    private final SpecialistNeeds specialists = new SpecialistNeeds();

    ServiceSearch(PlanExecutor plans, SearchPreparation prepared) {
        this.plans = plans;
        this.prepared = prepared;
    }

    /**
     * Returns the requested page of the answer.
     *
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public SearchAnswer search(SearchQuestion question) {
        return search(question, ALL_FACETS);
    }

    /**
     * Returns the requested page of the answer, with the counts of some facets alone: of the whole time for an answer, counts are a
     * good part.
     *
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public SearchAnswer search(SearchQuestion question, Set<Facet> facets) {
        SearchExecution execution = prepared.prepare(question, facets);
        ResultWindow window =
                new ResultWindow(question.page().offset(), question.page().size());
        PlanResult result = plans.execute(execution.plan(window, findFirst(execution)), SearchTimeout.FOR_AN_ANSWER);
        return execution.readAnswer(
                result,
                result.services().stream()
                        .map(prepared.hitFactory(question)::createRanked)
                        .toList());
    }

    /**
     * Returns all hits, whatever page the question asks for.
     *
     * @return a cursor that the caller must close
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public HitCursor searchAll(SearchQuestion question) {
        SearchExecution execution = prepared.prepare(question, ALL_FACETS);
        FoundCursor found = plans.open(execution.plan(NO_SERVICES, findFirst(execution)));
        return new HitCursor(found, prepared.hitFactory(question), execution);
    }

    /**
     * Returns the nearest services that meet a need, whomever they serve: for people whom no service serves. Services that
     * refuse these people are left out.
     *
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public List<SearchHit> listNearest(SearchQuestion question, SearchIntent.Need need, int limit) {
        SearchPlan plan = new SearchPlan(
                RankedQueryBuilder.meetsNeedAnywhere(question, need),
                List.of(),
                ResultOrder.of(question),
                List.of(),
                new ResultWindow(0, limit));
        HitFactory hitFactory = prepared.hitFactory(question);
        return plans.execute(plan, SearchTimeout.FOR_AN_ANSWER).services().stream()
                .map(hitFactory::createElsewhere)
                .toList();
    }

    /** Returns the ids of the services that stand above all others, since a need wants a specialist. */
    private List<UUID> findFirst(SearchExecution execution) {
        return execution.planFirst(specialists).stream()
                .flatMap(plan -> plans.execute(plan, SearchTimeout.FOR_AN_ANSWER).services().stream())
                .map(found -> found.service().id())
                .toList();
    }
}
