package brussels.repere.search.query;

import static brussels.repere.search.query.QueryClauses.constantScore;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.query.Ranking.Advantage;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A question as a query of the index. What serves the place is found by the keys of areas, so that a document knows of
 * territory no more than the commune of its site, which is counted; each document is in one tier, and its score is its
 * {@link Ranking}.
 */
public final class RankedQueryBuilder {

    /** Who does no more than so many things is good at them. */
    private static final int MAX_CATEGORIES_OF_SPECIALIST = 3;

    /** From here on people travel to a service, or it to them. */
    private static final Set<Tier> TRAVEL_TIERS = EnumSet.of(Tier.BASSIN, Tier.REGION, Tier.BEYOND);

    private static final ObjectNode SPECIALIST_FILTER =
            QueryClauses.atMost(IndexFields.BREADTH, MAX_CATEGORIES_OF_SPECIALIST);

    private final SearchQuestion question;
    private final boolean specific;
    private final SectorOutlines outlines;
    private final YearMonth currentFrom;
    private final OpenHoursLookup.HoursKeys openHours;

    /**
     * @param currentFrom the first month of which facts are current
     * @param hours null where nobody asked who is open
     */
    public RankedQueryBuilder(
            SearchQuestion question,
            Taxonomy taxonomy,
            SectorOutlines outlines,
            YearMonth currentFrom,
            OpenHoursLookup.HoursKeys hours) {
        this.question = question;
        this.specific = isSpecific(question, taxonomy);
        this.outlines = outlines;
        this.currentFrom = currentFrom;
        this.openHours = hours;
    }

    /** All that the question is about, before it is narrowed by filters, with its {@link Ranking} as score. */
    public ObjectNode build() {
        List<ObjectNode> must = new ArrayList<>();
        must.add(tierClauses());
        if (!question.intents().isEmpty()) {
            must.add(TextQueryBuilder.build(question));
        }
        ObjectNode all = QueryClauses.object("must", QueryClauses.array(must));
        all.set("should", QueryClauses.array(withinTierClauses()));
        return QueryClauses.object("bool", all);
    }

    /** What orders within a tier, whatever the tier is. */
    private List<ObjectNode> withinTierClauses() {
        List<ObjectNode> within = new ArrayList<>();
        if (openHours != null) {
            within.add(constantScore(OpeningHoursFilter.knownOpen(openHours, currentFrom), Advantage.OPEN.score()));
        }
        EligibilityFilter.knownToFit(question.eligibility())
                .ifPresent(fits -> within.add(constantScore(fits, Advantage.ELIGIBLE.score())));
        List<String> spoken = question.filters().getOrDefault(Facet.LANGUAGE, List.of()).stream()
                .filter(tag -> !tag.equals(LanguageRegistry.VIA_INTERPRETER))
                .toList();
        if (!spoken.isEmpty()) {
            within.add(
                    constantScore(QueryClauses.terms(IndexFields.LANGUAGE, spoken), Advantage.SPEAKS_LANGUAGE.score()));
        }
        double month = IndexFields.toMonthNumber(currentFrom);
        within.add(
                constantScore(QueryClauses.range(IndexFields.VERIFIED, month, null), Advantage.CURRENT_FACTS.score()));
        return within;
    }

    /** Whoever meets a need, wherever, but for those that refuse people from here or are known to be for others. */
    public static ObjectNode meetsNeedAnywhere(SearchQuestion question, SearchIntent.Need need) {
        List<ObjectNode> meets =
                new ArrayList<>(List.of(QueryClauses.terms(IndexFields.CATEGORY, need.bestCategories())));
        EligibilityFilter.excludeRuledOut(question.eligibility()).ifPresent(meets::add);
        return excludeRefusing(QueryClauses.allOf(meets), question);
    }

    private static ObjectNode excludeRefusing(ObjectNode filter, SearchQuestion question) {
        ObjectNode all = QueryClauses.object("filter", filter);
        all.set("must_not", areaFilter(question.coverage().listRefusingKeys()));
        return QueryClauses.object("bool", all);
    }

