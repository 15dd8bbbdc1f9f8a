package brussels.repere.search.query;

import static brussels.repere.search.plan.ScoredQuery.constant;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.search.devotion.DevotionRule;
import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.MonthNumber;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchQuestion;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Clauses that score what orders the services of one tier, whatever the tier: {@link RankingCriterion}. */
final class CriterionClauses {

    private static final int WALK_METRES = 1_000;
    private static final int SHORT_RIDE_METRES = 2_500;
    private static final int MAX_TERMS_TOGETHER = 8;
    private static final SpecialistNeeds SPECIALISTS = new SpecialistNeeds();
    private static final double MIN_CATEGORIES = DevotionRule.MIN_CATEGORIES_FOR_SHARE;

    private final SearchQuestion question;
    private final Taxonomy taxonomy;
    private final YearMonth currentFrom;
    private final OpeningHoursFilter openingHours;

    /**
     * @param currentFrom the first month of which facts are current
     * @param openingHours null if the question asks about no time
     */
    CriterionClauses(
            SearchQuestion question, Taxonomy taxonomy, YearMonth currentFrom, OpeningHoursFilter openingHours) {
        this.question = question;
        this.taxonomy = taxonomy;
        this.currentFrom = currentFrom;
        this.openingHours = openingHours;
    }

    /** Returns a clause for each criterion that the question can have; the tier itself tells who is certain. The list may be changed. */
    List<ScoredQuery> list() {
        List<ScoredQuery> clauses = new ArrayList<>();
        if (openingHours != null) {
            clauses.add(criterion(openingHours.knownOpen(), RankingCriterion.OPEN));
        }
        EligibilityFilter.knownToFit(question.filters().eligibility())
                .ifPresent(fits -> clauses.add(criterion(fits, RankingCriterion.ELIGIBLE)));
        List<String> spoken = question.filters().valuesOf(Facet.LANGUAGE).stream()
                .filter(tag -> !tag.equals(LanguageRegistry.VIA_INTERPRETER))
                .toList();
        if (!spoken.isEmpty()) {
            clauses.add(criterion(Filter.oneOf(SearchField.LANGUAGE, spoken), RankingCriterion.SPEAKS_LANGUAGE));
        }
        clauses.addAll(devotionClauses());
        clauses.addAll(distanceClauses());
        double firstMonth = MonthNumber.of(currentFrom);
        clauses.add(criterion(Filter.between(SearchField.VERIFIED, firstMonth, null), RankingCriterion.CURRENT_FACTS));
        return clauses;
    }

    private List<ScoredQuery> devotionClauses() {
        Set<String> wanted = question.listWantedCategories();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Filter devoted = devotedTo(wanted, taxonomy);
        List<Filter> marginalEverywhere = taxonomy.sectorsOf(wanted).stream()
                .map(sector -> Filter.is(SearchField.MARGINAL_SECTOR, sector))
                .toList();
        Filter notMarginal = marginalEverywhere.isEmpty()
                ? new Filter.Everything()
                : Filter.anyOf(List.of(devoted, Filter.not(Filter.allOf(marginalEverywhere))));
        return List.of(
                criterion(devoted, RankingCriterion.DEVOTED), criterion(notMarginal, RankingCriterion.NOT_MARGINAL));
    }

    /** Matches services that are devoted to one of the terms, or to several together, which have half of their categories. */
    static Filter devotedTo(Collection<String> terms, Taxonomy taxonomy) {
        Set<String> named = new LinkedHashSet<>(terms);
        named.addAll(SPECIALISTS.listAbove(terms, taxonomy));
        List<Filter> signs = new ArrayList<>();
        signs.add(Filter.oneOf(SearchField.DEVOTED_TO, named));
        List<Filter> each = terms.stream()
                .limit(MAX_TERMS_TOGETHER)
                .map(term -> Filter.is(SearchField.CATEGORY, term))
                .toList();
        for (int count = 2; count <= each.size(); count++) {
            signs.add(Filter.allOf(List.of(
                    new Filter.AtLeast(count, each),
                    Filter.between(SearchField.BREADTH, MIN_CATEGORIES, 2.0 * count))));
        }
        return Filter.anyOf(signs);
    }

    private List<ScoredQuery> distanceClauses() {
        Place.Point point = question.coverage().place().point();
        return point == null
                ? List.of()
                : List.of(
                        criterion(NearbyFilter.within(point, WALK_METRES), RankingCriterion.IN_WALKING_DISTANCE),
                        criterion(
                                Filter.anyOf(List.of(
                                        NearbyFilter.within(point, SHORT_RIDE_METRES),
                                        Filter.not(new Filter.HasValue(SearchField.POINT)))),
                                RankingCriterion.IN_REACH));
    }

    private static ScoredQuery criterion(Filter filter, RankingCriterion criterion) {
        return constant(filter, ScoreLayout.scoreOf(criterion));
    }
}
