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
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.query.Ranking;
import brussels.repere.search.query.ScoreLayout;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.reason.ServiceReasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the hits of one question from what was found: with tier, certainty, distance and reasons. Immutable. */
final class HitFactory {

    private final SearchQuestion question;
    private final ServiceReasons reasons;
    private final OpeningStatusFinder openingStatuses;

    /** @param today in Brussels */
    HitFactory(
            SearchQuestion question,
            Taxonomy taxonomy,
            FactsAge factsAge,
            OpeningStatusFinder openingStatuses,
            LocalDate today) {
        this.question = question;
        this.openingStatuses = openingStatuses;
        this.reasons = new ServiceReasons(
                question.coverage(),
                new ServiceReasons.RequestedValues(
                        question.filters().valuesOf(Facet.SECTOR),
                        listWantedCategories(),
                        question.filters().valuesOf(Facet.LANGUAGE),
                        question.filters().valuesOf(Facet.MODE),
                        question.filters().eligibility()),
                taxonomy,
                factsAge,
                today,
                question.visitTime().at().toLocalDate(),
                question.visitTime().excludesClosed(),
                question.lang());
    }

    /** Returns the categories that the question filters by, and those that were understood from its words. */
    private List<String> listWantedCategories() {
        List<String> wanted = new ArrayList<>(question.filters().valuesOf(Facet.CATEGORY));
        question.needs().forEach(need -> {
            wanted.addAll(need.bestCategories());
            wanted.addAll(need.otherCategories());
        });
        return wanted;
    }

    /** Creates a hit of the answer, with its ranking. */
    SearchHit createRanked(FoundService scored) {
        return create(scored, ScoreLayout.decode(scored.score()), question.reach() != Reach.nearby);
    }

    /** Creates a hit for a service that meets a need of the question and may be anywhere. */
    SearchHit createElsewhere(FoundService scored) {
        return create(scored, null, true);
    }

    private SearchHit create(FoundService scored, Ranking ranking, boolean countsAsServing) {
        AreaCoverage area =
                scored.areaKey() == null ? null : question.coverage().areas().get(scored.areaKey());
        boolean serves = area != null && area.certainty() != Certainty.NONE && countsAsServing;
        Double distance = distanceTo(scored.service().location().site());
        OpenStatus status = openingStatuses
                .findStatus(scored.service(), question.visitTime().at(), question.lang())
                .orElse(null);
        boolean bearsTypedName = ranking != null && ranking.nameMatch() > 0;
        return new SearchHit(
                scored.service(),
                serves ? area.tier() : Tier.NEARBY,
                area == null ? null : area.certainty(),
                distance,
                ranking,
                status,
                reasons.explain(
                        scored.service(),
                        bearsTypedName,
                        serves ? area : null,
                        isNear(distance, ranking),
                        status,
                        distance));
    }

    /** A hit that does not serve the place is near, unless it was found by its whole name or serves as a substitute. */
    private boolean isNear(Double distance, Ranking ranking) {
        boolean foundByDistance = ranking != null && ranking.nameMatch() < Ranking.WHOLE_NAME;
        return foundByDistance || distance != null && distance <= question.radius();
    }

    private Double distanceTo(Site site) {
        Place.Point point = question.coverage().place().point();
        return point == null || site == null || site.point() == null
                ? null
                : PointDistance.metres(
                        point.lat(),
                        point.lon(),
                        site.point().lat(),
                        site.point().lon());
    }
}
