package brussels.repere.search;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Outlines;
import brussels.repere.search.index.ServiceFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.TermsPredicateOptionsStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.engine.spatial.GeoPolygon;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A question as a query of the index. What serves the place is found by the keys of areas, so that a document knows nothing of
 * territory; each document is in one tier, and its score is its {@link Ranking}.
 */
final class Criteria {

    /** Who does no more than so many things is good at them. */
    private static final int FEW_CATEGORIES = 3;

    /** From here on people travel to a service, or it to them. */
    private static final Set<Tier> FAR = EnumSet.of(Tier.BASSIN, Tier.REGION, Tier.BEYOND);

    private final Question question;
    private final Taxonomy taxonomy;
    private final Outlines outlines;

    Criteria(Question question, Taxonomy taxonomy, Outlines outlines) {
        this.question = question;
        this.taxonomy = taxonomy;
        this.outlines = outlines;
    }

    /** All that the question is about, before it is narrowed by filters, with its {@link Ranking} as score. */
    PredicateFinalStep predicate(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(tiers(f));
        if (!question.wishes().isEmpty()) {
            all.must(Fit.of(question, f));
        }
        List<String> spoken = question.filters().getOrDefault(Facet.LANGUAGE, List.of()).stream()
                .filter(tag -> !tag.equals(Languages.VIA_INTERPRETER))
                .toList();
        if (!spoken.isEmpty()) {
            all.should(worth(f, f.terms().field(ServiceFields.LANGUAGE).matchingAny(spoken), Ranking.SPOKEN));
        }
        return all;
    }

    /** Whoever meets a need, wherever, but for those that refuse people from here. */
    static PredicateFinalStep anywhere(SearchPredicateFactory f, Question question, Wish.Need need) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.filter(f.terms().field(ServiceFields.CATEGORY).matchingAny(need.best()));
        List<String> refusing = question.coverage().refusing();
        if (!refusing.isEmpty()) {
            all.mustNot(area(f, refusing));
        }
        return all;
    }

    private static PredicateFinalStep worth(SearchPredicateFactory f, PredicateFinalStep predicate, float score) {
        BooleanPredicateClausesStep<?, ?> worth = f.bool();
        worth.filter(predicate);
        return worth.constantScore().boost(score);
    }

    private PredicateFinalStep tiers(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> tiers = f.bool();
        if (question.reach() != Reach.nearby) {
            for (Tier tier : Tier.values()) {
                List<String> keys = keys(answer -> answer.tier() == tier && reaches(answer));
                if (!keys.isEmpty()) {
                    tiers.should(worth(f, area(f, keys), Ranking.tierScore(tier)));
                }
            }
            List<String> certain = keys(answer -> answer.certainty() == Certainty.CERTAIN);
            if (!certain.isEmpty()) {
                tiers.should(worth(f, area(f, certain), Ranking.CERTAIN));
            }
            List<String> far = keys(answer -> FAR.contains(answer.tier()) && reaches(answer));
            if (!far.isEmpty() && isSpecific()) {
                BooleanPredicateClausesStep<?, ?> specialised = f.bool();
                specialised.filter(area(f, far));
                specialised.filter(f.range().field(ServiceFields.BREADTH).atMost(FEW_CATEGORIES));
                tiers.should(worth(f, specialised, Ranking.SPECIALISED));
            }
        }
        if (question.reach() == Reach.all || question.reach() == Reach.nearby) {
            tiers.should(worth(f, nearby(f), Ranking.tierScore(Tier.NEARBY)));
        }
        return tiers.hasClause() ? tiers : f.matchNone();
    }

    private List<String> keys(Predicate<AreaAnswer> serving) {
        return question.coverage().keys(serving);
    }

    private static TermsPredicateOptionsStep<?> area(SearchPredicateFactory f, List<String> keys) {
        return f.terms().field(ServiceFields.AREA).matchingAny(keys);
    }

    /** Whether all that is asked for is something that has no kinds of its own. */
    private boolean isSpecific() {
        List<String> asked = new ArrayList<>(question.filters().getOrDefault(Facet.CATEGORY, List.of()));
        question.needs().forEach(need -> asked.addAll(need.best()));
        return !asked.isEmpty()
                && asked.stream()
                        .allMatch(term -> taxonomy.withDescendants(term).size() == 1);
    }

    private boolean reaches(AreaAnswer answer) {
        return question.reach() != Reach.certain || answer.certainty() == Certainty.CERTAIN;
    }

    /**
     * Near, and not known to serve; of those without a place, only such as nobody declared an area for, since no distance
     * could ever find them.
     */
    private BooleanPredicateClausesStep<?, ?> nearby(SearchPredicateFactory f) {
        Coverage coverage = question.coverage();
        List<String> apart = new ArrayList<>(coverage.keys(serving -> true));
        apart.addAll(coverage.refusing());
        BooleanPredicateClausesStep<?, ?> nowhere = f.bool();
        nowhere.mustNot(f.exists().field(ServiceFields.POINT));
        nowhere.mustNot(f.exists().field(ServiceFields.AREA));
        BooleanPredicateClausesStep<?, ?> where = f.bool();
        where.should(near(f)).should(nowhere);
        BooleanPredicateClausesStep<?, ?> nearby = f.bool();
        nearby.filter(where);
        if (!apart.isEmpty()) {
            nearby.mustNot(f.terms().field(ServiceFields.AREA).matchingAny(apart));
        }
        return nearby;
    }

    private SearchPredicate near(SearchPredicateFactory f) {
        Place.Point point = question.coverage().place().point();
        if (point != null && question.radius() == 0) {
            return f.matchNone().toPredicate();
        }
        if (point != null) {
            return f.spatial()
                    .within()
                    .field(ServiceFields.POINT)
                    .circle(point.lat(), point.lon(), question.radius(), DistanceUnit.METERS)
                    .toPredicate();
        }
        Geometry ground = outlines.of(question.coverage().place().sectors(), question.radius());
        BooleanPredicateClausesStep<?, ?> parts = f.bool();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            parts.should(inside(f, (Polygon) ground.getGeometryN(i)));
        }
        return parts.toPredicate();
    }

    private static SearchPredicate inside(SearchPredicateFactory f, Polygon part) {
        BooleanPredicateClausesStep<?, ?> inside = f.bool();
        inside.must(f.spatial().within().field(ServiceFields.POINT).polygon(ring(part.getExteriorRing())));
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
            inside.mustNot(f.spatial().within().field(ServiceFields.POINT).polygon(ring(part.getInteriorRingN(hole))));
        }
        return inside.toPredicate();
    }

    private static GeoPolygon ring(LineString ring) {
        return GeoPolygon.of(Arrays.stream(ring.getCoordinates())
                .map(corner -> GeoPoint.of(corner.y, corner.x))
                .toList());
    }
}