    /**
     * Each service is in the best tier in which it is found; near is the last. Who types the whole name of one wants to know of
     * it, wherever it is and whomever it serves.
     */
    private ObjectNode tierClauses() {
        List<ObjectNode> tiers = new ArrayList<>();
        if (question.reach() != Reach.nearby) {
            float whole = question.coverage().isPlaceAnArea() ? Ranking.COVERS_WHOLE_PLACE : 0;
            listAreaKeysByTier(Certainty.CERTAIN)
                    .forEach((tier, keys) -> tiers.add(tierClause(tier, keys, Advantage.CERTAIN.score() + whole)));
            if (question.reach() != Reach.certain) {
                listAreaKeysByTier(Certainty.POSSIBLE).forEach((tier, keys) -> tiers.add(tierClause(tier, keys, 0)));
            }
        }
        if (question.reach() == Reach.all || question.reach() == Reach.nearby) {
            tiers.add(constantScore(nearbyFilter(), Ranking.tierScore(Tier.NEARBY)));
        }
        if (question.reach() == Reach.all) {
            question.intents().stream()
                    .filter(wish -> wish.typedName() != null)
                    .map(wish -> excludeRefusing(
                            TextQueryBuilder.hasWholeName(wish.typedName().whole()), question))
                    .forEach(named -> tiers.add(constantScore(named, Ranking.tierScore(Tier.NEARBY))));
        }
        return QueryClauses.bestOf(tiers);
    }

    private Map<Tier, List<String>> listAreaKeysByTier(Certainty certainty) {
        Map<Tier, List<String>> tiers = new EnumMap<>(Tier.class);
        question.coverage().areas().forEach((key, answer) -> {
            if (answer.certainty() == certainty) {
                tiers.computeIfAbsent(answer.tier(), tier -> new ArrayList<>()).add(key);
            }
        });
        return tiers;
    }

    private ObjectNode tierClause(Tier tier, List<String> keys, float more) {
        return QueryClauses.withOptional(
                constantScore(areaFilter(keys), Ranking.tierScore(tier) + more),
                TRAVEL_TIERS.contains(tier) && specific
                        ? List.of(constantScore(SPECIALIST_FILTER, Advantage.SPECIALISED.score()))
                        : List.of());
    }

    private static ObjectNode areaFilter(List<String> keys) {
        return QueryClauses.terms(IndexFields.AREA, keys);
    }

    /** Whether all that is asked for is something that has no kinds of its own. */
    private static boolean isSpecific(SearchQuestion question, Taxonomy taxonomy) {
        List<String> asked = new ArrayList<>(question.filters().getOrDefault(Facet.CATEGORY, List.of()));
        question.needs().forEach(need -> asked.addAll(need.bestCategories()));
        return !asked.isEmpty()
                && asked.stream().allMatch(term -> taxonomy.childrenOf(term).isEmpty());
    }

    /**
     * Near, and not refusing; of those without a place, only such as nobody declared an area for, since no distance could ever
     * find them.
     */
    private ObjectNode nearbyFilter() {
        PlaceCoverage coverage = question.coverage();
        ObjectNode nowhere = QueryClauses.object(
                "bool",
                QueryClauses.object(
                        "must_not",
                        QueryClauses.array(List.of(
                                QueryClauses.exists(IndexFields.POINT), QueryClauses.exists(IndexFields.AREA)))));
        ObjectNode nearby = QueryClauses.object("filter", QueryClauses.anyOf(List.of(withinRadius(), nowhere)));
        List<String> apart = new ArrayList<>(coverage.listRefusingKeys());
        if (question.reach() == Reach.nearby) {
            apart.addAll(coverage.listServingKeys(serving -> true));
        }
        nearby.set("must_not", areaFilter(apart));
        return QueryClauses.object("bool", nearby);
    }

    private ObjectNode withinRadius() {
        Place.Point point = question.coverage().place().point();
        if (point != null && question.radius() == 0) {
            return QueryClauses.matchNone();
        }
        if (point != null) {
            ObjectNode circle = QueryClauses.object(IndexFields.POINT, QueryClauses.point(point.lat(), point.lon()));
            circle.put("distance", question.radius() + "m");
            return QueryClauses.object("geo_distance", circle);
        }
        Geometry ground = outlines.outline(question.coverage().place().sectors(), question.radius());
        return QueryClauses.anyOf(IntStream.range(0, ground.getNumGeometries())
                .mapToObj(i -> insidePolygon((Polygon) ground.getGeometryN(i)))
                .toList());
    }

    private static ObjectNode insidePolygon(Polygon part) {
        ObjectNode inside = QueryClauses.object("filter", insideRing(part.getExteriorRing()));
        inside.set(
                "must_not",
                QueryClauses.array(IntStream.range(0, part.getNumInteriorRing())
                        .mapToObj(hole -> insideRing(part.getInteriorRingN(hole)))
                        .toList()));
        return QueryClauses.object("bool", inside);
    }

    private static ObjectNode insideRing(LineString ring) {
        List<ObjectNode> corners = Arrays.stream(ring.getCoordinates())
                .map(corner -> QueryClauses.point(corner.y, corner.x))
                .toList();
        ObjectNode points = QueryClauses.object("points", QueryClauses.array(corners));
        return QueryClauses.object("geo_polygon", QueryClauses.object(IndexFields.POINT, points));
    }
}
