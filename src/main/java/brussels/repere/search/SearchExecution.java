package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.query.FacetCountRequests;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.query.OpeningHoursFilter;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.ResultOrder;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the plans of one question, and reads what they found. Immutable. */
final class SearchExecution {

    private static final String CLOSED_COUNT = "closed";
    private static final int MAX_FIRST = 3;

    private final SearchQuestion question;
    private final Taxonomy taxonomy;
    private final OpeningHoursFilter openingHours;
    private final RankedQueryBuilder queryBuilder;
    private final PostFilter postFilter;
    private final FacetCountRequests facetCounts;
    private final Set<Facet> facets;
    private final NeedCounts needCounts;
    private final FilterCounts filterCounts;

    /**
     * @param now the current month
     * @param currentFrom the first month of which facts are current
     * @param hours null if the question asks about no time
     * @param facets those that are counted
     */
    SearchExecution(
            SearchQuestion question,
            Taxonomy taxonomy,
            SectorOutlines outlines,
            YearMonth now,
            YearMonth currentFrom,
            OpenHoursLookup.HoursKeys hours,
            Set<Facet> facets) {
        this.question = question;
        this.taxonomy = taxonomy;
        this.openingHours = hours == null ? null : new OpeningHoursFilter(hours, currentFrom);
        this.queryBuilder = new RankedQueryBuilder(question, taxonomy, outlines, currentFrom, openingHours);
        this.postFilter = new PostFilter(question, now, openingHours);
        this.facetCounts = new FacetCountRequests(question, postFilter, now);
        this.facets = facets;
        this.needCounts = new NeedCounts(question);
        this.filterCounts = new FilterCounts(postFilter);
    }

    /** Returns a plan for the few services that stand above all others; empty if no need wants a specialist. */
    Optional<SearchPlan> planFirst(SpecialistNeeds specialists) {
        Set<String> special = specialists.listAmong(question.listLikeliestCategories(), taxonomy);
        if (special.isEmpty()) {
            special = specialists.listAmong(question.listWantedCategories(), taxonomy);
        }
        return special.isEmpty() || question.reach() == Reach.nearby
                ? Optional.empty()
                : Optional.of(new SearchPlan(
                        queryBuilder.buildDevoted(special),
                        postFilter.toPlan(),
                        ResultOrder.of(question),
                        List.of(),
                        new ResultWindow(0, MAX_FIRST)));
    }

    /** @param first the ids of the services that stand above all others */
    SearchPlan plan(ResultWindow window, List<UUID> first) {
        List<CountRequest> counts = new ArrayList<>(facetCounts.list(facets));
        counts.addAll(needCounts.list());
        counts.addAll(filterCounts.list());
        if (openingHours != null) {
            counts.add(new CountRequest(
                    CLOSED_COUNT, OpeningHoursFilter.CODE, new CountRequest.Matches(openingHours.knownClosed())));
        }
        return new SearchPlan(queryBuilder.build(first), postFilter.toPlan(), ResultOrder.of(question), counts, window);
    }

    /** Returns a plan for the first services alone: nothing is counted, and nobody stands above all others. */
    SearchPlan planRanking(int limit) {
        return new SearchPlan(
                queryBuilder.build(List.of()),
                postFilter.toPlan(),
                ResultOrder.of(question),
                List.of(),
                new ResultWindow(0, limit));
    }

    /** @param hits the hits of the page */
    SearchAnswer readAnswer(PlanResult result, List<SearchHit> hits) {
        FacetCounts counts = new FacetCounts(question, result);
        List<SearchAnswer.TierCount> tiers = counts.countTiers();
        return new SearchAnswer(
                question.coverage().map().territory().generation(),
                result.total(),
                tiers,
                counts.listValues(taxonomy, tiers),
                hits,
                needCounts.readCounts(result),
                result.matches().get(CLOSED_COUNT),
                filterCounts.readCounts(result),
                new SearchAnswer.Caveats(counts.hasUnknownAreas(), result.wordsLeftOut()));
    }
}
