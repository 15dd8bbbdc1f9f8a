package brussels.repere.search.query;

import static brussels.repere.search.query.QueryClauses.constantScore;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a question as a query. Services that serve the place are found by the keys of their areas, so that a document of the
 * index knows no territory but the commune of its site, which facets count. Each document is in one tier, and its score is its
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
    public ObjectNode build(Collection<UUID> first) {
        List<ObjectNode> must = new ArrayList<>();
        must.add(tierClauses());
        if (!question.intents().isEmpty()) {
            must.add(TextQueryBuilder.build(question));
        }
        ObjectNode all = QueryClauses.object("must", QueryClauses.array(must));
        List<ObjectNode> should = criteria.list();
        if (!first.isEmpty()) {
            should.add(constantScore(QueryClauses.ids(first), ScoreLayout.FIRST));
        }
        all.set("should", QueryClauses.array(should));
        return QueryClauses.object("bool", all);
    }

    /** Matches the services that serve the place and are devoted to one of the terms, and scores them like all others. */
    public ObjectNode buildDevoted(Collection<String> terms) {
        List<String> serving = question.coverage()
                .listServingKeys(area -> question.reach() != Reach.certain || area.certainty() == Certainty.CERTAIN);
        ObjectNode all = QueryClauses.object("must", build(List.of()));
        all.set(
                "filter",
                QueryClauses.array(List.of(areaFilter(serving), CriterionClauses.devotedTo(terms, taxonomy))));
        return QueryClauses.object("bool", all);
    }

    /**
     * Matches the services that meet a need, wherever they are, but for those that refuse people from the place or are known
     * to be for others.
     */
    public static ObjectNode meetsNeedAnywhere(SearchQuestion question, SearchIntent.Need need) {
        List<ObjectNode> meets =
                new ArrayList<>(List.of(QueryClauses.terms(IndexFields.CATEGORY, need.bestCategories())));
        EligibilityFilter.excludeRuledOut(question.filters().eligibility()).ifPresent(meets::add);
        return excludeRefusing(QueryClauses.allOf(meets), question);
    }

    private static ObjectNode excludeRefusing(ObjectNode filter, SearchQuestion question) {
        ObjectNode all = QueryClauses.object("filter", filter);
        all.set("must_not", areaFilter(question.coverage().listRefusingKeys()));
        return QueryClauses.object("bool", all);
    }

    /**
     * Puts each service into the best tier in which it is found; nearby is the last. A service whose whole name was typed is
     * found too, wherever it is and whomever it serves.
     */
    private ObjectNode tierClauses() {
        List<ObjectNode> tiers = new ArrayList<>();
        if (question.reach() != Reach.nearby) {
            float certain = ScoreLayout.scoreOf(RankingCriterion.CERTAIN)
                    + (question.coverage().isPlaceAnArea() ? ScoreLayout.COVERS_WHOLE_PLACE : 0);
            listAreaKeysByTier(Certainty.CERTAIN).forEach((tier, keys) -> tiers.add(tierClause(tier, keys, certain)));
            if (question.reach() != Reach.certain) {
                listAreaKeysByTier(Certainty.POSSIBLE).forEach((tier, keys) -> tiers.add(tierClause(tier, keys, 0)));
            }
        }
        if (question.reach() == Reach.all || question.reach() == Reach.nearby) {
            tiers.add(constantScore(NearbyFilter.build(question, outlines), ScoreLayout.scoreOf(Tier.NEARBY)));
        }
        if (question.reach() == Reach.all) {
            question.intents().stream()
                    .filter(intent -> intent.typedName() != null)
                    .map(intent -> excludeRefusing(
                            TextQueryBuilder.hasWholeName(intent.typedName().whole()), question))
                    .forEach(named -> tiers.add(constantScore(named, ScoreLayout.scoreOf(Tier.NEARBY))));
        }
        return QueryClauses.bestOf(tiers);
    }

    private Map<Tier, List<String>> listAreaKeysByTier(Certainty certainty) {
        Map<Tier, List<String>> tiers = new EnumMap<>(Tier.class);
        question.coverage().areas().forEach((key, area) -> {
            if (area.certainty() == certainty) {
                tiers.computeIfAbsent(area.tier(), tier -> new ArrayList<>()).add(key);
            }
        });
        return tiers;
    }

    private ObjectNode tierClause(Tier tier, List<String> keys, float certain) {
        return constantScore(areaFilter(keys), ScoreLayout.scoreOf(tier) + certain);
    }

    private static ObjectNode areaFilter(List<String> keys) {
        return QueryClauses.terms(IndexFields.AREA, keys);
    }
}
