package brussels.repere.search;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.Site;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Distance;
import brussels.repere.search.reason.Reasons;
import java.util.ArrayList;
import java.util.List;

/** Makes hits of what the index tells: tier, certainty, distance and reasons. Of one question. */
final class Hits {

    private final Question question;
    private final Reasons reasons;

    Hits(Question question, Taxonomy taxonomy) {
        this.question = question;
        this.reasons = new Reasons(
                question.coverage(),
                new Reasons.Wanted(values(Facet.SECTOR), categories(), values(Facet.LANGUAGE), values(Facet.MODE)),
                taxonomy,
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
        Coverage coverage = question.coverage();
        AreaAnswer area = found.areaKey() == null ? null : coverage.areas().get(found.areaKey());
        boolean serves = area != null && area.certainty() != Certainty.NONE && question.reach() != Reach.nearby;
        Double distance = distance(found);
        return new Hit(
                found.service(),
                serves ? area.tier() : Tier.NEARBY,
                area == null ? null : area.certainty(),
                distance,
                ranking,
                reasons.of(found.service(), ranking.name() > 0, serves ? area : null, distance));
    }

    /** One that meets a need, and need not be near. */
    Hit elsewhere(Found found) {
        AreaAnswer area =
                found.areaKey() == null ? null : question.coverage().areas().get(found.areaKey());
        Double distance = distance(found);
        boolean serves = area != null && area.certainty() != Certainty.NONE;
        return new Hit(
                found.service(),
                serves ? area.tier() : Tier.NEARBY,
                area == null ? null : area.certainty(),
                distance,
                null,
                serves
                        ? reasons.of(found.service(), false, area, distance)
                        : reasons.elsewhere(found.service(), distance));
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
