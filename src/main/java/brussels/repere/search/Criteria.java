package brussels.repere.search;

import static brussels.repere.search.Clauses.worth;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Outlines;
import brussels.repere.search.index.ServiceFields;
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
final class Criteria {

    /** Who does no more than so many things is good at them. */
    private static final int FEW_CATEGORIES = 3;

    /** From here on people travel to a service, or it to them. */
    private static final Set<Tier> FAR = EnumSet.of(Tier.BASSIN, Tier.REGION, Tier.BEYOND);

    private static final ObjectNode SPECIALISED = Clauses.atMost(ServiceFields.BREADTH, FEW_CATEGORIES);

    private final Question question;
    private final boolean specific;
    private final Outlines outlines;
    private final YearMonth currentFrom;
    private final OpenHours.Keys hours;

    /**
     * @param currentFrom the first month of which facts are current
     * @param hours null where nobody asked who is open
     */
    Criteria(Question question, Taxonomy taxonomy, Outlines outlines, YearMonth currentFrom, OpenHours.Keys hours) {
        this.question = question;
        this.specific = isSpecific(question, taxonomy);
        this.outlines = outlines;
        this.currentFrom = currentFrom;
        this.hours = hours;
    }

    /** All that the question is about, before it is narrowed by filters, with its {@link Ranking} as score. */
    ObjectNode query() {
        List<ObjectNode> must = new ArrayList<>();
        must.add(tiers());
        if (!question.wishes().isEmpty()) {
            must.add(Fit.of(question));
        }
        ObjectNode all = Clauses.object("must", Clauses.array(must));
        all.set("should", Clauses.array(within()));
        return Clauses.object("bool", all);
    }

    /** What orders within a tier, whatever the tier is. */
    private List<ObjectNode> within() {
        List<ObjectNode> within = new ArrayList<>();
        if (hours != null) {
            within.add(worth(OpenFilter.open(hours, currentFrom), Ranking.OPEN));
        }
        ForWhom.fitting(question.forWhom()).ifPresent(fits -> within.add(worth(fits, Ranking.FITS)));
        List<String> spoken = question.filters().getOrDefault(Facet.LANGUAGE, List.of()).stream()
                .filter(tag -> !tag.equals(Languages.VIA_INTERPRETER))
                .toList();
        if (!spoken.isEmpty()) {
            within.add(worth(Clauses.terms(ServiceFields.LANGUAGE, spoken), Ranking.SPOKEN));
        }
        double month = ServiceFields.month(currentFrom);
        within.add(worth(Clauses.between(ServiceFields.VERIFIED, month, null), Ranking.CURRENT));
        return within;
    }

    /** Whoever meets a need, wherever, but for those that refuse people from here or are known to be for others. */
    static ObjectNode anywhere(Question question, Wish.Need need) {
        List<ObjectNode> meets = new ArrayList<>(List.of(Clauses.terms(ServiceFields.CATEGORY, need.best())));
        ForWhom.notForOthers(question.forWhom()).ifPresent(meets::add);
        return notRefusing(Clauses.every(meets), question);
    }

    private static ObjectNode notRefusing(ObjectNode filter, Question question) {
        ObjectNode all = Clauses.object("filter", filter);
        all.set("must_not", area(question.coverage().refusing()));
        return Clauses.object("bool", all);
    }

    /**
     * Each service is in the best tier in which it is found; near is the last. Who types the whole name of one wants to know of
     * it, wherever it is and whomever it serves.
     */
    private ObjectNode tiers() {
        List<ObjectNode> tiers = new ArrayList<>();
        if (question.reach() != Reach.nearby) {
            float whole = question.coverage().isSpread() ? Ranking.ALL_OF_IT : 0;
            serving(Certainty.CERTAIN).forEach((tier, keys) -> tiers.add(tier(tier, keys, Ranking.CERTAIN + whole)));
            if (question.reach() != Reach.certain) {
                serving(Certainty.POSSIBLE).forEach((tier, keys) -> tiers.add(tier(tier, keys, 0)));
            }
        }
        if (question.reach() == Reach.all || question.reach() == Reach.nearby) {
            tiers.add(worth(nearby(), Ranking.tierScore(Tier.NEARBY)));
        }
        if (question.reach() == Reach.all) {
            question.wishes().stream()
                    .filter(wish -> wish.names() != null)
                    .map(wish -> notRefusing(Fit.bearing(wish.names().whole()), question))
                    .forEach(named -> tiers.add(worth(named, Ranking.tierScore(Tier.NEARBY))));
        }
        return Clauses.best(tiers);
    }

