package brussels.repere.search;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.ResultOrder;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
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
    private final CurrentTaxonomy taxonomies;
    private final FactsAge factsAge;
    private final OpeningStatusFinder openingStatuses;
    private final OpenHoursLookup openHours;
    private final BrusselsClock clock;
    private final SpecialistNeeds specialists = new SpecialistNeeds();
    private volatile SectorOutlines outlines;

    ServiceSearch(
            PlanExecutor plans,
            CurrentTaxonomy taxonomies,
            FactsAge factsAge,
            OpeningStatusFinder openingStatuses,
            OpenHoursLookup openHours,
            BrusselsClock clock) {
        this.plans = plans;
        this.taxonomies = taxonomies;
        this.factsAge = factsAge;
        this.openingStatuses = openingStatuses;
        this.openHours = openHours;
        this.clock = clock;
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
        SearchExecution execution = prepare(question, facets);
        ResultWindow window =
                new ResultWindow(question.page().offset(), question.page().size());
        PlanResult result = plans.execute(execution.plan(window, findFirst(execution)), SearchTimeout.FOR_AN_ANSWER);
        return execution.readAnswer(
                result,
                result.services().stream()
                        .map(hitFactory(question)::createRanked)
                        .toList());
    }

    /**
     * Returns all hits, whatever page the question asks for.
     *
     * @return a cursor that the caller must close
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public HitCursor searchAll(SearchQuestion question) {
        SearchExecution execution = prepare(question, ALL_FACETS);
        FoundCursor found = plans.open(execution.plan(NO_SERVICES, findFirst(execution)));
        return new HitCursor(found, hitFactory(question), execution);
    }

    /**
     * Returns the services that answer a question, in its order, without reasons and counts.
     *
     * @param limit how many at most, whatever page the question asks for
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public List<FoundService> rank(SearchQuestion question, int limit) {
        return plans.execute(prepare(question).planRanking(limit), SearchTimeout.FOR_AN_ANSWER)
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

    /** Returns what {@link #rank} found as a hit, with the reasons that the question gives; its filters need not hold. */
    public SearchHit explain(SearchQuestion question, FoundService found) {
        return hitFactory(question).createRanked(found);
    }

    /** Returns what {@link #listAnywhere} found as a hit, with the reasons that the question gives. */
    public SearchHit explainElsewhere(SearchQuestion question, FoundService found) {
        return hitFactory(question).createElsewhere(found);
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
        HitFactory hitFactory = hitFactory(question);
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

    private HitFactory hitFactory(SearchQuestion question) {
        return new HitFactory(question, taxonomies.get(), factsAge, openingStatuses, clock.today());
    }

    private SearchExecution prepare(SearchQuestion question, Set<Facet> facets) {
        YearMonth now = clock.month();
        OpenHoursLookup.HoursKeys hours =
                question.visitTime().excludesClosed() ? openHours.findKeys(question.visitTime()) : null;
        return new SearchExecution(
                question,
                taxonomies.get(),
                outlines(question.coverage().map().territory()),
                now,
                factsAge.currentFrom(now),
                hours,
                facets);
    }

    private SectorOutlines outlines(TerritoryMap territory) {
        SectorOutlines known = outlines;
        if (known == null || known.map() != territory) {
            known = new SectorOutlines(territory);
            outlines = known;
        }
        return known;
    }
}
