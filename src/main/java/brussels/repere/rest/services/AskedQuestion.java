package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.search.Facet;
import brussels.repere.search.Question;
import brussels.repere.search.Reach;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes a question of what was asked, or says all that is wrong with it. */
final class AskedQuestion {

    private static final int DEFAULT_SIZE = 20;
    private static final int DEEPEST = 10_000;

    private AskedQuestion() {}

    static Question of(ServicesQuery query, AskedSpot asked, CoverageMap map, Taxonomy taxonomy, Lang lang) {
        Wrong wrong = new Wrong();
        Optional<Place> place = new AskedPlace(asked, map.territory(), wrong).of(query);
        Map<Facet, List<String>> filters = new AskedFilters(taxonomy, wrong).of(query);
        int page = Objects.requireNonNullElse(query.page(), 1);
        int size = Objects.requireNonNullElse(query.size(), DEFAULT_SIZE);
        if ((long) page * size > DEEPEST) {
            wrong.add("page", ParameterError.Code.NOT_ALLOWED, "page.too-far");
        }
        wrong.throwIfAny();
        int radius = Objects.requireNonNullElse(
                query.radius(), place.orElseThrow().point() == null ? 0 : Question.DEFAULT_RADIUS);
        return new Question(
                map.of(place.orElseThrow()),
                filters,
                Objects.requireNonNullElse(query.reach(), Reach.all),
                radius,
                page,
                size,
                lang);
    }
}