    private Map<Tier, List<String>> serving(Certainty certainty) {
        Map<Tier, List<String>> tiers = new EnumMap<>(Tier.class);
        question.coverage().areas().forEach((key, answer) -> {
            if (answer.certainty() == certainty) {
                tiers.computeIfAbsent(answer.tier(), tier -> new ArrayList<>()).add(key);
            }
        });
        return tiers;
    }

    private ObjectNode tier(Tier tier, List<String> keys, float more) {
        return Clauses.with(
                worth(area(keys), Ranking.tierScore(tier) + more),
                FAR.contains(tier) && specific ? List.of(worth(SPECIALISED, Ranking.SPECIALISED)) : List.of());
    }

    private static ObjectNode area(List<String> keys) {
        return Clauses.terms(ServiceFields.AREA, keys);
    }

    /** Whether all that is asked for is something that has no kinds of its own. */
    private static boolean isSpecific(Question question, Taxonomy taxonomy) {
        List<String> asked = new ArrayList<>(question.filters().getOrDefault(Facet.CATEGORY, List.of()));
        question.needs().forEach(need -> asked.addAll(need.best()));
        return !asked.isEmpty()
                && asked.stream().allMatch(term -> taxonomy.below(term).isEmpty());
    }

    /**
     * Near, and not refusing; of those without a place, only such as nobody declared an area for, since no distance could ever
     * find them.
     */
    private ObjectNode nearby() {
        Coverage coverage = question.coverage();
        ObjectNode nowhere = Clauses.object(
                "bool",
                Clauses.object(
                        "must_not",
                        Clauses.array(
                                List.of(Clauses.exists(ServiceFields.POINT), Clauses.exists(ServiceFields.AREA)))));
        ObjectNode nearby = Clauses.object("filter", Clauses.any(List.of(near(), nowhere)));
        List<String> apart = new ArrayList<>(coverage.refusing());
        if (question.reach() == Reach.nearby) {
            apart.addAll(coverage.keys(serving -> true));
        }
        nearby.set("must_not", area(apart));
        return Clauses.object("bool", nearby);
    }

    private ObjectNode near() {
        Place.Point point = question.coverage().place().point();
        if (point != null && question.radius() == 0) {
            return Clauses.nothing();
        }
        if (point != null) {
            ObjectNode circle = Clauses.object(ServiceFields.POINT, Clauses.point(point.lat(), point.lon()));
            circle.put("distance", question.radius() + "m");
            return Clauses.object("geo_distance", circle);
        }
        Geometry ground = outlines.of(question.coverage().place().sectors(), question.radius());
        return Clauses.any(IntStream.range(0, ground.getNumGeometries())
                .mapToObj(i -> inside((Polygon) ground.getGeometryN(i)))
                .toList());
    }

    private static ObjectNode inside(Polygon part) {
        ObjectNode inside = Clauses.object("filter", polygon(part.getExteriorRing()));
        inside.set(
                "must_not",
                Clauses.array(IntStream.range(0, part.getNumInteriorRing())
                        .mapToObj(hole -> polygon(part.getInteriorRingN(hole)))
                        .toList()));
        return Clauses.object("bool", inside);
    }

    private static ObjectNode polygon(LineString ring) {
        List<ObjectNode> corners = Arrays.stream(ring.getCoordinates())
                .map(corner -> Clauses.point(corner.y, corner.x))
                .toList();
        ObjectNode points = Clauses.object("points", Clauses.array(corners));
        return Clauses.object("geo_polygon", Clauses.object(ServiceFields.POINT, points));
    }
}
