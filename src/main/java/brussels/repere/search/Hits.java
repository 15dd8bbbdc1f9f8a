package brussels.repere.search;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.CurrentHours;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.Site;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Distance;
import brussels.repere.hours.Status;
import brussels.repere.search.reason.Reasons;
import java.util.ArrayList;
import java.util.List;

/** Makes hits of what the index tells: tier, certainty, distance and reasons. Of one question. */
final class Hits {

    private final Question question;
    private final Reasons reasons;
    private final CurrentHours currentHours;

    Hits(Question question, Taxonomy taxonomy, FactsAge factsAge, CurrentHours currentHours) {
        this.question = question;
        this.currentHours = currentHours;
        this.reasons = new Reasons(
                question.coverage(),
                new Reasons.Wanted(
                        values(Facet.SECTOR),
                        categories(),
                        values(Facet.LANGUAGE),
                        values(Facet.MODE),
                        question.forWhom()),
                taxonomy,
                factsAge,
                question.opening().at().toLocalDate(),
                question.opening().wanted(),
                question.lang());
    }

    private List<String> values(Facet facet) {
        return question.filters().getOrDefault(facet, List.of());
    }

    /** Those asked for by name, and those that were understood. */
    private List<String> categories() {
        List<String> wanted = new ArrayList<>(values(Facet.CATEGORY));
        question.needs().forEach(need -> {
            wanted.addAll(need.best());
            wanted.addAll(need.others());
        });
        return wanted;
    }

    Hit serving(Found found) {
        Ranking ranking = Ranking.of(found.score());
        boolean mayServe = question.reach() != Reach.nearby;
        return hit(found, ranking, mayServe);
    }

    /** One that meets a need, and need not be near. */
    Hit elsewhere(Found found) {
        return hit(found, null, true);
    }

    private Hit hit(Found found, Ranking ranking, boolean mayServe) {
        AreaAnswer area =
                found.areaKey() == null ? null : question.coverage().areas().get(found.areaKey());
        boolean serves = area != null && area.certainty() != Certainty.NONE && mayServe;
        Double distance = distance(found);
        Status status = currentHours
                .status(found.service(), question.opening().at(), question.lang())
                .orElse(null);
        boolean named = ranking != null && ranking.name() > 0;
        return new Hit(
                found.service(),
                serves ? area.tier() : Tier.NEARBY,
                area == null ? null : area.certainty(),
                distance,
                ranking,
                status,
                reasons.of(found.service(), named, serves ? area : null, isNear(distance, ranking), status, distance));
    }

    /** What is found by its whole name, or because nobody serves the place, may be anywhere. */
    private boolean isNear(Double distance, Ranking ranking) {
        boolean asked = ranking != null && ranking.name() < Ranking.WHOLE_NAME;
        return asked || distance != null && distance <= question.radius();
    }

    private Double distance(Found found) {
        Place.Point point = question.coverage().place().point();
        Site site = found.service().site();
        return point == null || site == null || site.point() == null
                ? null
                : Distance.metres(
                        point.lat(),
                        point.lon(),
                        site.point().lat(),
                        site.point().lon());
    }
}
