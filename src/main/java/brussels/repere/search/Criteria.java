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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.engine.spatial.GeoPolygon;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A question as a query of the index. What serves the place is found by the keys of areas, so that a document knows nothing of
 * territory; each document is in one tier, and its score says which.
 */
final class Criteria {

    /** A language spoken comes before an interpreter for it, and never makes another tier: those are a step apart. */
    private static final float SPOKEN = 1;

    /** Between tiers; what fits better orders within one. */
    private static final float STEP = 10;

    private final Question question;
    private final Taxonomy taxonomy;
    private final Outlines outlines;

    Criteria(Question question, Taxonomy taxonomy, Outlines outlines) {
        this.question = question;
        this.taxonomy = taxonomy;
        this.outlines = outlines;
    }

    PredicateFinalStep predicate(SearchPredicateFactory f, Map<Facet, List<String>> filters) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(tiers(f));
        if (!question.wish().isNone()) {
            all.must(new Fit(question.wish()).predicate(f));
        }
        List<String> spoken = filters.getOrDefault(Facet.LANGUAGE, List.of()).stream()
                .filter(tag -> !tag.equals(Languages.VIA_INTERPRETER))
                .toList();
        if (!spoken.isEmpty()) {
            all.should(f.terms()
                    .field(ServiceFields.LANGUAGE)
                    .matchingAny(spoken)
                    .constantScore()
                    .boost(SPOKEN));
        }
        filters.forEach(
                (facet, values) -> all.filter(f.terms().field(facet.field()).matchingAny(wanted(facet, values))));
        return all;
    }

    /** A category is asked for with all below it. Languages are indexed together with the wider ones. */
    private Set<String> wanted(Facet facet, List<String> values) {
        Set<String> wanted = new LinkedHashSet<>(values);
        if (facet == Facet.CATEGORY) {
            values.forEach(value -> wanted.addAll(taxonomy.withDescendants(value)));
        }
        return wanted;
    }

    private SearchPredicate tiers(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> tiers = f.bool();
        if (question.reach() != Reach.nearby) {
            for (Tier tier : Tier.values()) {
                List<String> keys = question.coverage().keys(answer -> answer.tier() == tier && reaches(answer));
                if (!keys.isEmpty()) {
                    tiers.should(f.terms()
                            .field(ServiceFields.AREA)
                            .matchingAny(keys)
                            .constantScore()
                            .boost(weight(tier)));
                }
            }
        }
        if (question.reach() == Reach.all || question.reach() == Reach.nearby) {
            tiers.should(nearby(f).constantScore().boost(weight(Tier.NEARBY)));
        }
        return tiers.hasClause() ? tiers.toPredicate() : f.matchNone().toPredicate();
    }

    private boolean reaches(AreaAnswer answer) {
        return question.reach() != Reach.certain || answer.certainty() == Certainty.CERTAIN;
    }

    private static float weight(Tier tier) {
        return STEP * (Tier.values().length - tier.ordinal());
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
