package brussels.repere.search;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.coordinates.PointDistance;
import brussels.repere.hours.OpenStatus;
import brussels.repere.search.query.Ranking;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.reason.ServiceReasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes hits of what the index tells: tier, certainty, distance and reasons. Of one question. */
final class HitFactory {

    private final SearchQuestion question;
    private final ServiceReasons reasons;
    private final OpeningStatusFinder currentHours;

    /** @param today in Brussels */
    HitFactory(
            SearchQuestion question,
            Taxonomy taxonomy,
            FactsAge factsAge,
            OpeningStatusFinder currentHours,
            LocalDate today) {
        this.question = question;
        this.currentHours = currentHours;
        this.reasons = new ServiceReasons(
                question.coverage(),
                new ServiceReasons.RequestedValues(
                        filterValues(Facet.SECTOR),
                        wantedCategories(),
                        filterValues(Facet.LANGUAGE),
                        filterValues(Facet.MODE),
                        question.eligibility()),
                taxonomy,
                factsAge,
                today,
                question.visitTime().at().toLocalDate(),
                question.visitTime().excludesClosed(),
                question.lang());
    }

    private List<String> filterValues(Facet facet) {
        return question.filters().getOrDefault(facet, List.of());
    }

    /** Those asked for by name, and those that were understood. */
    private List<String> wantedCategories() {
        List<String> wanted = new ArrayList<>(filterValues(Facet.CATEGORY));
        question.needs().forEach(need -> {
            wanted.addAll(need.bestCategories());
            wanted.addAll(need.otherCategories());
        });
        return wanted;
    }

    SearchHit createRanked(ScoredRecord found) {
        Ranking ranking = Ranking.fromScore(found.score());
        boolean mayServe = question.reach() != Reach.nearby;
        return create(found, ranking, mayServe);
    }

    /** One that meets a need, and need not be near. */
    SearchHit createElsewhere(ScoredRecord found) {
        return create(found, null, true);
    }

    private SearchHit create(ScoredRecord found, Ranking ranking, boolean mayServe) {
        AreaCoverage area =
                found.areaKey() == null ? null : question.coverage().areas().get(found.areaKey());
        boolean serves = area != null && area.certainty() != Certainty.NONE && mayServe;
        Double distance = distance(found);
        OpenStatus status = currentHours
                .findStatus(found.service(), question.visitTime().at(), question.lang())
                .orElse(null);
        boolean named = ranking != null && ranking.nameMatch() > 0;
        return new SearchHit(
                found.service(),
                serves ? area.tier() : Tier.NEARBY,
                area == null ? null : area.certainty(),
                distance,
                ranking,
                status,
                reasons.explain(
                        found.service(), named, serves ? area : null, isNear(distance, ranking), status, distance));
    }

    /** What is found by its whole name, or because nobody serves the place, may be anywhere. */
    private boolean isNear(Double distance, Ranking ranking) {
        boolean asked = ranking != null && ranking.nameMatch() < Ranking.WHOLE_NAME;
        return asked || distance != null && distance <= question.radius();
    }

    private Double distance(ScoredRecord found) {
        Place.Point point = question.coverage().place().point();
        Site site = found.service().location().site();
        return point == null || site == null || site.point() == null
                ? null
                : PointDistance.metres(
                        point.lat(),
                        point.lon(),
                        site.point().lat(),
                        site.point().lon());
    }
}
