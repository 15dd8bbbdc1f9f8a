package brussels.repere.search.query;

import static brussels.repere.search.plan.ScoredQuery.constant;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Plans what a question finds, and with which score. Services that serve the place are found by the keys of their areas, so that a
 * document knows no territory but the commune of its site, which facets count. Each service is in one tier, and its score is its
 * {@link Ranking}, written as {@link ScoreLayout} says.
 */
public final class RankedQueryBuilder {

    private final SearchQuestion question;
    private final SectorOutlines outlines;
    private final CriterionClauses criteria;
    private final Taxonomy taxonomy;

    /**
     * @param currentFrom the first month of which facts are current
     * @param openingHours null if the question asks about no time
     */
    public RankedQueryBuilder(
            SearchQuestion question,
            Taxonomy taxonomy,
            SectorOutlines outlines,
            YearMonth currentFrom,
            OpeningHoursFilter openingHours) {
        this.question = question;
        this.outlines = outlines;
        this.taxonomy = taxonomy;
        this.criteria = new CriterionClauses(question, taxonomy, currentFrom, openingHours);
    }

    /**
     * Matches all that the question is about, before filters narrow it, and scores it by its {@link Ranking}.
     *
     * @param first the ids of services that stand above all others
     */
    public ScoredQuery build(Collection<UUID> first) {
        List<ScoredQuery> required = new ArrayList<>();
        if (!question.intents().isEmpty()) {
            // First, since it mostly finds fewer.
            required.add(TextQueryBuilder.build(question));
        }
        required.add(tierClauses());
        List<ScoredQuery> optional = criteria.list();
        if (!first.isEmpty()) {
            optional.add(constant(new Filter.WithId(List.copyOf(first)), ScoreLayout.FIRST));
        }
        return ScoredQuery.sumOf(required, optional);
    }

    /**
     * Matches the services that serve the place, have one of the terms, and are devoted to it, and scores them like all others. Who serves a part of a
     * commune or of the Region is for few of those who are meant, and stands above nobody.
     */
    public ScoredQuery buildDevoted(Collection<String> terms) {
        boolean mayBePossible =
                question.reach() != Reach.certain && !question.coverage().isPlaceAnArea();
        List<String> serving =
                question.coverage().listServingKeys(area -> mayBePossible || area.certainty() == Certainty.CERTAIN);
        return ScoredQuery.filtered(
                build(List.of()),
                List.of(
                        Filter.oneOf(SearchField.CATEGORY, terms),
                        CriterionClauses.devotedTo(terms, taxonomy),
                        areaFilter(serving)));
    }

    /**
     * Matches the services that meet a need, wherever they are, but for those that refuse people from the place or are known
     * to be for others.
     */
    public static ScoredQuery meetsNeedAnywhere(SearchQuestion question, SearchIntent.Need need) {
        List<Filter> meets = new ArrayList<>(List.of(Filter.oneOf(SearchField.CATEGORY, need.bestCategories())));
        EligibilityFilter.excludeRuledOut(question.filters().eligibility()).ifPresent(meets::add);
        return constant(excludeRefusing(Filter.allOf(meets), question), 0);
    }

    /** Matches the services that meet a need, wherever they are and whomever they serve. */
    public static ScoredQuery hasCategoryOf(SearchIntent.Need need) {
        return constant(Filter.oneOf(SearchField.CATEGORY, need.bestCategories()), 0);
    }

    private static Filter excludeRefusing(Filter filter, SearchQuestion question) {
        return Filter.allOf(
                List.of(filter, Filter.not(areaFilter(question.coverage().listRefusingKeys()))));
    }

    /**
     * Puts each service into the best tier in which it is found; nearby is the last. A service whose whole name was typed is
     * found too, wherever it is and whomever it serves.
     */
    private ScoredQuery tierClauses() {
        List<ScoredQuery> tiers = new ArrayList<>();
        if (question.reach() != Reach.nearby) {
            float certain = ScoreLayout.scoreOf(RankingCriterion.CERTAIN)
                    + (question.coverage().isPlaceAnArea() ? ScoreLayout.COVERS_WHOLE_PLACE : 0);
            question.coverage()
                    .keysByTier(Certainty.CERTAIN)
                    .forEach((tier, keys) -> tiers.add(tierClause(tier, keys, certain)));
            if (question.reach() != Reach.certain) {
                question.coverage()
                        .keysByTier(Certainty.POSSIBLE)
                        .forEach((tier, keys) -> tiers.add(tierClause(tier, keys, 0)));
            }
        }
        if (question.reach() == Reach.all || question.reach() == Reach.nearby) {
            tiers.add(constant(NearbyFilter.build(question, outlines), ScoreLayout.scoreOf(Tier.NEARBY)));
        }
        if (question.reach() == Reach.all) {
            question.intents().stream()
                    .filter(intent -> intent.typedName() != null)
                    .map(intent -> excludeRefusing(
                            TextQueryBuilder.hasWholeName(intent.typedName().whole()), question))
                    .forEach(named -> tiers.add(constant(named, ScoreLayout.scoreOf(Tier.NEARBY))));
        }
        return ScoredQuery.bestOf(tiers);
    }

    private ScoredQuery tierClause(Tier tier, List<String> keys, float certain) {
        return constant(areaFilter(keys), ScoreLayout.scoreOf(tier) + certain);
    }

    private static Filter areaFilter(List<String> keys) {
        return Filter.oneOf(SearchField.AREA, keys);
    }
}
